/** A column of numbers that grows with the log. @internal */
export interface Column {
  readonly get: (row: number) => number;
  readonly set: (row: number, value: number) => void;
}

type Numbers = Int32Array | Uint8Array | Uint32Array | Float64Array;

/** Values of one piece, so that a long column is never copied. */
const PIECE = 4096;

/** Starts an empty column; what was not set is 0. @internal */
export function createColumn(piece: (length: number) => Numbers): Column {
  const pieces: Numbers[] = [];
  return {
    get: (row) => pieces[row >>> 12]?.[row & 0xfff] ?? 0,
    set: (row, value) => {
      const place = row >>> 12;
      while (pieces.length <= place) pieces.push(piece(PIECE));
      const numbers = pieces[place];
      if (numbers) numbers[row & 0xfff] = value;
    },
  };
}
