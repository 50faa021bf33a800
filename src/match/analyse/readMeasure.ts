import { isCjk, LONGEST_CJK_UNIT, unitSpellings } from "../measure/units.ts";
import { charClass, POINT, ZERO } from "./charClass.ts";
import { hashFirst } from "./hash.ts";
import { wordHash } from "./wordHash.ts";

/** What can contradict among the words of a title, by the number that stands for it; "" for what says too little. @internal */
export const comparedDimensions = [
  "",
  "volume",
  "mass",
  "length",
  "voltage",
  "power",
  "charge",
  "storage",
  "count",
  "age",
] as const;

interface Unit {
  readonly dimension: number;
  readonly factor: number;
  /** Classes of the spelling that stands for all spellings; of counters that measure nothing each is its own. */
  readonly canonical: Uint16Array;
}

const counters = new Set(unitSpellings.map(({ name }) => name).filter(isCjk));
// Words are cut before it is known whether a unit touches its number, so one that must says too little here.
const units: ReadonlyMap<number, Unit> = new Map(
  unitSpellings.map(({ name, dimension = "", factor, sure, attached, first }): [number, Unit] => {
    const isCompared = sure && attached === "need-not";
    const number = isCompared ? comparedDimensions.findIndex((name) => name === dimension) : 0;
    const canonical = classesOf(dimension === "" ? name : first);
    return [wordHash(name), { dimension: Math.max(0, number), factor, canonical }];
  }),
);

function classesOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, at) => charClass(word.charCodeAt(at)));
}

/** Length of the unit in Korean, Chinese or Japanese script that stands at a place of folded text, 0 for none. @internal */
export function counterLength(text: string, at: number): number {
  for (let length = LONGEST_CJK_UNIT; length > 0; length--) {
    if (counters.has(text.slice(at, at + length))) return length;
  }
  return 0;
}

/**
 * Writes the spelling that stands for all of a unit behind a number and gives where it ends; both stand at the end of `chars`.
 *
 * @internal
 */
export function writeUnit(chars: Uint16Array, at: number, unit: number): number {
  const classes = units.get(unit)?.canonical;
  if (classes === undefined) return at;
  chars.set(classes, at);
  return at + classes.length;
}

/** Tells whether a run of classes with this hash is a unit. @internal */
export function isUnit(hash: number): boolean {
  return units.has(hash);
}

/** Where the digits and points at the beginning of a run end. @internal */
export function endOfNumber(chars: Uint16Array, from: number, to: number): number {
  let at = from;
  while (at < to && (chars[at] ?? 0) >= ZERO && (chars[at] ?? 0) <= POINT) at++;
  return at;
}

/** Dimensions and values of several measures; parallel arrays. @internal */
export interface MeasureList {
  readonly dimensions: Uint8Array;
  readonly values: Float64Array;
  size: number;
}

// As many as a product has words at most.
const MOST = 640;

/** Makes an empty list. @internal */
export function createMeasureList(): MeasureList {
  return { dimensions: new Uint8Array(MOST), values: new Float64Array(MOST), size: 0 };
}

/** Adds the measure that a token such as "300ml" is, when its unit can contradict; tells whether it did. @internal */
export function addMeasure(
  list: MeasureList,
  chars: Uint16Array,
  from: number,
  to: number,
): boolean {
  const end = endOfNumber(chars, from, to);
  const unit = units.get(hashFirst(chars, end, to));
  if (unit === undefined || unit.dimension === 0 || list.size === list.values.length) return false;
  let value = 0;
  let scale = 0;
  for (let at = from; at < end; at++) {
    const kind = chars[at] ?? 0;
    if (kind === POINT) scale = 1;
    else {
      value = value * 10 + (kind - ZERO);
      scale *= 10;
    }
  }
  list.dimensions[list.size] = unit.dimension;
  list.values[list.size++] = (value / Math.max(1, scale)) * unit.factor;
  return true;
}

// Converted values are rounded on labels.
const TOLERANCE = 0.03;

/**
 * Compares two lists: bits of the dimensions that agree in some value in the lower half, of those that both have and that
 * do not agree in the upper half.
 *
 * @internal
 */
export function relateMeasures(one: MeasureList, other: MeasureList): number {
  let both = 0;
  let agree = 0;
  for (let at = 0; at < one.size; at++) {
    const dimension = one.dimensions[at] ?? 0;
    const value = one.values[at] ?? 0;
    for (let each = 0; each < other.size; each++) {
      if (other.dimensions[each] !== dimension) continue;
      both |= 1 << dimension;
      if (areAlike(value, other.values[each] ?? 0)) agree |= 1 << dimension;
    }
  }
  return agree | ((both & ~agree) << 16);
}

/** Whether a list has the last measure of another, in whatever unit. @internal */
export function hasLastOf(one: MeasureList, { dimensions, values, size }: MeasureList): boolean {
  const value = values[size - 1] ?? 0;
  for (let at = 0; at < one.size; at++) {
    if (one.dimensions[at] === dimensions[size - 1] && areAlike(value, one.values[at] ?? 0)) {
      return true;
    }
  }
  return false;
}

function areAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE * Math.max(one, other);
}

/** How many bits are set. @internal */
export function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count++;
  }
  return count;
}
