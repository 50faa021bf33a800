import { fluidOunce, inch, LONGEST_CJK_UNIT, type Unit, units } from "./units.ts";

/** A unit found in text. @internal */
export interface UnitAt {
  /** How it is read. */
  readonly unit: Unit;
  /** Place after its last character. */
  readonly end: number;
}

const packWord = /^[ -]?(?:pack|set|packung|box)/u;

/** Finds the unit of the number that ends at `start`: letters, Chinese, Japanese or Korean script, or an inch sign. @internal */
export function unitAt(text: string, start: number, values: readonly number[]): UnitAt | undefined {
  const first = text.charCodeAt(start);
  if (first === 34) return { unit: inch, end: start + 1 };
  if (first === 39 && text.charCodeAt(start + 1) === 39) return { unit: inch, end: start + 2 };
  const attached = first !== 32 && first !== 45;
  const place = attached ? start : start + 1;
  const unit = text.charCodeAt(place);
  if (unit >= 97 && unit <= 122)
    return latinUnitAt(text, place, { attached: attached || first === 45, values });
  return unit >= 0x3041 ? cjkUnitAt(text, place) : undefined;
}

interface Context {
  readonly attached: boolean;
  readonly values: readonly number[];
}

function latinUnitAt(text: string, start: number, context: Context): UnitAt | undefined {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end - start > 14) return undefined;
  const after = text.charCodeAt(end);
  // "3m2", "km/h" and model numbers such as "20v3" are not the unit before the sign.
  if ((after >= 48 && after <= 57) || (after === 47 && isLetter(text.charCodeAt(end + 1)))) {
    return undefined;
  }
  const name = text.slice(start, end);
  if (name === "fl") {
    const ounce = /^\.? ?oz/u.exec(text.slice(end, end + 4));
    return ounce ? { unit: fluidOunce, end: end + ounce[0].length } : undefined;
  }
  if (name === "er" && !packWord.test(text.slice(end, end + 9))) return undefined;
  const unit = units.get(name);
  if (!unit || isOtherThing(name, text, end, context)) return undefined;
  if (context.attached || unit.attached === "need-not") return { unit, end };
  return unit.attached === "should" ? { unit: { ...unit, sure: false }, end } : undefined;
}

/** Readings that the letters alone would get wrong. */
function isOtherThing(name: string, text: string, end: number, { values }: Context): boolean {
  const value = values.at(-1) ?? 0;
  switch (name) {
    // Radio generations and bands.
    case "g":
      return value <= 6 && values.length === 1;
    // "1st", "21st".
    case "st":
      return value % 10 === 1;
    // A brand.
    case "m":
      return (
        value === 3 &&
        values.length === 1 &&
        /^ ?(?:tape|mask|filter|command|post)/u.test(text.slice(end, end + 9))
      );
    // "2 in 1".
    case "in":
      return /^[ -]?\d/u.test(text.slice(end, end + 2));
    case "k":
      return value < 1000 || value > 20_000;
    case "go":
      return value < 4 || !Number.isInteger(Math.log2(value));
    case "light":
    case "set":
    case "sets":
    case "par":
    case "a":
      return !Number.isInteger(value) && name !== "a";
    default:
      return false;
  }
}

function cjkUnitAt(text: string, start: number): UnitAt | undefined {
  for (let length = LONGEST_CJK_UNIT; length > 0; length--) {
    const unit = units.get(text.slice(start, start + length));
    if (unit) return { unit, end: start + length };
  }
  return undefined;
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
