/** Texts of many events in few long strings, which cost a byte a character and nothing to collect. @internal */
export interface EventTexts {
  /** Keeps a text that ends where {@link END} stands. */
  readonly push: (text: string) => number;
  readonly at: (place: number) => string;
}

/** What no part of a text may hold. @internal */
export const END = "\r";

/** Characters of one string; a place is the number of the string times this, and the offset in it. */
const PIECE = 65_536;

/** Starts an empty store of texts. @internal */
export function createEventTexts(): EventTexts {
  const full: string[] = [];
  let open = "";
  return {
    push: (text) => {
      if (open !== "" && open.length + text.length >= PIECE) {
        full.push(open);
        open = "";
      }
      const place = full.length * PIECE + open.length;
      open += text + END;
      return place;
    },
    at: (place) => {
      const piece = full[Math.floor(place / PIECE)] ?? open;
      const start = place % PIECE;
      return piece.slice(start, piece.indexOf(END, start));
    },
  };
}
