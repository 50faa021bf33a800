import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { GTIN, listingOf, recordOf } from "./samples.ts";

test("of a record with several products the nearest is shown, and no other record is lost for it", () => {
  const records = Array.from({ length: 70 }, (_, at) =>
    recordOf({
      id: `R${at}`,
      products: [
        { name: "Nimbu bath seat" },
        ...(at % 7 === 0 ? [{ name: "Nimbu baby bath seat" }] : []),
      ],
    }),
  );
  const matcher = createMatcher(records);
  const { matches } = matcher.screen(listingOf({ id: "L", title: "Nimbu baby bath seat" }), {
    minScore: 0,
    limit: 40,
  });
  const ids = matches.map(({ hazardId }) => hazardId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 10).map((id) => Number(id.slice(1)) % 7)).toEqual(Array(10).fill(0));
  // Of the 32 entries compared two are further products of records that are shown with a nearer one.
  expect(ids.length).toBe(30);
});

test("a product that is named by a code is the record's, whatever the words of another say", () => {
  const [named, alike] = [
    { name: "Bath seat", brand: "Nimbu", identifiers: [GTIN], scope: { units: "all" } },
    { name: "Nimbu baby bath seat", brand: "Nimbu", scope: { units: "some", lots: ["A1"] } },
  ];
  for (const products of [
    [named, alike],
    [alike, named],
  ]) {
    const matcher = createMatcher([recordOf({ id: "R", products })]);
    const [match] = matcher.screen(
      listingOf({ id: "L", title: "Nimbu baby bath seat", identifiers: [GTIN] }),
    ).matches;
    expect(match?.scope).toBe("all-units");
    expect(match?.evidence.map(({ code }) => code)).toContain("gtin-agrees");
  }
});
