import { type AsciiBytes, asciiBytes, copyAscii } from "./asciiBytes.ts";

/** Texts of many events in few long strings, which cost a byte a character and nothing to collect. @internal */
export interface EventTexts {
  /** Keeps a text. */
  readonly push: (text: string) => Place;
  /** Keeps the first bytes of some ASCII. */
  readonly pushAscii: (text: AsciiBytes, length: number) => Place;
  /** A string, in which texts stand one after the other. */
  readonly piece: (number: number) => string;
}

/** Where a text begins. @internal */
export interface Place {
  readonly piece: number;
  readonly offset: number;
}

/** Characters of one string. */
const PIECE = 65_536;

/**
 * Starts an empty store of texts. Those in ASCII are gathered as bytes and become a string when a piece is full; the pieces of
 * others have numbers below zero.
 *
 * @internal
 */
export function createEventTexts(): EventTexts {
  const wide: string[] = [""];
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const given = asciiBytes(PIECE);
  const full: string[] = [];
  const open = asciiBytes(PIECE);
  let end = 0;
  let opened: string | undefined;

  const pushAscii = (text: AsciiBytes, length: number): Place => {
    if (end + length > PIECE) {
      full.push(decoder.decode(open.bytes.subarray(0, end)));
      end = 0;
    }
    const offset = end;
    end = copyAscii(text.view, 0, length, open.view, end);
    opened = undefined;
    return { piece: full.length, offset };
  };
  const pushWide = (text: string): Place => {
    const last = wide.length - 1;
    const offset = wide[last]?.length ?? 0;
    if (offset > 0 && offset + text.length >= PIECE) {
      wide.push(text);
      return { piece: -wide.length, offset: 0 };
    }
    wide[last] += text;
    return { piece: -1 - last, offset };
  };
  return {
    push: (text) => {
      const { length } = text;
      if (length < PIECE && encoder.encodeInto(text, given.bytes).written === length) {
        const isAscii = given.bytes.subarray(0, length).every((byte) => byte < 0x80);
        if (isAscii) return pushAscii(given, length);
      }
      return pushWide(text);
    },
    pushAscii,
    piece: (number) => {
      if (number < 0) return wide[-1 - number] ?? "";
      const piece = full[number];
      if (piece !== undefined) return piece;
      opened ??= decoder.decode(open.bytes.subarray(0, end));
      return opened;
    },
  };
}
