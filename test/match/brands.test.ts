import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { listingOf, recordOf } from "./samples.ts";

const others = ["Garden hose 20 m", "Coffee machine", "Stacking rings", "Bicycle helmet"].map(
  (name, at) => recordOf({ id: `O${at}`, products: [{ name, brand: `Other${at}` }] }),
);
const matcher = createMatcher([
  recordOf({ id: "two", products: [{ name: "Rocking sleeper seat", brand: "Fisher-Price" }] }),
  recordOf({ id: "one", products: [{ name: "Musical rattle ball", brand: "Babymoov" }] }),
  ...others,
]);

function scoreOf(id: string, listing: object): number {
  const { matches } = matcher.screen(listingOf({ id: "L", ...listing }), { minScore: 0 });
  return matches.find(({ hazardId }) => hazardId === id)?.score ?? 0;
}

const sleeper = "Rocking sleeper seat";
const rattle = "Musical rattle ball";

test.each([
  ["two", sleeper, "FisherPrice"],
  ["two", sleeper, "FISHER PRICE"],
  ["two", sleeper, "fisher_price"],
  ["one", rattle, "Baby moov"],
  ["one", rattle, "Baby-Moov"],
])(
  "a brand written another way counts as the brand, in title, field and both: %s %s %s",
  (id, title, brand) => {
    const none = scoreOf(id, { title });
    const asRecorded = scoreOf(id, { title, brand: id === "two" ? "Fisher-Price" : "Babymoov" });
    expect(asRecorded).toBeGreaterThan(none);
    const ways = [
      { title: `${brand} ${title}` },
      { title, brand },
      { title: `${brand} ${title}`, brand },
      { title: `${title} by ${brand}` },
      { title, brand: `${brand} GmbH & Co. KG` },
      { title, brand: `${brand} Toys Ltd.` },
    ];
    for (const listing of ways) {
      expect(scoreOf(id, listing), JSON.stringify(listing)).toBeGreaterThanOrEqual(
        asRecorded * 0.9,
      );
    }
  },
);

test("a shop's name or a filler in the brand field takes nothing from the brand in the title", () => {
  const title = `Fisher-Price ${sleeper}`;
  const none = scoreOf("two", { title: sleeper });
  for (const brand of [
    "Sunny Shop Store",
    "see description",
    "OEM",
    "자체제작",
    "Unbranded/Generic",
  ]) {
    expect(scoreOf("two", { title, brand }), brand).toBeGreaterThan(none);
  }
});

test("another brand of the list still speaks against the record", () => {
  expect(scoreOf("two", { title: sleeper, brand: "Babymoov" })).toBeLessThan(
    scoreOf("two", { title: sleeper }),
  );
});

test("companies of a record hint at its brand", () => {
  const record = (companies: object[]) =>
    recordOf({ id: "K", products: [{ name: "M8 전동킥보드", companies }] });
  const score = (companies: object[]) =>
    createMatcher([record(companies), ...others]).screen(
      listingOf({ id: "L", title: "모토벨로 M8 전동킥보드 접이식" }),
      { minScore: 0 },
    ).matches[0]?.score ?? 0;
  expect(score([{ name: "(주)모토벨로", role: "importer" }])).toBeGreaterThan(score([]));
});
