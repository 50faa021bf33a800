import { isSafepactError } from "safepact/errors";
import {
  createCatalogue,
  createImageIndex,
  createLookup,
  createMargins,
  createMatcher,
} from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf } from "./samples.ts";

// `test/doors.test.ts` tries the functions of the package; these are those of what they make.

const listing = listingOf({ id: "L", title: "Nimbu baby bath seat" });
const matcher = createMatcher(catalogue);
const listings = createCatalogue([listing]);
const margins = createMargins();
const lookup = createLookup([listing]);
const images = createImageIndex([]);
const isTouched = matcher.touchedBy(["H0"]);

const calls: Readonly<Record<string, (given: never) => unknown>> = {
  "matcher.screen: a listing": (given) => matcher.screen(given),
  "matcher.screen: options": (given) => matcher.screen(listing, given),
  "matcher.touchedBy: ids": (given) => matcher.touchedBy(given),
  "matcher.touchedBy: a listing": (given) => isTouched(given),
  "matcher.touchedBy: options": (given) => isTouched(listing, given),
  "matcher.update: changes": (given) => matcher.update(given),
  "catalogue.find: a record": (given) => listings.find(given),
  "margins.note: a screening": (given) => margins.note(given),
  "margins.weigh: a screening": (given) => margins.weigh(given),
  "lookup.search: a text": (given) => lookup.search(given),
  "lookup.search: options": (given) => lookup.search("seat", given),
  "images.search: a fingerprint": (given) => images.search(given),
};

test.each(Object.keys(calls))("%s that is none is refused in words", (name) => {
  for (const given of [null, 7n, Promise.resolve([])]) {
    let thrown: unknown;
    try {
      calls[name]?.(given as never);
    } catch (error) {
      thrown = error;
    }
    expect([given, isSafepactError(thrown) && thrown.code]).toEqual([
      given,
      expect.stringMatching(/^INVALID_/u),
    ]);
  }
});

test.each([Promise.resolve({ review: 0.3 }), new Map([["review", 0.3]])])(
  "thresholds that are %o set nothing, and are refused",
  (thresholds) => {
    expect(() => createMatcher(catalogue, { thresholds: thresholds as object })).toThrow(
      /options\.thresholds is a (?:promise|Map)/u,
    );
  },
);

test("a sweep refuses what are no listings before it begins", async () => {
  const swept = matcher.sweep(null as never)[Symbol.asyncIterator]();
  await expect(swept.next()).rejects.toMatchObject({ code: "INVALID_INPUT" });
});
