import fc from "fast-check";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import { createMatcher, explainMatch, type Match } from "safepact/match";
import { renderEvidenceSvg } from "safepact/report";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { scoreText } from "../../src/report/evidence/scoreText.ts";
import { GTIN, listingOf, recordOf } from "../match/samples.ts";
import { evidenceOfEveryCode } from "./evidenceOfEveryCode.ts";

/** The barcode agrees, and brand, power and more do not. */
function contradicted(brand = "Volthaus"): Match {
  const product = { name: "Fan heater 1200 W", brand: "Brisa", identifiers: [GTIN] };
  const record = recordOf({ id: "kr:1", products: [product], territory: ["KR"] });
  const title = `${brand} ceramic heater 2000 W`;
  const listing = listingOf({ id: "L-1", title, brand, identifiers: [GTIN], shipsTo: ["KR"] });
  const [match] = createMatcher([record]).screen(listing, { minScore: 0 }).matches;
  if (match === undefined) throw new Error("no candidate");
  return match;
}

/** One piece of evidence of every code, half of them against. */
function everyCode(text: string): Match {
  const evidence = evidenceOfEveryCode(text, { speaksFor: 0.25, against: -0.5 });
  return { ...contradicted(), hazardId: text, evidence };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads the picture as XML: throws where it is not well-formed. */
function read(svg: string): { elements: Element[]; texts: string[]; all: string } {
  const elements: Element[] = [];
  const texts: string[] = [];
  let all = "";
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements.push({ name, attributes });
    if (name === "text") texts.push("");
  });
  parser.on("text", (text) => {
    all += text;
    if (elements.at(-1)?.name === "text") texts.push(`${texts.pop() ?? ""}${text}`);
  });
  parser.write(svg).close();
  return { elements, texts, all };
}

const figures = (texts: readonly string[]) =>
  texts
    .filter((text) => /^[+−]\d+\.\d\d$/u.test(text))
    .map((text) => Number(text.replace("−", "-")));

test("the weights drawn sum to the log-odds of the score", () => {
  const match = contradicted();
  const { texts } = read(renderEvidenceSvg(match));
  const drawn = figures(texts);
  const total = drawn.pop() ?? 0;
  expect(drawn).toHaveLength(match.evidence.length + 1);
  expect(drawn[0]).toBe(match.prior);
  const logit = Math.log(match.score / (1 - match.score));
  expect(total).toBeCloseTo(logit, 2);
  expect(drawn.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(logit, 1);
  expect(texts).toContain(`Score ${scoreText(match.score, 2)}`);
});

test("sums run from bar to bar, and the last is that of the score", () => {
  const match = contradicted();
  const { lines } = explainMatch(match, en.matchMessages);
  const { texts } = read(renderEvidenceSvg(match));
  const sums = texts.filter((text) => text.startsWith("= "));
  const sign = (sum: number) => `${sum < 0 ? "−" : "+"}${Math.abs(sum).toFixed(2)}`;
  expect(sums).toEqual(lines.map(({ sum }) => `= ${sign(sum)}`));
  expect(lines.at(-1)?.sum).toBeCloseTo(Math.log(match.score / (1 - match.score)), 6);
});

test("each bar begins where the one before it ended, on one scale from the start to the score", () => {
  const match = contradicted();
  const { lines } = explainMatch(match, en.matchMessages);
  const bars = read(renderEvidenceSvg(match)).elements.flatMap(({ attributes }) => {
    const path = /^M([\d.]+) [\d.]+H[\d.]+L([\d.]+) .*Z$/u.exec(attributes["d"] ?? "");
    // The outline of a hatched bar repeats its shape.
    return path && attributes["fill"] !== "none"
      ? [[Number(path[1]), Number(path[2])] as const]
      : [];
  });
  const steps = bars.slice(0, lines.length);
  const [total] = bars.slice(lines.length);
  expect(steps.slice(1).map(([from]) => from)).toEqual(steps.slice(0, -1).map(([, to]) => to));
  const [zero] = steps[0] ?? [0];
  const ends = steps.map(([, to]) => to);
  const unit = ((ends[0] ?? 0) - zero) / match.prior;
  for (const [place, { sum }] of lines.entries()) {
    expect(ends[place]).toBeCloseTo(zero + sum * unit, 0);
  }
  expect(total).toEqual([zero, ends.at(-1)]);
});

test("what contradicts is told without colour: by a mark, a hatch, and words for who cannot see", () => {
  const match = contradicted();
  const contradictions = match.evidence.filter(({ code }) => code.endsWith("-contradicted"));
  expect(contradictions.length).toBeGreaterThan(1);
  const { elements, texts, all } = read(renderEvidenceSvg(match));
  const hatched = elements.filter(({ attributes }) =>
    attributes["fill"]?.startsWith("url(#evidence-hatch)"),
  );
  // One of each in the legend.
  expect(hatched).toHaveLength(contradictions.length + 1);
  expect(texts.filter((text) => text.startsWith("≠ "))).toHaveLength(contradictions.length + 1);
  expect(all.match(/ \(contradicts\): /gu)).toHaveLength(contradictions.length);
});

test("a bar for and a bar against point to different sides", () => {
  const paths = read(renderEvidenceSvg(contradicted())).elements.flatMap(({ attributes }) => {
    const path = /^M([\d.]+) [\d.]+H[\d.]+L([\d.]+) .*Z$/u.exec(attributes["d"] ?? "");
    return path ? [{ part: attributes["class"], right: Number(path[2]) > Number(path[1]) }] : [];
  });
  expect(paths.filter(({ part }) => part === "raises").every(({ right }) => right)).toBe(true);
  expect(paths.filter(({ part }) => part === "lowers").some(({ right }) => right)).toBe(false);
  expect(paths.some(({ part }) => part === "lowers")).toBe(true);
});

test("it has a role, a title and the whole account as its description, in the reader's language", () => {
  for (const messages of [en.matchMessages, ko.matchMessages]) {
    const match = contradicted();
    const svg = renderEvidenceSvg(match, { messages, id: "w1" });
    const { elements, all } = read(svg);
    expect(elements[0]?.attributes).toMatchObject({
      role: "img",
      lang: messages.locale,
      "aria-labelledby": "w1-t",
      "aria-describedby": "w1-d",
    });
    const { headline, reasons, lines, notes } = explainMatch(match, messages);
    for (const text of [headline, ...reasons, ...notes, ...lines.map((line) => line.text)]) {
      expect(all).toContain(text);
    }
  }
});

test("every id and every rule of style belongs to the drawing alone", () => {
  const { elements, all } = read(renderEvidenceSvg(contradicted(), { id: "w1" }));
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  expect(ids.filter((id) => !/^w1(?:-[a-z]+)?$/u.test(id))).toEqual([]);
  const rules =
    /prefers-color-scheme:dark\)\{(.*\})\}/u.exec(all)?.[1]?.match(/[^{}]+(?=\{)/gu) ?? [];
  expect(rules.length).toBeGreaterThan(8);
  expect(rules.filter((rule) => !rule.startsWith("#w1 "))).toEqual([]);
});

