import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { reveal } from "../../src/text/reveal.ts";
import { catalogue, listingOf, recordOf } from "../match/samples.ts";

test.each([
  ["&#98;&#114;isa &amp; gas", "brisa & gas"],
  ["%62%72%69%73%61 gas", "brisa gas"],
  ["\u202eretaeh sag\u202c Brisa", "gas heater Brisa"],
  ["(b)(r)(i)(s)(a)", " brisa "],
  ["bri\u{1f525}sa", "bri*sa"],
  ["彡brisa彡", " brisa "],
  ["HD-٢٠٠٠", "HD-2000"],
  ["HD two zero zero zero", "HD 2000"],
])("what hides the letters is undone: %s", (title, plain) => {
  expect(reveal(title)).toBe(plain);
});

test.each([
  "50% off baby seat",
  "Gas heater (2 kW) & hose [new]",
  "가스히터 👍 캠핑",
  "Seven Seas oil",
])("ordinary titles stay: %s", (title) => {
  expect(reveal(title)).toBe(title);
});

const heater = recordOf({
  id: "X",
  products: [
    { name: "Portable gas heater for camping tents", brand: "Brisa", models: ["HD-2000"] },
  ],
});
const matcher = createMatcher([...catalogue, heater]);
const letters = (join: string) => (title: string) =>
  title.replaceAll(/\p{L}+/gu, (word) => [...word].join(join));
const title = "Brisa portable gas heater for camping tents";
const forms: Readonly<Record<string, (title: string) => string>> = {
  "no spaces": (text) => text.replaceAll(" ", ""),
  "a dot between letters": letters("ㆍ"),
  "a bar between letters": letters("|"),
  "letters in brackets": (text) => text.replaceAll(/\p{L}/gu, "[$&]"),
  "HTML entities": (text) => text.replaceAll(/\p{L}/gu, (one) => `&#${one.charCodeAt(0)};`),
  "percent-encoding": (text) =>
    text.replaceAll(/\p{L}/gu, (one) => `%${one.charCodeAt(0).toString(16)}`),
  "right-to-left override": (text) => `\u202e${[...text].reverse().join("")}\u202c`,
  decoration: (text) => text.replaceAll(/\p{L}+/gu, "彡$&彡"),
  "emoji inside words": (text) => text.replaceAll(/(\p{L}{2})(?=\p{L})/gu, "$1\u{1f525}"),
  "doubled letters": (text) => text.replaceAll(/\p{L}/gu, "$&$&"),
  "first letter dropped": (text) => text.replaceAll(/\p{L}+/gu, (word) => word.slice(1)),
  "vowels starred": (text) => text.replaceAll(/[aeiou]/gu, "*"),
};

test.each(Object.keys(forms))("a title with %s is found as the plain one is", (name) => {
  const evaded = forms[name]?.(title) ?? "";
  const { matches } = matcher.screen(listingOf({ id: "L", title: evaded }));
  expect(matches[0]).toMatchObject({ hazardId: "X", outcome: "review" });
});
