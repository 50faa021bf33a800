import { hashText } from "../analyse/hash.ts";
import { ROW, ROW_RECORD } from "./entryRow.ts";
import type { MatchIndex } from "./matchIndex.ts";

const HASHES = 2 ** 53;

/** A segment among others: entries, records and brands of all are numbered one segment after the other. @internal */
export interface IndexPart {
  readonly index: MatchIndex;
  readonly firstEntry: number;
  readonly firstRecord: number;
  readonly firstBrand: number;
  /** The first entry beyond a share of the order of all records: entries stand in the order of the hashes of their records' ids. */
  readonly entryAtShare: (share: number) => number;
}

/** The segments of a list. @internal */
export interface IndexParts {
  /** At least one. */
  readonly list: readonly IndexPart[];
  /** Entries of all, those that are gone among them. */
  readonly entries: number;
  /** Tells which of two entries of different segments would come first if all were one. */
  readonly isBefore: (one: number, other: number) => boolean;
}

/** An index of one segment that never changes. @internal */
export function onePart(index: MatchIndex): IndexParts {
  const { entries } = index;
  const entryAtShare = (share: number) => Math.floor(share * entries);
  const list = [{ index, firstEntry: 0, firstRecord: 0, firstBrand: 0, entryAtShare }];
  return { list, entries, isBefore: (one, other) => one < other };
}

/** A segment among others; `idAt` gives what its records are ordered by. @internal */
export function toPart(
  index: MatchIndex,
  idAt: (record: number) => string,
  firsts: Omit<IndexPart, "index" | "entryAtShare">,
): IndexPart {
  return {
    index,
    ...firsts,
    entryAtShare: (share) => {
      const bound = share * HASHES;
      let low = 0;
      let high = index.entries;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const record = index.rows.words[middle * ROW + ROW_RECORD] ?? 0;
        if (hashText(idAt(record)) < bound) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** The segment of an entry. @internal */
export function partOf({ list }: IndexParts, entry: number): IndexPart {
  let at = list.length - 1;
  while (at > 0 && entry < (list[at]?.firstEntry ?? 0)) at--;
  const part = list[at];
  if (part === undefined) throw new RangeError("An index has at least one segment.");
  return part;
}

/** The index of the first segment, for what all have in common. @internal */
export function lexisOf({ list }: IndexParts): MatchIndex {
  const [first] = list;
  if (first === undefined) throw new RangeError("An index has at least one segment.");
  return first.index;
}

/** Tells which of two entries comes first in the order that depends on the records alone. @internal */
export function comesBefore(parts: IndexParts, one: number, other: number): boolean {
  if (parts.list.length === 1 || partOf(parts, one) === partOf(parts, other)) return one < other;
  return parts.isBefore(one, other);
}
