import fc from "fast-check";
import { diffHazards, gatherHazardDiff } from "safepact/feeds";
import { createMatcher } from "safepact/match";
import type { HazardRecord, Listing } from "safepact/model";
import { expect, test } from "vitest";
import { GTIN, listingOf, recordOf } from "./samples.ts";

const words = [
  "charger",
  "usb",
  "red",
  "lamp",
  "baby",
  "seat",
  "VT20W",
  "KR7731",
  "120",
  "ml",
  "wood",
  "toy",
  "슬라임",
  "長い",
];
const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(" "));
const brand = fc.option(fc.constantFrom("Nimbu", "Voltano", "Unbranded"), { nil: undefined });
const codes = fc.constantFrom([], [GTIN], [{ scheme: "gtin", value: "036000291452" }]);

const record = fc
  .record({ name: title, brand, codes })
  .map(({ name, brand: named, codes: identifiers }) => ({
    products: [{ name, identifiers, ...(named && { brand: named }) }],
  }));
const records: fc.Arbitrary<HazardRecord[]> = fc
  .array(record, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, at) => recordOf({ id: `H${at}`, ...each })));
const listing: fc.Arbitrary<Listing> = fc
  .record({ title, brand, codes })
  .map(({ title: text, brand: named, codes: identifiers }) =>
    listingOf({ id: "L", title: text, identifiers, ...(named && { brand: named }) }),
  );
const all = { minScore: 0, limit: 20 };

test("screenings do not depend on the order of the records", () => {
  fc.assert(
    fc.property(records, listing, fc.infiniteStream(fc.nat()), (list, offer, keys) => {
      const shuffled = list
        .map((each) => ({ each, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key);
      const other = createMatcher(shuffled.map(({ each }) => each)).screen(offer, all);
      expect(other).toEqual(createMatcher(list).screen(offer, all));
    }),
    { numRuns: 30 },
  );
});

test("an updated matcher screens as one built anew", () => {
  fc.assert(
    fc.property(records, records, listing, (before, after, offer) => {
      const removed = before
        .filter(({ id }) => !after.some((each) => each.id === id))
        .map(({ id }) => id);
      const updated = createMatcher(before).update({ changed: after, removed });
      expect(updated.screen(offer, all)).toEqual(createMatcher(after).screen(offer, all));
    }),
    { numRuns: 30 },
  );
});

test("what changed between two lists updates a matcher of the first to one of the second", async () => {
  await fc.assert(
    fc.asyncProperty(records, records, listing, async (before, next, offer) => {
      const known = new Set(before.map(({ id }) => id));
      const after = next.map((record, place): HazardRecord => {
        return known.has(record.id) && place % 2 === 0
          ? { ...record, status: "retracted" }
          : record;
      });
      const diff = await gatherHazardDiff(diffHazards(before, after, { confirmed: true }));
      const updated = createMatcher(before).update(diff);
      const anew = createMatcher(after).screen(offer, all);
      expect(updated.screen(offer, all)).toEqual(anew);
      expect(diff.retracted.every(({ status }) => status === "retracted")).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("a field that is absent never gives a higher score than one that agrees", () => {
  fc.assert(
    fc.property(records, title, (list, text) => {
      const matcher = createMatcher(list);
      for (const { id, products } of list) {
        const own = products[0]?.brand;
        if (own === undefined || own === "Unbranded") continue;
        const bare = matcher.screen(listingOf({ id: "L", title: `${own} ${text}` }), all);
        const full = matcher.screen(
          listingOf({ id: "L", title: `${own} ${text}`, brand: own }),
          all,
        );
        const scoreOf = (screening: typeof bare) =>
          screening.matches.find(({ hazardId }) => hazardId === id)?.score ?? 0;
        expect(scoreOf(bare)).toBeLessThanOrEqual(scoreOf(full));
      }
    }),
    { numRuns: 30 },
  );
});
