import { modelKey } from "./modelKey.ts";

/** Whether a set of models covers one, given by its key. @internal */
export type ModelSet = (key: string) => boolean;

/** "ABC-10012~ABC-10020", "ABC-10012 to 10020": the number counts on, the rest is the same. */
const range =
  /^([A-Z][A-Z0-9-]{0,18}?)(\d{2,9})([A-Z]{0,3})\s?(?:[~〜～]|\.\.\.?|–| to | bis | - )\s?(?:\1)?(\d{2,9})\3$/iu;
/** "WF24A95**", "AB-1##", "HS-2xx": what stands in place of the sign is open. */
const openPlace = /\*+|#{2,}|(?<=[\dA-Z-])x{2,}$/gu;
const seriesSuffix = /\s*(?:\bseries|\bserie|\bseria|\bgamme|시리즈|シリーズ|系列)\.?$/iu;
/** "외 3종", "and others", "等": more models than are named. */
const othersSuffix =
  /(?:\s*외\s?\d+\s?(?:종|개|건)?|\s+(?:등|기타)|等|\s+(?:and|und|et|y|e|i|&)\s+(?:\d{1,3}\s)?(?:others|other models|more|andere|weitere|autres|otros|altri|inne))\.?$/iu;
/** Of an EU type approval the signs part its sections. */
const typeApproval = /^e\d{1,2}\s?\*/iu;

const MIN_STEM = 3;
const MAX_OPEN = 12;

/** The first and last number of a range of models, and what is the same in all. @internal */
export interface ModelRange {
  readonly before: string;
  readonly after: string;
  readonly first: string;
  readonly last: string;
}

/** Reads a range of models; nothing when the numbers do not count on. @internal */
export function modelRange(text: string): ModelRange | undefined {
  const [, before = "", first = "", after = "", last = ""] = range.exec(text) ?? [];
  if (first === "" || first.length !== last.length || Number(last) <= Number(first))
    return undefined;
  return { before, after, first, last };
}

/** The model that a text names beside others it does not name ("WF24A95 외 3종", "HS-100 series"). @internal */
export function namedOfSet(text: string): string | undefined {
  const suffix = othersSuffix.exec(text) ?? seriesSuffix.exec(text);
  const named = suffix === null ? "" : text.slice(0, suffix.index).trim();
  return named === "" ? undefined : named;
}

/**
 * Reads a model text that stands for several models: a range, a wildcard, a series, or one model "and others".
 *
 * @param text - One entry of a model field.
 * @returns Which models it covers; nothing when the text is one model.
 *
 * @internal
 */
export function modelSet(text: string): ModelSet | undefined {
  const named = namedOfSet(text);
  if (named !== undefined) return coversNamed(named, seriesSuffix.test(text));
  const numbers = modelRange(text);
  if (numbers !== undefined) return coversRange(numbers);
  return typeApproval.test(text) ? undefined : coversOpen(text);
}

/** Of "and others" only the named model is sure; a series begins alike. */
function coversNamed(named: string, isSeries: boolean): ModelSet {
  const stem = modelKey(named);
  return (key) =>
    key === stem ||
    (isSeries &&
      stem.length >= MIN_STEM &&
      key.startsWith(stem) &&
      key.length <= stem.length + MAX_OPEN);
}

function coversRange({ before, after, first, last }: ModelRange): ModelSet {
  const [stem, end] = [modelKey(before), modelKey(after)];
  return (key) => {
    if (!key.startsWith(stem) || !key.endsWith(end)) return false;
    const number = key.slice(stem.length, key.length - end.length);
    return (
      number.length === first.length &&
      /^\d+$/u.test(number) &&
      Number(number) >= Number(first) &&
      Number(number) <= Number(last)
    );
  };
}

/** An open place at the end may hold anything, also nothing; one inside as many characters as it has signs. */
function coversOpen(text: string): ModelSet | undefined {
  const signs = text.match(openPlace);
  if (signs === null) return undefined;
  const parts = text.split(openPlace).map(modelKey);
  const [stem = ""] = parts;
  if (stem.length < MIN_STEM || !/\d/u.test(parts.join(""))) return undefined;
  return (key) => {
    let at = 0;
    for (const [index, part] of parts.entries()) {
      const open = index === 0 ? 0 : (signs[index - 1]?.length ?? 0);
      const isEnd = index === parts.length - 1 && part === "";
      if (isEnd) return key.length - at <= MAX_OPEN;
      if (!key.startsWith(part, at + open)) return false;
      at += open + part.length;
    }
    return at === key.length;
  };
}
