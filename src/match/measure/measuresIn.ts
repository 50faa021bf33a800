import { letterSizeAt, readLeadWords } from "./leadWords.ts";
import type { Dimension, Measure } from "./measure.ts";
import { readAmount } from "./readAmount.ts";
import { isDigit, readNumber } from "./readNumber.ts";
import { type UnitAt, unitAt } from "./unitAt.ts";

const none: readonly Measure[] = [];
const MOST = 24;
const SPACE = 32;
const hasNumber = /[0-9]/u;
const doublePack = /\b(?:doppelpack|twin ?-?pack|double pack|duopack|duo pack)\b/u;
const warranty =
  /^.{0,12}(?:warrant|guarant|garant|gwaranc|gewahr|보증|保証|质保|保修|lifespan|battery life)/u;

/**
 * Finds numbers with units in folded text (English, Korean, German, French, Japanese, Chinese; some Spanish, Italian,
 * Polish) and gives them in base units: pack counts, volume, mass, length, electrical values, storage, ages and sizes.
 *
 * @internal
 */
export function measuresIn(text: string): readonly Measure[] {
  const digits = hasNumber.test(text);
  if (!digits && text.length < 8) return none;
  const found: Measure[] = [];
  if (digits) readNumbers(text, found);
  readLetterSize(text, found);
  if (text.includes("pack") && doublePack.test(text)) add(found, "count", 2, 2, true);
  return found.length > 0 ? found : none;
}

function readNumbers(text: string, found: Measure[]): void {
  let index = 0;
  while (index < text.length && found.length < MOST) {
    if (!isDigit(text.charCodeAt(index))) index++;
    else index = readAt(text, index, found);
  }
}

/** Reads the run of numbers at `start`, adds what it measures and gives the place to go on from. */
function readAt(text: string, start: number, found: Measure[]): number {
  const first = readAmount(text, start);
  if (!first) return skipWord(text, start);
  const lead = readLeadWords(text, start);
  if (lead === "inside-code") return skipWord(text, first.end);
  const values = [first.value];
  let end = first.end;
  let relation: Relation = "times";
  for (let next = nextNumber(text, end); next; next = nextNumber(text, end)) {
    const number = readNumber(text, next.start);
    if (!number || values.length === 4) break;
    relation = next.relation;
    values.push(number.value);
    end = number.end;
    if (relation === "range") break;
  }
  const open = text[end] === "+";
  const unit = unitAt(text, open ? end + 1 : end, values);
  const clear = !isGroupBehind(text, start, first.end);
  if (unit) addUnit(text, { values, relation, unit, open: open || lead === "from", clear }, found);
  else if (values.length === 1 || relation === "range") addLead(lead, values, open, found);
  else if (values.length === 2 && text[first.end] === "x") addUnitless(text, first, found);
  // "3x charger" is a pack, "3x dvd" a speed.
  if (!unit && values.length === 1 && isTimes(text, end)) {
    add(found, "count", first.value, first.value, false);
  }
  return Math.max(unit?.end ?? end, end);
}

