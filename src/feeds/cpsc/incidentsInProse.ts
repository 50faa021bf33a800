import type { Incidents } from "../../model/index.ts";

const small =
  /* @__PURE__ */ "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const count = `(\\d{1,3}(?:,\\d{3}){0,3}|${small.join("|")})`;
const reports = /* @__PURE__ */ new RegExp(
  `\\b${count}(?: \\w+)? (?:reports?|incidents?|complaints?)\\b`,
  "iu",
);
const injured = /* @__PURE__ */ new RegExp(`\\b${count}(?: \\w+){0,2} injur(?:y|ies)\\b`, "iu");
const killed = /* @__PURE__ */ new RegExp(
  `\\b${count}(?: \\w+)? (?:deaths?|fatalit(?:y|ies))\\b`,
  "iu",
);

/**
 * Reads numbers of reports, injuries and deaths from prose; "None reported" is zero, and what is not said stays absent.
 *
 * @internal
 */
export function incidentsInProse(text: string): Incidents | undefined {
  if (text === "") return undefined;
  if (/^none(?: reported)?\.?$/iu.test(text)) return { reports: 0, injuries: 0, description: text };
  const found = {
    reports: numberOf(reports.exec(text)?.[1]),
    injuries: /\bno (?:\w+ )?injur/iu.test(text) ? 0 : numberOf(injured.exec(text)?.[1]),
    deaths: numberOf(killed.exec(text)?.[1]),
  };
  return {
    ...(found.reports === undefined ? {} : { reports: found.reports }),
    ...(found.injuries === undefined ? {} : { injuries: found.injuries }),
    ...(found.deaths === undefined ? {} : { deaths: found.deaths }),
    description: text,
  };
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const word = small.indexOf(text.toLowerCase());
  return word === -1 ? Number(text.replaceAll(",", "")) : word;
}
