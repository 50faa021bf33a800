import type { DataQualityFinding } from "../../obligations/dataQuality.ts";
import type { Obligation } from "../../obligations/obligation.ts";
import type { EvidenceRow, ScoreRow } from "../scoreRow.ts";

/** How often each of some values was found. @internal */
export type Bag = Map<string | number, number>;

/** Bags by name; a whole score is made of nothing else, so that it can be added up. @internal */
export type Bags = Map<string, Bag>;

/** Where a case is counted into. @internal */
export interface Sink {
  /** Counts a value, once or as often as said. */
  readonly count: (bag: string, value: string | number, times?: number) => void;
  /** Takes a row that stands behind the figures, without its kind. */
  readonly row: (kind: ScoreRow["row"], content: RowContent) => void;
}

/** A row without its kind; what it lacks may be there and undefined. @internal */
export type RowContent = Obligation | DataQualityFinding | EvidenceContent;

/** What stands behind one unit of some figures. @internal */
export type EvidenceContent = {
  readonly [Field in Exclude<keyof EvidenceRow, "row">]: EvidenceRow[Field] | undefined;
};

/** Opens a sink that adds to bags, or takes from them. @internal */
export function sinkInto(bags: Bags, sign: 1 | -1, row: Sink["row"]): Sink {
  // Much is counted into one bag several times in a row.
  let bag: Bag = new Map();
  let bagName = "";
  const open = (name: string) => {
    bag = bags.get(name) ?? new Map();
    bags.set(name, bag);
    bagName = name;
  };
  return {
    row,
    count: (name, value, times = 1) => {
      if (name !== bagName) open(name);
      const now = (bag.get(value) ?? 0) + sign * times;
      if (now === 0) bag.delete(value);
      else bag.set(value, now);
    },
  };
}

const empty: ReadonlyMap<string | number, number> = new Map();

/** A bag of a tally; empty where nothing was counted. @internal */
export function bagOf(
  bags: ReadonlyMap<string, ReadonlyMap<string | number, number>>,
  name: string,
) {
  return bags.get(name) ?? empty;
}

/** How often a value was found. @internal */
export function countIn(bag: ReadonlyMap<string | number, number>, value: string): number {
  return bag.get(value) ?? 0;
}

/** What was found under a prefix, without it, in order of its names. @internal */
export function countsUnder(
  bag: ReadonlyMap<string | number, number>,
  prefix: string,
): [string, number][] {
  return [...bag]
    .flatMap(([value, times]): [string, number][] =>
      typeof value === "string" && value.startsWith(prefix)
        ? [[value.slice(prefix.length), times]]
        : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Numbers found, in ascending order, each as often as it was. @internal */
export function numbersIn(bag: ReadonlyMap<string | number, number>): number[] {
  const distinct = Float64Array.from(bag.keys() as Iterable<number>).sort();
  const all: number[] = [];
  for (const value of distinct) {
    for (let times = bag.get(value) ?? 0; times > 0; times--) all.push(value);
  }
  return all;
}
