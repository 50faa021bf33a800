/** Texts of many events in few long strings, which cost a byte a character and nothing to collect. @internal */
export interface EventTexts {
  /** Keeps a text, and gives its place. */
  readonly push: (text: string) => number;
  /** Keeps a text that is given in ASCII. */
  readonly pushBytes: (bytes: Uint8Array) => number;
  /** The string in which the text of a place stands, among others. */
  readonly pieceOf: (place: number) => string;
  /** Where in that string it begins. */
  readonly startOf: (place: number) => number;
}

/** Characters of one string; a place is the number of the string times this, and the offset in it. */
const PIECE = 65_536;

/**
 * Starts an empty store of texts. Those in ASCII are gathered as bytes and become a string when a piece is full; the places of
 * others are below zero.
 *
 * @internal
 */
export function createEventTexts(): EventTexts {
  const wide = createWideTexts();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(PIECE);
  const full: string[] = [];
  let open = new Uint8Array(PIECE);
  let end = 0;
  let opened: string | undefined;

  const close = () => {
    full.push(decoder.decode(open.subarray(0, end)));
    open = new Uint8Array(PIECE);
    end = 0;
  };
  const pushBytes = (text: Uint8Array): number => {
    if (end + text.length > PIECE) close();
    const place = full.length * PIECE + end;
    open.set(text, end);
    end += text.length;
    opened = undefined;
    return place;
  };
  return {
    push: (text) => {
      const { length } = text;
      if (length < PIECE && encoder.encodeInto(text, bytes).written === length) {
        const isAscii = bytes.subarray(0, length).every((byte) => byte < 0x80);
        if (isAscii) return pushBytes(bytes.subarray(0, length));
      }
      return -1 - wide.push(text);
    },
    pushBytes,
    pieceOf: (place) => {
      if (place < 0) return wide.pieceOf(-1 - place);
      const piece = full[Math.floor(place / PIECE)];
      if (piece !== undefined) return piece;
      opened ??= decoder.decode(open.subarray(0, end));
      return opened;
    },
    startOf: (place) => (place < 0 ? -1 - place : place) % PIECE,
  };
}

function createWideTexts(): Pick<EventTexts, "push" | "pieceOf"> {
  const full: string[] = [];
  let open = "";
  return {
    push: (text) => {
      if (open !== "" && open.length + text.length >= PIECE) {
        full.push(open);
        open = "";
      }
      const place = full.length * PIECE + open.length;
      open += text;
      return place;
    },
    pieceOf: (place) => full[Math.floor(place / PIECE)] ?? open,
  };
}
