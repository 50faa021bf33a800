import { SafepactError } from "../errors.ts";
import { messageUse } from "./messageUse.ts";

/** Where messages are checked. */
interface MessageSetting {
  /** Locale of the messages. */
  readonly locale: string;
  /** Tags they may use. */
  readonly tags: Readonly<Record<string, unknown>>;
  /** Variables by key. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
}

/**
 * Checks that messages have known keys, use only their variables and only known tags.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` naming the message.
 *
 * @internal
 */
export function checkMessages(
  messages: Readonly<Record<string, string>>,
  { locale, tags, variables }: MessageSetting,
): void {
  for (const [key, message] of Object.entries(messages)) {
    const allowed = Object.hasOwn(variables, key) ? variables[key] : undefined;
    if (allowed === undefined) {
      throw new SafepactError("INVALID_OPTION", `There is no message "${key}".`, {
        hint: "Use a key of messageVariables, or declare it in the template's variables.",
      });
    }
    const use = messageUse(message, locale, key);
    const odd = [...use.variables].find((name) => !allowed.includes(name));
    const oddTag = [...use.tags].find((name) => !Object.hasOwn(tags, name));
    if (odd !== undefined || oddTag !== undefined) {
      throw new SafepactError(
        "INVALID_OPTION",
        `The message "${key}" uses "${odd ?? oddTag}", which it is not given.`,
        {
          hint: `It may use ${allowed.join(", ") || "no variables"}; markup belongs to the layout.`,
        },
      );
    }
  }
}
