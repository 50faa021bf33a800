import { escaped } from "../../text/escaped.ts";

const email = /[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,190}/gu;
const phone =
  /(?<![\w.])(?:\+|00)\d[\d\s()/-]{6,18}\d(?!\w)|(?<![\w.-])0\d{1,4}[-\s]\d{3,4}[-\s]\d{3,4}(?![\w-])/gu;

/** A text without personal details. @internal */
export interface Redacted {
  /** The text, with `[removed]` where something was taken out. */
  readonly text: string;
  /** How many details were taken out. */
  readonly removed: number;
}

/** Takes given words, email addresses and telephone numbers out of a text. @internal */
export function redact(text: string, words: readonly string[]): Redacted {
  let removed = 0;
  const take = () => {
    removed += 1;
    return "[removed]";
  };
  let rest = text;
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    if (word.trim() !== "") rest = rest.replaceAll(new RegExp(escaped(word), "giu"), take);
  }
  return { text: rest.replace(email, take).replace(phone, take), removed };
}
