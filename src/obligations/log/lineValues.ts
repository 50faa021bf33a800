import { type AsciiBytes, isSameAscii } from "./asciiBytes.ts";
import type { LineMember } from "./lineFields.ts";
import { endOfText } from "./lineParts.ts";
import { plainInstantAt } from "./plainInstant.ts";

/** Holds values of a line to the schema, as far as bytes tell. @internal */
export interface LineValues {
  /** Whether a text is what its field asks for: 0 where it is, the number of the word, from 1, where it is one of some, otherwise -1. */
  readonly textOf: (member: LineMember, start: number, end: number) => number;
  /** Milliseconds of the instant that was held to the schema last; NaN where it is for the model to read. */
  readonly lastInstant: () => number;
  /** The number that some digits are, as canonical JSON writes it; undefined for any other text. */
  readonly numberOf: (start: number, end: number) => number | undefined;
  /** Whether a list of objects is written as canonical JSON writes it, with nothing but texts that their fields ask for. */
  readonly isPlainList: (items: readonly LineMember[], start: number, end: number) => boolean;
}

const [QUOTE, COMMA, ZERO] = [0x22, 0x2c, 0x30];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Digits of a number that is exact for certain. */
const MOST_DIGITS = 15;

/**
 * Opens a judge of values.
 *
 * @param written - The text that the spans of members are of.
 * @param sourceNow - Gives the bytes of the line.
 * @param stringOf - Gives a stretch of them as a string.
 *
 * @internal
 */
export function createLineValues(
  written: AsciiBytes,
  sourceNow: () => AsciiBytes,
  stringOf: (start: number, end: number) => string,
): LineValues {
  let ms = Number.NaN;

  function textOf({ kind, words, read }: LineMember, start: number, end: number): number {
    const { bytes } = sourceNow();
    const first = bytes[start] ?? 0;
    if (!isVisible(first)) return -1;
    if (kind === "text") return 0;
    if (kind === "word") {
      for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word && isSameAscii(bytes, start, end, written.bytes, word.from, word.to))
          return index + 1;
      }
      return -1;
    }
    if (kind === "instant") {
      ms = plainInstantAt(bytes, start, end);
      if (!Number.isNaN(ms)) return 0;
    }
    const value = stringOf(start, end);
    return read(value) === value ? 0 : -1;
  }

  /** First place after an object whose brace stands at a place; -1 where it is to be judged as a value. */
  function endOfItem(items: readonly LineMember[], start: number): number {
    const { bytes } = sourceNow();
    let at = start;
    for (const member of items) {
      const { from, to } = member.begin;
      // The comma that begins a member does not stand before the first.
      const first = at === start ? 1 : 0;
      const name = at + first;
      const value = name + to - from - first;
      if (!isSameAscii(bytes, name, value, written.bytes, from + first, to)) {
        if (member.required || member.fallback) return -1;
        continue;
      }
      if (bytes[value] !== QUOTE) return -1;
      const end = endOfText(bytes, value + 1);
      if (end < 0 || textOf(member, value + 1, end) < 0) return -1;
      at = end + 1;
    }
    return at > start && bytes[at] === CLOSE ? at + 1 : -1;
  }

  return {
    textOf,
    lastInstant: () => ms,
    numberOf: (start, end) => {
      const { bytes } = sourceNow();
      const length = end - start;
      if (length === 0 || length > MOST_DIGITS) return undefined;
      if (length > 1 && bytes[start] === ZERO) return undefined;
      let number = 0;
      for (let at = start; at < end; at++) {
        const digit = (bytes[at] ?? 0) - ZERO;
        if (digit < 0 || digit > 9) return undefined;
        number = number * 10 + digit;
      }
      return number;
    },
    isPlainList: (items, start, end) => {
      const { bytes } = sourceNow();
      if (bytes[start] !== OPEN_LIST) return false;
      if (bytes[start + 1] === CLOSE_LIST) return start + 2 === end;
      let at = start;
      do {
        if (bytes[at + 1] !== OPEN) return false;
        at = endOfItem(items, at + 1);
      } while (at > 0 && bytes[at] === COMMA);
      return at > 0 && bytes[at] === CLOSE_LIST && at + 1 === end;
    },
  };
}

/** Whether a text begins with something that can be seen; one that is empty begins with the quote that ends it. */
function isVisible(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== QUOTE;
}
