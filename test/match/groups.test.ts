import fc from "fast-check";
import { allLexicons } from "safepact/languages";
import * as de from "safepact/languages/de";
import * as en from "safepact/languages/en";
import * as es from "safepact/languages/es";
import * as fr from "safepact/languages/fr";
import * as it from "safepact/languages/it";
import * as ja from "safepact/languages/ja";
import * as ko from "safepact/languages/ko";
import * as pl from "safepact/languages/pl";
import * as zhHans from "safepact/languages/zh-hans";
import { createMatcher, explainMatch } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf, recordOf } from "./samples.ts";

const twins = Array.from({ length: 7 }, (_, at) =>
  recordOf({
    id: `T${at}`,
    products: [{ name: `LED fairy lights, 10 m${at % 2 === 0 ? "" : "."}`, brand: "Glimmerly" }],
  }),
);
const matcher = createMatcher([...catalogue, ...twins]);
const offer = listingOf({ id: "L1", title: "Glimmerly LED fairy lights 10 m" });

test("records that words cannot tell apart come back as one group, also those beyond the limit", () => {
  const { matches, groups } = matcher.screen(offer, { limit: 2 });
  expect(matches.map(({ group }) => group)).toEqual([
    { number: 1, size: 7 },
    { number: 1, size: 7 },
  ]);
  expect(groups?.map(({ hazardIds }) => [...hazardIds].sort())).toEqual([
    twins.map(({ id }) => id),
  ]);
  expect(groups?.[0]?.hazardIds.slice(0, 2)).toEqual(matches.map(({ hazardId }) => hazardId));
});

test("a record that fits better than its likes stands alone", () => {
  const models = ["GF-100", "GF-200", "GF-300"].map((model, at) =>
    recordOf({
      id: `M${at}`,
      products: [{ name: "LED fairy lights 10 m", brand: "Glimmerly", models: [model] }],
    }),
  );
  const withModels = createMatcher([...catalogue, ...models]);
  const named = withModels.screen(listingOf({ id: "L1", title: "Glimmerly fairy lights GF-200" }));
  expect(named.matches[0]).toMatchObject({ hazardId: "M1" });
  expect(named.matches[0]?.group).toBeUndefined();
  const unnamed = withModels.screen(listingOf({ id: "L1", title: "Glimmerly LED fairy lights" }));
  expect(unnamed.matches[0]?.group).toEqual({ number: 1, size: 3 });
});

test("different products of one score are no group", () => {
  const { groups } = createMatcher([
    recordOf({ id: "A", products: [{ name: "Wooden train", brand: "Glimmerly" }] }),
    recordOf({ id: "B", products: [{ name: "Wooden crane", brand: "Glimmerly" }] }),
  ]).screen(listingOf({ id: "L1", title: "Glimmerly wooden toy" }), { minScore: 0 });
  expect(groups).toBeUndefined();
});

test("what nobody is sent to look at is no group", () => {
  const low = matcher.screen(listingOf({ id: "L1", title: "lights" }), { minScore: 0 });
  expect(low.outcome).toBe("none-found");
  expect(low.groups).toBeUndefined();
});

test("every language says how many fit alike, and nothing of a match that stands alone", () => {
  const [match] = matcher.screen(offer).matches;
  if (!match) throw new Error("none");
  const { group: _, ...single } = match;
  for (const messages of [
    de.matchMessages,
    en.matchMessages,
    es.matchMessages,
    fr.matchMessages,
    it.matchMessages,
    ja.matchMessages,
    ko.matchMessages,
    pl.matchMessages,
    zhHans.matchMessages,
  ]) {
    expect(explainMatch(match, messages).notes.at(-1)).toContain("7");
    expect(explainMatch(match, messages).notes).toHaveLength(3);
    expect(explainMatch(single, messages).notes).toHaveLength(2);
  }
});

const names = fc.constantFrom("LED fairy lights", "LED fairy light", "Fan heater", "Fan heaters");
const brands = fc.constantFrom("Glimmerly", "Brisa");
const lists = fc.array(fc.record({ name: names, brand: brands }), { minLength: 1, maxLength: 12 });

test("groups change neither scores nor order, share no record, and stay what they are under another limit", () => {
  fc.assert(
    fc.property(lists, names, brands, (products, name, brand) => {
      const records = products.map((product, at) =>
        recordOf({ id: `P${at}`, products: [product] }),
      );
      const own = createMatcher([...catalogue, ...records], { lexicons: allLexicons });
      const listing = listingOf({ id: "L1", title: `${brand} ${name}` });
      const whole = own.screen(listing, { limit: 40 });
      const order = whole.matches.map(({ hazardId }) => hazardId);
      const scores = whole.matches.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      const members = (whole.groups ?? []).flatMap(({ hazardIds }) => hazardIds);
      expect(new Set(members).size).toBe(members.length);
      for (const { hazardIds } of whole.groups ?? []) {
        expect(hazardIds.length).toBeGreaterThan(1);
        const places = hazardIds.map((id) => order.indexOf(id));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const best = scores[places[0] ?? 0] ?? 0;
        const worst = scores[places.at(-1) ?? 0] ?? 0;
        expect(Math.log(best / (1 - best)) - Math.log(worst / (1 - worst))).toBeLessThan(1.01);
      }
      const one = own.screen(listing, { limit: 1 });
      expect(one.matches).toEqual(whole.matches.slice(0, 1));
    }),
    { numRuns: 60 },
  );
});
