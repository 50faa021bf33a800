import { createCatalogue, createMatcher, judgementOf } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, GTIN, listingOf, recordOf } from "./samples.ts";

const matcher = createMatcher(catalogue);
const charger = listingOf({ id: "L1", title: "Voltano travel charger VT20W-C with USB" });

test("an unrelated listing is none found, with the list it was held against", () => {
  const screening = matcher.screen(
    listingOf({ id: "L2", platform: "shop", title: "Garden hose 25 m" }),
  );
  expect(screening.outcome).toBe("none-found");
  expect(screening.matches).toEqual([]);
  expect(screening.list.size).toBe(catalogue.length);
  expect(screening.platform).toBe("shop");
});

test("an empty list is unverifiable, never none found", () => {
  const screening = createMatcher([]).screen(charger);
  expect(screening.outcome).toBe("unverifiable");
  expect(screening.reasons).toEqual(["empty-list"]);
});

test("a stale list is unverifiable", () => {
  const dated = createMatcher(catalogue, { asOf: "2026-01-01T00:00:00Z", maxListAge: 24 });
  const fresh = dated.screen(listingOf({ id: "L", title: "Garden hose" }), {
    now: "2026-01-01T23:00:00Z",
  });
  expect(fresh.outcome).toBe("none-found");
  const stale = dated.screen(listingOf({ id: "L", title: "Garden hose" }), {
    now: "2026-01-03T00:00:00Z",
  });
  expect(stale.outcome).toBe("unverifiable");
  expect(stale.reasons).toEqual(["stale-list"]);
  const undated = createMatcher(catalogue, { maxListAge: 24, now: "2026-01-01T00:00:00Z" });
  expect(undated.screen(charger).reasons).toEqual(["list-without-date"]);
});

test("an age limit without a present time is a mistake of the caller", () => {
  const dated = createMatcher(catalogue, { asOf: "2026-01-01T00:00:00Z", maxListAge: 24 });
  expect(() => dated.screen(charger)).toThrow(/reads no clock/u);
});

test("a listing without words is unverifiable", () => {
  const screening = matcher.screen(listingOf({ id: "L", title: "★★★ !!!" }));
  expect(screening.outcome).toBe("unverifiable");
  expect(screening.reasons).toEqual(["unusable-listing"]);
});

test("weights and prior sum to the log-odds of the score", () => {
  for (const { evidence, prior, score } of matcher.screen(charger, { minScore: 0, limit: 12 })
    .matches) {
    const sum = evidence.reduce((total, { weight }) => total + weight, prior);
    expect(Math.log(score / (1 - score))).toBeCloseTo(sum, 6);
  }
});

test("candidates come best first, up to the limit and down to the least score", () => {
  const all = matcher.screen(charger, { minScore: 0, limit: 12 }).matches;
  const scores = all.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(matcher.screen(charger, { minScore: 0, limit: 2 }).matches).toEqual(all.slice(0, 2));
  for (const { score } of matcher.screen(charger, { minScore: 0.5 }).matches)
    expect(score).toBeGreaterThanOrEqual(0.5);
});

const judgedRecord = catalogue[1] ?? recordOf({ id: "none", products: [{ name: "none" }] });
const judgement = judgementOf(charger, judgedRecord, {
  verdict: "different",
  by: "kim",
  at: "2026-01-01T00:00:00Z",
});

test("a judgement takes out exactly the judged pair", () => {
  const before = matcher.screen(charger, { minScore: 0, limit: 12 });
  const after = matcher.screen(charger, { minScore: 0, limit: 12, judgements: [judgement] });
  expect(before.matches[0]?.hazardId).toBe("H1");
  expect(after.matches.map(({ hazardId }) => hazardId)).not.toContain("H1");
  expect(after.reasons).toContain("judged-different");
  const other = matcher.screen(charger, { judgements: [{ ...judgement, listingId: "L9" }] });
  expect(other.outcome).toBe("review");
  const same = matcher.screen(charger, { judgements: [{ ...judgement, verdict: "same" }] });
  expect(same.outcome).toBe("review");
});

test("a judgement re-opens when the listing or the record has changed", () => {
  expect(matcher.screen(charger, { judgements: [judgement] }).outcome).toBe("none-found");
  const retitled = listingOf({ ...charger, title: `${charger.title} fast` });
  expect(matcher.screen(retitled, { judgements: [judgement] }).outcome).toBe("review");
  const changed = matcher.update({ changed: [{ ...judgedRecord, risk: { level: "serious" } }] });
  expect(changed.screen(charger, { judgements: [judgement] }).outcome).toBe("review");
});

