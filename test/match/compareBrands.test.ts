import { expect, test } from "vitest";
import { readBrand } from "../../src/match/normalise/brandName.ts";
import { compareBrands } from "../../src/match/normalise/compareBrands.ts";

const aliases = new Map([
  ["nimbu", 0],
  ["님부코리아", 0],
  ["voltano", 1],
]);

test.each([
  ["Fischer Price", "FischerPrice", "same"],
  ["Fischerprice", "Fischerprise", "same"],
  ["Fischerprice", "Fischrprice", "same"],
  ["Fischerprice", "Fischerpricee", "same"],
  ["Fischerprice", "Ficsherprise", "different"],
  ["Fischerprice", "Fischpricer", "different"],
  // Five letters are too few for a slip.
  ["Lumik", "Lumix", "different"],
  ["Lumiko", "Lumixo", "same"],
  ["Kindra", "Kindra Toys", "same"],
  ["Kindra", "Helioxa", "different"],
  ["Kindraland", "Kindra", "same"],
  // One letter is no name.
  ["H", "H & M", "different"],
  ["LG", "LG Electronics", "same"],
  ["Kin", "Kinder", "different"],
  ["Nimbu", "님부코리아", "same"],
  ["Nimbu", "Voltano", "different"],
  ["Sony", "ソニー", "same"],
  ["레고", "Lego", "same"],
  ["레고", "Sony", "different"],
  ["Lego", "", "open"],
  ["Lego", "unbranded", "different"],
  ["no brand", "unbranded", "same"],
] as const)("%s and %s are %s", (one, other, relation) => {
  const [left, right] = [readBrand(one || undefined), readBrand(other || undefined)];
  expect(compareBrands(left, right, aliases)).toBe(relation);
  expect(compareBrands(right, left, aliases)).toBe(relation);
});