test.each(["", "1a", 'a"b', "a b", "a{}", "é"])("an id like %j is refused", (id) => {
  expect(() => renderEvidenceSvg(contradicted(), { id })).toThrow(
    expect.objectContaining({ code: "INVALID_OPTION" }),
  );
});

test("same match, same bytes; nothing runs and nothing is loaded", () => {
  const svg = renderEvidenceSvg(contradicted());
  expect(renderEvidenceSvg(structuredClone(contradicted()))).toBe(svg);
  expect(svg).not.toMatch(/<script|\son\w+=|href|@import|NaN|undefined|Infinity/u);
  expect(svg.match(/url\([^)]*\)/gu)?.every((url) => url === "url(#evidence-hatch)")).toBe(true);
  expect(svg.match(/https?:[^"]+/gu)).toEqual(["http://www.w3.org/2000/svg"]);
});

const hostile = [
  `<script>alert(1)</script>"'\`&]]>`,
  "</text></svg><svg onload=alert(1)>",
  "</style><style>*{display:none}",
  "{listingValue}{hazardId}$&$1",
  "a\u202eb\u0000c\u200bd\ud800e\u2028f\ufffe",
  "W".repeat(10_000),
  "가".repeat(10_000),
  "e\u0301".repeat(5_000),
  "👩‍👩‍👧‍👦".repeat(500),
  " \n\t ",
];

test.each(hostile)("text of a seller stays text, inside the picture: %#", (text) => {
  const svg = renderEvidenceSvg(everyCode(text), { title: text });
  const { elements, texts } = read(svg);
  const names = new Set(elements.map(({ name }) => name));
  expect([...names].sort()).toEqual(
    ["defs", "desc", "g", "path", "pattern", "rect", "style", "svg", "text", "title"].sort(),
  );
  expect(svg).not.toMatch(/[\u202e\u200b\u2028]/u);
  expect(svg.length).toBeLessThan(120_000);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(500);
});

test("any text gives a well-formed picture", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(() => read(renderEvidenceSvg(everyCode(text), { title: text }))).not.toThrow();
    }),
    { numRuns: 60 },
  );
});
