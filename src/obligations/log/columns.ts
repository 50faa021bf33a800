/** Columns of numbers that grow with the log. @internal */
export interface Columns {
  readonly get: (row: number, column?: number) => number;
  readonly set: (row: number, value: number, column?: number) => void;
}

/** Rows of one piece, so that a long column is never copied. */
const PIECE = 4096;

/**
 * Starts empty columns of whole numbers; what was not set is 0. All are of one type, so that the compiler knows it, and what belongs to a row lies together.
 *
 * @param width - How many columns.
 *
 * @internal
 */
export function createColumns(width = 1): Columns {
  const pieces: Int32Array[] = [];
  return {
    get: (row, column = 0) => pieces[row >>> 12]?.[(row & 0xfff) * width + column] ?? 0,
    set: (row, value, column = 0) => {
      const place = row >>> 12;
      while (pieces.length <= place) pieces.push(new Int32Array(PIECE * width));
      const numbers = pieces[place];
      if (numbers) numbers[(row & 0xfff) * width + column] = value;
    },
  };
}

/**
 * Starts empty columns of moments, in milliseconds.
 *
 * @param width - How many columns.
 *
 * @internal
 */
export function createMoments(width: number): Columns {
  const pieces: Float64Array[] = [];
  return {
    get: (row, column = 0) => pieces[row >>> 12]?.[(row & 0xfff) * width + column] ?? Number.NaN,
    set: (row, value, column = 0) => {
      const place = row >>> 12;
      while (pieces.length <= place) pieces.push(new Float64Array(PIECE * width));
      const numbers = pieces[place];
      if (numbers) numbers[(row & 0xfff) * width + column] = value;
    },
  };
}
