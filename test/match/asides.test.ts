import { expect, test } from "vitest";
import { BRAND_WORD, SELLER_WORD } from "../../src/match/analyse/tokenKinds.ts";
import {
  addAside,
  clearAsides,
  createAsides,
  settleAsides,
} from "../../src/match/compare/asides.ts";

function settled(words: readonly (readonly [number, number])[], isBrandMet = false) {
  const asides = createAsides();
  addAside(asides, BRAND_WORD, 9);
  clearAsides(asides);
  for (const [kind, idf] of words) addAside(asides, kind, idf);
  settleAsides(asides, isBrandMet);
  return { mass: asides.mass, mass2: asides.mass2 };
}

test("one word of offers may belong to the product; two or more do not count", () => {
  expect(settled([[SELLER_WORD, 3]])).toEqual({ mass: 0, mass2: 0 });
  expect(
    settled([
      [SELLER_WORD, 3],
      [SELLER_WORD, 4],
    ]),
  ).toEqual({ mass: 7, mass2: 25 });
});

test("of brands that are stacked one counts against a record of none of them: the rarest", () => {
  expect(settled([[BRAND_WORD, 5]])).toEqual({ mass: 0, mass2: 0 });
  expect(
    settled([
      [BRAND_WORD, 2],
      [BRAND_WORD, 5],
      [BRAND_WORD, 3],
    ]),
  ).toEqual({ mass: 5, mass2: 13 });
  expect(
    settled(
      [
        [BRAND_WORD, 2],
        [BRAND_WORD, 5],
      ],
      true,
    ),
  ).toEqual({ mass: 7, mass2: 29 });
});

test("a stack of brands makes no stack of one word of offers", () => {
  expect(
    settled(
      [
        [SELLER_WORD, 3],
        [BRAND_WORD, 2],
        [BRAND_WORD, 4],
      ],
      true,
    ),
  ).toEqual({ mass: 6, mass2: 20 });
});