// "2 500 ml" is two of 500 or, as French and Polish write it, one of 2500.
function isGroupBehind(text: string, start: number, end: number): boolean {
  return (
    end - start === 3 && /(?:^|[^\d.,])\d{1,3} $/u.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** How the numbers before a unit belong together: "3-6", "2 x 500" or "50/60". */
type Relation = "range" | "times" | "or";

interface Reading {
  readonly values: readonly number[];
  readonly relation: Relation;
  readonly unit: UnitAt;
  readonly open: boolean;
  /** Whether it is clear where the first number begins. */
  readonly clear: boolean;
}

function addUnit(text: string, reading: Reading, found: Measure[]): void {
  const { values, relation, unit, clear } = reading;
  const { dimension, factor, also } = unit.unit;
  const sure = unit.unit.sure && clear;
  const [first = 0, second = first] = values;
  if (dimension === "age") {
    addAge(text, reading, found);
    return;
  }
  if (relation === "range")
    add(found, dimension, Math.min(first, second) * factor, Math.max(first, second) * factor, sure);
  else if (relation === "times" && values.length === 2 && dimension !== "length") {
    add(found, "count", first, first, true);
    add(found, dimension, second * factor, second * factor, sure);
  } else for (const value of values) add(found, dimension, value * factor, value * factor, sure);
  if (also) {
    const last = values.at(-1) ?? first;
    add(found, also.dimension, last * also.factor, last * also.factor, also.sure);
  }
}

function addAge(text: string, { values, relation, unit, open }: Reading, found: Measure[]): void {
  const low = Math.min(...values) * unit.unit.factor;
  const high = Math.max(...values) * unit.unit.factor;
  const rest = text.slice(unit.end, unit.end + 32);
  if (low > 18 * 12 || warranty.test(rest)) return;
  const upwards =
    open ||
    /^\s?(?:\+|and (?:up|over)|und (?:alter|mehr)|et plus|y mas|이상|부터|以上|から)/u.test(rest);
  add(found, "age", low, upwards && relation !== "range" ? Number.POSITIVE_INFINITY : high, true);
}

function addLead(lead: string, values: readonly number[], open: boolean, found: Measure[]): void {
  const [first = 0, second = first] = values;
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  if (lead === "count" && high < 1000) add(found, "count", low, high, true);
  else if (lead === "sun-protection") add(found, "sun-protection", low, high, true);
  else if (lead === "age" && high <= 18) {
    add(found, "age", low * 12, open ? Number.POSITIVE_INFINITY : high * 12, true);
  } else if (lead === "size" && high < 250) add(found, "size", low, high, true);
  else if (lead === "size-eu" && low >= 14 && high <= 60) add(found, "size-eu", low, high, true);
  else if (lead === "size-us" && high <= 16) add(found, "size-us", low, high, true);
  else if (lead === "size-uk" && high <= 16) add(found, "size-uk", low, high, true);
}

/** "2x15" without a unit says only that there are two. */
function addUnitless(text: string, first: { value: number; end: number }, found: Measure[]): void {
  if (text[first.end] === "x" && first.value < 100)
    add(found, "count", first.value, first.value, false);
}

function readLetterSize(text: string, found: Measure[]): void {
  const size = letterSizeAt(text);
  if (size !== undefined) add(found, "size-letter", size, size, true);
}

function add(
  found: Measure[],
  dimension: Dimension,
  low: number,
  high: number,
  sure: boolean,
): void {
  if (low > 0 || dimension === "age" || dimension === "size-letter") {
    found.push({ dimension, low, high, sure });
  }
}

/** Whether "3x" ends here, as in "3x charger". */
function isTimes(text: string, end: number): boolean {
  const place = text.charCodeAt(end) === SPACE ? end + 1 : end;
  return text[place] === "x" && !isWordUnit(text.charCodeAt(place + 1));
}

/** Where the next number of a range ("3-6", "3 to 6"), of a product ("2 x 500") or of a choice ("50/60 hz") starts. */
function nextNumber(text: string, end: number): { start: number; relation: Relation } | undefined {
  let place = end;
  if (text[place] === "/")
    return isChoice(text, place) ? { start: place + 1, relation: "or" } : undefined;
  while (text.charCodeAt(place) === SPACE) place++;
  const sign = text[place];
  let relation: Relation = "range";
  if (sign === "x" || sign === "*") {
    relation = "times";
    place++;
  } else if (sign === "-" || sign === "~") place++;
  else {
    const word =
      place > end ? /^(?:to|bis|a|jusqu'a|do)(?= \d)/u.exec(text.slice(place, place + 9)) : null;
    if (!word) return undefined;
    place += word[0].length;
  }
  while (text.charCodeAt(place) === SPACE) place++;
  return isDigit(text.charCodeAt(place)) ? { start: place, relation } : undefined;
}

// Only before a unit: "38/40" and "1/10" are no measures.
function isChoice(text: string, start: number): boolean {
  let place = start;
  while (text[place] === "/" && isDigit(text.charCodeAt(place + 1))) {
    const number = readNumber(text, place + 1);
    if (!number) return false;
    place = number.end;
  }
  return place > start && unitAt(text, place, [1]) !== undefined;
}

function skipWord(text: string, start: number): number {
  let end = start;
  while (isWordUnit(text.charCodeAt(end))) end++;
  return Math.max(end, start + 1);
}

function isWordUnit(unit: number): boolean {
  return isDigit(unit) || (unit >= 97 && unit <= 122);
}
