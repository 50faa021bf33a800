import { createCatalogue, createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { measuresIn } from "../../../src/match/measure/measuresIn.ts";
import { unitSpellings } from "../../../src/match/measure/units.ts";
import { GTIN, listingOf, recordOf } from "../samples.ts";

// A measure is read twice: as a word of every text, and closely where a code agrees.
const others = ["Garden hose", "Coffee machine", "Bicycle helmet"].map((name, at) =>
  recordOf({ id: `O${at}`, products: [{ name }] }),
);

function readings(recorded: string, offered: string) {
  const screen = (identifiers: object[]) =>
    createMatcher([
      recordOf({
        id: "R",
        products: [{ name: `Nimbu Baby Powder ${recorded}`, brand: "Nimbu", identifiers }],
      }),
      ...others,
    ])
      .screen(listingOf({ id: "L", title: `Nimbu baby powder ${offered}`, identifiers }), {
        minScore: 0,
      })
      .matches.find(({ hazardId }) => hazardId === "R");
  const codes = screen([])?.evidence.map(({ code }) => code) ?? [];
  const byCode = screen([GTIN])?.reasons ?? [];
  const contradicted =
    /^(?:size|volume|weight|voltage|power|charge|storage|pack|age)-contradicted$/u;
  return {
    words: codes.some((code) => contradicted.test(code)),
    gtin: byCode.some(
      (reason) => reason === "variant-contradicted" || reason === "pack-contradicted",
    ),
  };
}

test.each([
  ["2 kg", "2000 g", false],
  ["2 kg", "2 kilo", false],
  ["2 kg", "5 kilo", true],
  ["SSD 1TB", "SSD 1024GB", false],
  ["SSD 1TB", "SSD 1000 GB", false],
  ["SSD 1TB", "SSD 512GB", true],
  ["180 capsules", "180정", false],
  ["180 capsules", "60정", true],
  ["180 capsules", "60 Kapseln", true],
  ["1.5 l", "1500 ml", false],
  ["1,5 l", "750 ml", true],
  ["220 V", "220볼트", false],
  ["220 V", "110볼트", true],
  ["6 months", "6개월", false],
  ["1200 W", "1200W", false],
  ["1200 W", "1.2 kW", false],
  ["1200 W", "2000W", true],
  ["2000W", "1200 W", true],
  ["20000 mAh", "20000mAh", false],
  ["20000 mAh", "20 Ah", false],
  ["20000 mAh", "10000 mAh", true],
  ["PD 20000 mAh", "PD 10000 mAh", true],
  ["500 ml", "500ミリリットル", false],
  ["500 ml", "300ミリリットル", true],
  ["2 gallons", "7.57 l", false],
  ["2 gallons", "1 gallon", true],
  ["3 yards", "2743 mm", false],
])(
  "a measure of words and one beside a code are read alike: %s, %s",
  (recorded, offered, contradicted) => {
    expect(readings(recorded, offered)).toEqual({ words: contradicted, gtin: contradicted });
  },
);

test("a measure agrees in another unit, short or written out", () => {
  for (const offered of ["1.2kW", "1,2 kW", "1.2 kilowatts", "1200 watts"]) {
    const { matches } = createMatcher([
      recordOf({ id: "R", products: [{ name: "Nimbu hair dryer 1200W" }] }),
    ]).screen(listingOf({ id: "L", title: `Nimbu hair dryer ${offered}` }), { minScore: 0 });
    const codes = matches[0]?.evidence.map(({ code }) => code);
    expect(codes).toContain("measure-agrees");
    expect(codes).not.toContain("numbers-contradicted");
  }
});

test("a record's number is found in another unit, by listings and by the record itself", () => {
  const record = recordOf({ id: "R", products: [{ name: "Nimbu hair dryer 1.2kW" }] });
  const codesOf = (title: string) => {
    const listing = listingOf({ id: "L", title });
    const [screened] = createMatcher([record]).screen(listing, { minScore: 0 }).matches;
    const [found] = createCatalogue([listing]).find(record, { minScore: 0 }).matches;
    return [screened, found].map((match) =>
      match?.evidence.map(({ code }) => code).filter((code) => code.startsWith("numbers-")),
    );
  };
  expect(codesOf("Nimbu hair dryer 1200watt")).toEqual([["numbers-agree"], ["numbers-agree"]]);
  expect(codesOf("Nimbu hair dryer 2000watt")).toEqual([
    ["numbers-contradicted"],
    ["numbers-contradicted"],
  ]);
});

test("a unit belongs to the number right before it only", () => {
  const [match] = createMatcher([
    recordOf({ id: "R", products: [{ name: "Nimbu lamp 12 W" }] }),
    ...others,
  ]).screen(listingOf({ id: "L", title: "Nimbu lamp set 12 with W plug" }), {
    minScore: 0,
  }).matches;
  const codes = match?.evidence.map(({ code }) => code);
  expect(codes).not.toContain("measure-agrees");
});

test("a number of digits before a unit is no code", () => {
  const found = createMatcher([
    recordOf({ id: "R", products: [{ name: "Nimbu power bank 20000 mAh" }] }),
    ...others,
  ]).screen(listingOf({ id: "L", title: "Tasku PD 20000 mAh torch" }), { minScore: 0 });
  const codes = found.matches[0]?.evidence.map(({ code }) => code);
  expect(codes).toContain("measure-agrees");
  expect(codes).not.toContain("model-similar");
});

test.each(
  unitSpellings.filter(
    ({ name, dimension, attached, sure }) =>
      dimension !== undefined && attached === "need-not" && sure && !["er", "oz"].includes(name),
  ),
)("$name is read with its number and beside it", ({ name, dimension, factor }) => {
  for (const text of [`nimbu 8${name}`, `nimbu 8 ${name}`]) {
    expect(measuresIn(text)).toContainEqual(
      expect.objectContaining({ dimension, low: 8 * factor, high: 8 * factor }),
    );
  }
});
