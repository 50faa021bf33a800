import fc from "fast-check";
import { createMatcher } from "safepact/match";
import { orThrow, parseHazardRecord, parseListing } from "safepact/model";
import { expect, test } from "vitest";
import { smallTrade } from "../support/smallTrade.ts";

const thresholds = fc.constantFrom(undefined, { review: 0.001, reviewSerious: 0.001 });
const minScore = fc.constantFrom(undefined, 0, 0.0001, 0.5);
const signs = fc.constantFrom(undefined, { clearLead: 1.5, closerRecord: 0.4 });

test("a listing that no record touches names none of them, whatever is asked for", () => {
  let [touched, all] = [0, 0];
  fc.assert(
    fc.property(smallTrade, thresholds, minScore, signs, (trade, limits, least, weights) => {
      const { previous, next, ids, listings } = trade;
      const options = { ...(limits && { thresholds: limits }), ...(weights && { weights }) };
      const asked = least === undefined ? {} : { minScore: least };
      const updated = createMatcher(previous, options).update({
        changed: next.filter(({ id }) => previous.some((each) => each.id === id)),
        added: next.filter(({ id }) => !previous.some((each) => each.id === id)),
      });
      for (const matcher of [createMatcher(next, options), updated]) {
        const isTouched = matcher.touchedBy(ids);
        for (const listing of listings) {
          all++;
          if (isTouched(listing, asked)) touched++;
          else {
            const { matches, groups = [] } = matcher.screen(listing, { ...asked, limit: 1000 });
            const named = [matches, ...groups.map(({ hazardIds }) => hazardIds)].flat();
            for (const each of named) {
              expect(ids).not.toContain(typeof each === "string" ? each : each.hazardId);
            }
          }
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(touched).toBeGreaterThan(0.05 * all);
  expect(touched).toBeLessThan(0.9 * all);
});

test("what a record that touches nothing takes part in is decided without it", () => {
  fc.assert(
    fc.property(smallTrade, ({ next, ids, listings }) => {
      const matcher = createMatcher(next);
      const isTouched = matcher.touchedBy(ids);
      const others = next.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
      const isTouchedByOthers = matcher.touchedBy(others);
      for (const listing of listings) {
        if (isTouched(listing) || isTouchedByOthers(listing)) continue;
        expect(matcher.screen(listing)).toMatchObject({ outcome: "none-found", matches: [] });
      }
    }),
    { numRuns: 100 },
  );
});

test("a code, a picture and a misspelt name touch, and no record and one that is not in the list do not", () => {
  const record = orThrow(
    parseHazardRecord({
      id: "kr:1",
      products: [
        {
          name: "Humidifier",
          identifiers: [{ scheme: "gtin", value: "4006381333931" }],
          images: [{ url: "https://shop.example/1.jpg", fingerprint: "0123456789abcdef" }],
        },
      ],
    }),
  );
  const other = orThrow(parseHazardRecord({ id: "kr:2", products: [{ name: "Wooden doll" }] }));
  const matcher = createMatcher([record, other]);
  const listing = (input: object) => orThrow(parseListing({ id: "L1", title: "Thing", ...input }));
  const coded = listing({ identifiers: [{ scheme: "gtin", value: "4006381333931" }] });
  const misspelt = listing({ title: "Humidifyer" });
  const isTouched = matcher.touchedBy(["kr:1"]);
  expect([isTouched(coded), isTouched(misspelt, { minScore: 0.00001 })]).toEqual([true, true]);
  expect(isTouched(listing({ title: "Wooden doll" }))).toBe(false);
  expect(matcher.touchedBy([])(coded)).toBe(false);
  expect(matcher.touchedBy(["kr:9"])(coded)).toBe(false);
  expect(() => isTouched(coded, { minScore: 2 })).toThrow("minScore");
});
