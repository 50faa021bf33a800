import { ownText } from "./ownText.ts";

/** A text that is looked up: a string, or bytes of a line that become one only where the text is new. @internal */
export interface Name {
  readonly hash: number;
  readonly is: (text: string) => boolean;
  /** The text, apart from the line it came in. */
  readonly text: () => string;
}

/** A string as a name. @internal */
export function nameOf(text: string): Name {
  return { hash: hashOfText(text), is: (other) => other === text, text: () => ownText(text) };
}

/** FNV-1a over UTF-16 units from a start of its own, then mixed so that the low bits depend on all. */
function hashOfText(text: string): number {
  // What is no text, which only events that nobody parsed can have, is looked up all the same.
  const units = String(text);
  let hash = START;
  for (let index = 0; index < units.length; index++) hash = step(hash, units.charCodeAt(index));
  return mixed(hash);
}

/** Bytes of a line as a name, which changes from line to line. @internal */
export interface AsciiName extends Name {
  readonly set: (start: number, end: number) => void;
}

/**
 * Opens a name for bytes.
 *
 * @param bytesNow - Gives the bytes that it lies in.
 *
 * @internal
 */
export function asciiName(bytesNow: () => Uint8Array): AsciiName {
  let [start, end, hash] = [0, 0, 0];
  return {
    set: (from, to) => {
      [start, end] = [from, to];
      const bytes = bytesNow();
      hash = START;
      for (let at = from; at < to; at++) hash = step(hash, bytes[at] ?? 0);
      hash = mixed(hash);
    },
    get hash() {
      return hash;
    },
    is: (text) => isTextAt(bytesNow(), start, end, text),
    text: () => decoder.decode(bytesNow().subarray(start, end)),
  };
}

const decoder = new TextDecoder();

/** Whether some bytes are a text in ASCII. @internal */
export function isTextAt(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}

/** Another for each process, so that nobody can choose ids that all meet in one place of an index. */
const START = crypto.getRandomValues(new Int32Array(1))[0] ?? 0x811c9dc5;

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function mixed(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
}