test("a judgement holds on its own platform, and hides nothing when it does not say what it judged", () => {
  const { platform: _, ...anywhere } = judgement;
  const { listingHash: __, ...anything } = judgement;
  const elsewhere = listingOf({ ...charger, platform: "other shop" });
  expect(matcher.screen(elsewhere, { judgements: [judgement] }).outcome).toBe("review");
  for (const incomplete of [anywhere, anything]) {
    expect(matcher.screen(charger, { judgements: [incomplete] }).outcome).toBe("review");
  }
});

test("the latest decision counts, from both sides", () => {
  const later = { ...judgement, verdict: "same", at: "2026-02-01T00:00:00Z" } as const;
  const standing = createCatalogue([charger]);
  for (const judgements of [
    [judgement, later],
    [later, judgement],
  ]) {
    expect(matcher.screen(charger, { judgements }).outcome).toBe("review");
    expect(standing.find(judgedRecord, { judgements }).outcome).toBe("review");
  }
  for (const judgements of [[judgement], [{ ...later, at: "2025-01-01T00:00:00Z" }, judgement]]) {
    expect(matcher.screen(charger, { judgements }).outcome).toBe("none-found");
    const finding = standing.find(judgedRecord, { judgements });
    expect([finding.outcome, ...finding.reasons]).toEqual([
      "none-found",
      "no-candidate",
      "judged-different",
    ]);
  }
  const { platform: _, ...anywhere } = judgement;
  const { reasons } = createCatalogue([{ ...charger, title: "Garden hose", brand: "Hydro" }]).find(
    judgedRecord,
    { judgements: [anywhere] },
  );
  expect(reasons).toEqual(["no-candidate"]);
});

test("cleared sellers are not reported", () => {
  const cleared = createMatcher(catalogue, { allow: [{ sellerId: "maker", hazardId: "H1" }] });
  expect(cleared.screen(listingOf({ ...charger, sellerId: "maker" })).outcome).toBe("none-found");
  expect(cleared.screen(listingOf({ ...charger, sellerId: "other" })).outcome).toBe("review");
});

test("of several lines of a group recall the nearest is given", () => {
  const group = recordOf({
    id: "G",
    products: [
      { name: "Toy drum", line: "a" },
      { name: "Toy xylophone", line: "b", identifiers: [GTIN] },
    ],
  });
  const screening = createMatcher([...catalogue, group]).screen(
    listingOf({ id: "L", title: "Xylophone", identifiers: [GTIN] }),
  );
  expect(screening.matches[0]).toMatchObject({ hazardId: "G", line: "b", outcome: "match" });
});

test("a sweep gives each listing back with its screening, in order, and stops at its signal", async () => {
  const listings = [
    { ...charger, row: 11 },
    { ...listingOf({ id: "L2", title: "Garden hose" }), row: 12 },
  ];
  const rows: [number, string][] = [];
  let told = 0;
  for await (const { listing, screening } of matcher.sweep(listings, {
    onProgress: ({ done }) => (told = done),
  })) {
    rows.push([listing.row, screening.listingId]);
  }
  expect(rows).toEqual([
    [11, "L1"],
    [12, "L2"],
  ]);
  expect(told).toBe(2);
  const stop = new AbortController();
  stop.abort(new Error("enough"));
  await expect(
    matcher.sweep(listings, { signal: stop.signal })[Symbol.asyncIterator]().next(),
  ).rejects.toThrow("enough");
});

test("a listing without any word in common is still found by its letters", () => {
  const screening = matcher.screen(listingOf({ id: "L", title: "Voltanoo charrger VT20WC7" }), {
    minScore: 0,
  });
  expect(screening.matches[0]?.hazardId).toBe("H1");
});

test("evidence of the type names the type, not the product", () => {
  const found = matcher.screen(listingOf({ id: "L", title: "Oriva Toaster 2200 W" }), {
    minScore: 0,
  }).matches;
  expect(found.find(({ hazardId }) => hazardId === "H11")?.evidence).toContainEqual(
    expect.objectContaining({
      code: "product-type-contradicted",
      listingValue: "toaster",
      hazardValue: "hair dryer",
    }),
  );
});
