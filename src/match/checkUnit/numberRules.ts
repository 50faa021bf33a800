/** How a notice names the numbers of affected units. @internal */
export type NumberRule =
  | {
      /** One number. */
      readonly kind: "equal";
      /** The number, as {@link plainNumber} writes it. */
      readonly value: string;
    }
  | {
      /** All numbers from one to another. */
      readonly kind: "range";
      /** First number. */
      readonly from: string;
      /** Last number. */
      readonly to: string;
      /** When the range is about the first characters only, how many. */
      readonly first?: number;
    }
  | {
      /** All numbers that begin or end so. */
      readonly kind: "prefix" | "suffix";
      /** The beginning or end. */
      readonly value: string;
    };

/** What a rule says of a number: it holds, it does not, or the number is not of its form. @internal */
export type RuleAnswer = "in" | "out" | "other-form";

const code = "[A-Z0-9][A-Z0-9./-]{1,30}";
const range = new RegExp(
  `(${code})\\s{1,2}(?:to|through|thru|until|and|–|—|-)\\s{1,2}(${code})`,
  "giu",
);
const tightRange =
  /(?<![A-Z0-9/.-])([A-Z]{0,4}\d{4,14})\s?[-–—~]\s?([A-Z]{0,4}\d{4,14})(?![A-Z0-9/.-])/giu;
const beginning =
  /(?:begin|start)(?:s|ning|ing)?\s(?:with|by|in)\s(?:the\s(?:numbers?|letters?|digits?|following)(?:\sand\s(?:numbers?|letters?))?\s)?["'“]?([A-Z0-9]{2,20})/giu;
const ending =
  /end(?:s|ing)?\s(?:with|in)\s(?:the\s(?:numbers?|letters?|digits?)\s)?["'“]?([A-Z0-9]{1,20})/giu;
const firstCharacters =
  /first\s(\d|two|three|four|five|six|seven|eight)\s(?:digits?|numbers?|characters?|letters?)/iu;
const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight"];
const token = /[A-Z0-9][A-Z0-9./-]*/giu;

/** Writes a lot or serial number without what labels and people vary: case, spaces, dashes, points. @internal */
export function plainNumber(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]+/gu, "");
}

/** Reads the rules of a sentence or a list about lot or serial numbers. @internal */
export function readNumberRules(text: string): readonly NumberRule[] {
  const rules: NumberRule[] = [];
  let rest = text;
  const take = (pattern: RegExp, rule: (parts: readonly string[]) => NumberRule | undefined) => {
    rest = rest.replace(pattern, (...parts) => {
      const match = parts.filter((part) => typeof part === "string");
      const made = rule(match);
      if (!made) return match[0] ?? "";
      rules.push(made);
      return " ";
    });
  };
  const count = firstCharacters.exec(text)?.[1];
  const first = count === undefined ? undefined : characterCount(count);
  const fixed = /between|from|rang|through|thru|\bto\b/iu.test(text);
  take(beginning, ([, value = ""]) => prefixRule("prefix", value));
  take(ending, ([, value = ""]) => prefixRule("suffix", value));
  take(range, ([whole = "", from = "", to = ""]) =>
    / and /iu.test(whole) && !fixed ? undefined : rangeRule(from, to, first),
  );
  take(tightRange, ([, from = "", to = ""]) => rangeRule(from, to, first));
  for (const [each] of rest.matchAll(token)) {
    const value = plainNumber(each);
    if (/\d/u.test(value) && value.length > 1) rules.push({ kind: "equal", value });
  }
  return rules;
}

/** Applies a rule to a number that {@link plainNumber} wrote. @internal */
export function applyRule(rule: NumberRule, number: string): RuleAnswer {
  switch (rule.kind) {
    case "equal":
      if (rule.value === number) return "in";
      return formOf(rule.value) === formOf(number) ? "out" : "other-form";
    case "prefix":
      return number.startsWith(rule.value) ? "in" : "out";
    case "suffix":
      return number.endsWith(rule.value) ? "in" : "out";
    case "range": {
      const compared = rule.first === undefined ? number : number.slice(0, rule.first);
      if (formOf(rule.from) !== formOf(compared)) return "other-form";
      return rule.from <= compared && compared <= rule.to ? "in" : "out";
    }
  }
}

function prefixRule(kind: "prefix" | "suffix", value: string): NumberRule | undefined {
  return /\d/u.test(value) || value.length < 3 ? { kind, value: plainNumber(value) } : undefined;
}

function rangeRule(fromText: string, toText: string, first?: number): NumberRule | undefined {
  const from = plainNumber(fromText);
  const to = plainNumber(toText);
  if (from.length < 3 || formOf(from) !== formOf(to) || !/\d/u.test(from) || from > to) {
    return undefined;
  }
  return first === undefined || first !== from.length
    ? { kind: "range", from, to }
    : { kind: "range", from, to, first };
}

function characterCount(text: string): number {
  const word = numberWords.indexOf(text.toLowerCase());
  return word > 0 ? word : Number(text);
}

/** "AB12" has the form "AA99": only numbers of one form can be ordered or told apart. */
function formOf(number: string): string {
  return number.replace(/[A-Z]/gu, "A").replace(/[0-9]/gu, "9");
}
