import type { LintFinding, LintPosition } from "./lintReport.ts";
import type { PresenceRule, RuleBase, WordRule } from "./lintRule.ts";
import type { ReadableText } from "./readableText.ts";
import type { WordPattern } from "./words.ts";

/** One part of the input, ready to be searched. @internal */
export interface LintPart {
  /** Which part. */
  readonly name: LintPosition["part"];
  /** As it was given. */
  readonly source: string;
  /** As it is searched. */
  readonly readable: ReadableText;
  /** Offsets at which lines start. */
  readonly lineStarts: readonly number[];
}

/** Characters at the start of a text in which a headline is looked for. */
const START = 300;

/** Reports every place where words of a rule stand. @internal */
export function checkWords(
  rule: WordRule,
  language: string,
  parts: readonly LintPart[],
): LintFinding[] {
  const patterns = rule.patterns[language] ?? [];
  return parts.flatMap((part) =>
    patterns.flatMap((pattern) =>
      [...part.readable.text.matchAll(pattern())].map(({ 0: words, index }) => {
        const position = positionOf(part, index, words.length);
        const found = part.source.slice(position.offset, position.offset + position.length);
        return { ...findingOf(rule), found: found.slice(0, 120), position };
      }),
    ),
  );
}

/** Reports that something is missing, once. @internal */
export function checkPresence(
  rule: PresenceRule,
  language: string,
  parts: readonly LintPart[],
): LintFinding[] {
  return isPresent(rule, language, parts) ? [] : [findingOf(rule)];
}

function isPresent(rule: PresenceRule, language: string, parts: readonly LintPart[]): boolean {
  const { markup, alternatives, atLeast = 1, where } = rule;
  if (markup !== undefined) {
    return parts.some(({ name, source }) => name === "html" && markup.test(source));
  }
  const texts = parts.map(({ readable }) =>
    where === "start" ? readable.text.slice(0, START) : readable.text,
  );
  const meets = (pattern: WordPattern) => texts.some((text) => text.search(pattern()) >= 0);
  if (alternatives !== undefined) {
    return (alternatives[language] ?? []).filter(meets).length >= atLeast;
  }
  const pattern = rule.patterns[language] ?? rule.patterns["*"];
  return pattern !== undefined && meets(pattern);
}

function findingOf({ id, source, confidence, level, message, suggestion }: RuleBase): LintFinding {
  return { rule: id, source, confidence, level, message, suggestion };
}

function positionOf(part: LintPart, index: number, length: number): LintPosition {
  const { name, source, readable, lineStarts } = part;
  const offset = readable.offsets[index] ?? 0;
  const last = readable.offsets[index + length - 1] ?? offset;
  const next = readable.offsets[index + length] ?? source.length;
  const line = lineOf(lineStarts, offset);
  return {
    part: name,
    offset,
    length: endOf(source, last, next) - offset,
    line: line + 1,
    column: offset - (lineStarts[line] ?? 0) + 1,
  };
}

/** Index of the last line that starts at or before an offset. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The end of the last character: what follows it up to the next one may be markup or space. */
function endOf(source: string, last: number, next: number): number {
  const rest = source.slice(last, Math.max(next, last + 1));
  const entity = /^&[#\w]+;/u.exec(rest);
  if (entity) return last + entity[0].length;
  const character = /^\P{M}\p{M}*/u.exec(rest);
  return last + (character?.[0].length ?? 1);
}
