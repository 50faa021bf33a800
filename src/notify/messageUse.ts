import { IntlMessageFormat } from "intl-messageformat";
import { SafepactError } from "../errors.ts";

/** What a message is made of. @internal */
export interface MessageUse {
  /** Names of its variables. */
  readonly variables: ReadonlySet<string>;
  /** Names of its tags. */
  readonly tags: ReadonlySet<string>;
}

/** Longest message, and how deep its choices may nest: beyond, parsing costs more than any real message needs. */
const MAX_MESSAGE = 5_000;
const MAX_DEPTH = 8;

interface Node {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
  readonly children?: readonly Node[];
}

/** Types of the nodes of a parsed ICU message that are not variables: a literal text, `#`, a tag. */
const LITERAL = 0;
const POUND = 7;
const TAG = 8;

/**
 * Reads an ICU message and tells its variables and tags.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` when it cannot be read, is too long or nested too deep.
 *
 * @internal
 */
export function messageUse(message: string, locale: string, key: string): MessageUse {
  const use = { variables: new Set<string>(), tags: new Set<string>() };
  if (message.length > MAX_MESSAGE || deepest(message) > MAX_DEPTH) throw unreadable(key);
  try {
    collect(new IntlMessageFormat(message, locale).getAst(), use);
  } catch (cause) {
    throw unreadable(key, cause);
  }
  return use;
}

function collect(nodes: readonly Node[], use: { variables: Set<string>; tags: Set<string> }): void {
  for (const { type, value, options = {}, children = [] } of nodes) {
    if (type === TAG) use.tags.add(String(value));
    else if (type !== LITERAL && type !== POUND) use.variables.add(String(value));
    collect(children, use);
    for (const option of Object.values(options)) collect(option.value, use);
  }
}

/** Counts braces and tags before anything is parsed, so that hostile nesting never reaches the parser. */
function deepest(message: string): number {
  let depth = 0;
  let most = 0;
  for (const mark of message) {
    if (mark === "{" || mark === "<") depth += 1;
    if (mark === "}" || mark === ">") depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

function unreadable(key: string, cause?: unknown): SafepactError {
  return new SafepactError("INVALID_OPTION", `The message "${key}" cannot be read.`, {
    hint: `Write an ICU message of at most ${MAX_MESSAGE} characters, nested at most ${MAX_DEPTH} deep.`,
    cause,
  });
}
