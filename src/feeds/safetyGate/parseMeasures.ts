import type { Measure } from "../../model/index.ts";
import { dayFirstDate } from "../readDates.ts";
import { measureAction } from "./measureAction.ts";

const block = /Type of economic operator (taking notified measure|to whom the measure)/gu;
const parts =
  /^Type of economic operator (taking|to whom)[^:]*:([\s\S]*?)Category of measure(?:\(s\)|s)?\s?:([\s\S]*)$/u;
const effect = /Date of entry into force\s?:\s?/u;

/**
 * Splits the glued text of the Safety Gate's `measures` into single measures. "… taking notified measure(s)" marks a
 * voluntary measure, "… to whom the measure(s) were ordered" a compulsory one. Text without these marks, as reports had
 * until 2013, is read sentence by sentence.
 *
 * @internal
 */
export function parseMeasures(text: string, territory?: string): readonly Measure[] {
  const starts = [...text.matchAll(block)].map(({ index }) => index);
  const place = territory === undefined ? {} : { territory };
  const free = text.slice(0, starts[0] ?? text.length);
  const blocks = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
  return [
    ...sentencesOf(free).map((words) => ({ ...sentence(words), ...place })),
    ...blocks.flatMap(readBlock).map((measure) => ({ ...measure, ...place })),
  ];
}

function readBlock(text: string): Measure[] {
  const [, form, operator = "", rest = ""] = parts.exec(text) ?? [];
  if (form === undefined) return sentencesOf(text).map(sentence);
  const [category = "", date = ""] = rest.split(effect);
  const words = category.trim();
  const on = dayFirstDate(date.trim());
  const who = operator.trim();
  return [
    {
      action: measureAction(words),
      ...(words === "" ? {} : { sourceTerm: words }),
      basis: form === "taking" ? "voluntary" : "mandatory",
      ...(who === "" ? {} : { operator: who }),
      ...(on === undefined ? {} : { on }),
    },
  ];
}

function sentencesOf(text: string): string[] {
  return text
    .replace(
      /^\s*(?:Category of measure(?:\(s\)|s)?|Measures? (?:adopted|taken)[^:]{0,60})\s?:/iu,
      "",
    )
    .split(/[\n;]|(?<=\.)\s+(?=[A-Z])|(?<=[a-z]{3}\.)(?=[A-Z])/u)
    .map((words) => words.trim())
    .filter((words) => /\p{L}/u.test(words));
}

function sentence(words: string): Measure {
  const [category = "", date = ""] = words.split(effect);
  const on = dayFirstDate(date.trim());
  const said = category.trim();
  return {
    action: measureAction(said),
    sourceTerm: said,
    basis: basisOf(said),
    ...(on === undefined ? {} : { on }),
  };
}

function basisOf(words: string): Measure["basis"] {
  if (/\bvoluntar/iu.test(words)) return "voluntary";
  if (
    /\border(?:ed|s)? by\b|\bby (?:the )?(?:customs|(?:competent |national )?authorit)|\bcompulsory\b|\bmandatory\b/iu.test(
      words,
    )
  )
    return "mandatory";
  return "unknown";
}
