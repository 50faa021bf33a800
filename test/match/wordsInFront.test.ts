import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { listingOf, recordOf } from "./samples.ts";

// Each name begins with a word of its own, so that no word of the title is read for a brand.
const front = recordOf({ id: "FRONT", products: [{ name: "Quonta bravok celimo dorpan" }] });
const behind = recordOf({ id: "BEHIND", products: [{ name: "Ribelk hisevo jumakt kolber" }] });
const title = "Bravok celimo dorpan fenuti gralop nurvel hisevo jumakt kolber";
const matches = (asked: string) =>
  createMatcher([front, behind]).screen(listingOf({ id: "L", title: asked }), { minScore: 0 })
    .matches;
const found = (asked: string, id: string): number =>
  matches(asked)
    .find(({ hazardId }) => hazardId === id)
    ?.evidence.find(({ code }) => code === "words-found")?.weight ?? 0;

test("of two records with as many words of a title the one whose words stand in front fits better", () => {
  expect(matches(title).map(({ hazardId }) => hazardId)).toEqual(["FRONT", "BEHIND"]);
  const turned = title.split(" ").reverse().join(" ");
  expect(matches(turned).map(({ hazardId }) => hazardId)).toEqual(["BEHIND", "FRONT"]);
});

test("words behind a name take less of what was found than words before it", () => {
  const alone = found("Bravok celimo dorpan", "FRONT");
  const followed = found("Bravok celimo dorpan fenuti gralop nurvel", "FRONT");
  const preceded = found("Fenuti gralop nurvel bravok celimo dorpan", "FRONT");
  expect(alone).toBeGreaterThan(followed);
  expect(followed).toBeGreaterThan(preceded);
});

test("names of other brands stacked in front push nothing back", () => {
  const record = recordOf({
    id: "BRAND",
    products: [{ name: "Nimbu scented candle set", brand: "Nimbu" }],
  });
  const matcher = createMatcher([record, front, behind]);
  const scoreOf = (asked: string): number =>
    matcher
      .screen(listingOf({ id: "L", title: asked }), { minScore: 0 })
      .matches[0]?.evidence.find(({ code }) => code === "words-found")?.weight ?? 0;
  const plain = scoreOf("Nimbu scented candle fenuti");
  expect(scoreOf("Samsung Sony Nintendo Nimbu scented candle fenuti")).toBeCloseTo(plain, 3);
});
