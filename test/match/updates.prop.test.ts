import fc from "fast-check";
import { createMatcher, loadMatcher, type Matcher } from "safepact/match";
import type { HazardRecord, Listing } from "safepact/model";
import { expect, test } from "vitest";
import { GTIN, listingOf, recordOf } from "./samples.ts";

const words = fc.constantFrom(
  ..."charger usb red lamp baby seat VT20W KR7731 HD-2000 120 ml 300ml wood toy set 슬라임 퀘르세틴 quercetin 長い 充電器".split(
    " ",
  ),
);
const text = (most: number) =>
  fc.array(words, { minLength: 1, maxLength: most }).map((all) => all.join(" "));
const product = fc.record(
  {
    name: text(6),
    brand: fc.constantFrom("Nimbu", "Voltano", "Quercetin"),
    description: text(12),
    models: fc.array(fc.constantFrom("VT20W", "KR-7731", "HD 2000"), { maxLength: 2 }),
    identifiers: fc.constantFrom([], [GTIN], [{ scheme: "gtin", value: "036000291452" }]),
    images: fc.constantFrom(
      [],
      [{ url: "https://example.com/a.jpg", fingerprint: "00ff00ff00ff00ff" }],
    ),
  },
  { requiredKeys: ["name"] },
);
const version = fc.record({
  products: fc.array(product, { minLength: 1, maxLength: 2 }),
  territory: fc.constantFrom(["KR"], ["DE", "FR"], []),
});
/** What happens to the records H0 to H13 in one update. */
const step = fc.record({
  written: fc.uniqueArray(fc.tuple(fc.nat(13), version), { selector: ([id]) => id, maxLength: 5 }),
  retracted: fc.uniqueArray(fc.nat(13), { maxLength: 1 }),
  removed: fc.uniqueArray(fc.nat(13), { maxLength: 3 }),
});
const listing: fc.Arbitrary<Listing> = fc
  .record(
    {
      title: text(7),
      brand: fc.constantFrom("Nimbu", "Voltano"),
      identifiers: fc.constantFrom([], [GTIN]),
      images: fc.constantFrom(
        [],
        [{ url: "https://example.com/b.jpg", fingerprint: "00ff00ff00ff00fe" }],
      ),
    },
    { requiredKeys: ["title"] },
  )
  .map((rest) => listingOf({ id: "L", ...rest }));
const all = { minScore: 0, limit: 30 };

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const recordAt = (id: number, rest: object): HazardRecord => recordOf({ id: `H${id}`, ...rest });

/** The matcher after a step, and the list after it. */
function take(
  matcher: Matcher,
  list: ReadonlyMap<string, HazardRecord>,
  { written, retracted, removed }: Step,
): [Matcher, Map<string, HazardRecord>] {
  const next = new Map(list);
  const changed = written.map(([id, rest]) => recordAt(id, rest));
  const withdrawn = retracted
    .flatMap((id) => list.get(`H${id}`) ?? [])
    .filter(({ id }) => !changed.some((each) => each.id === id));
  for (const record of changed) next.set(record.id, record);
  for (const record of withdrawn) next.set(record.id, { ...record, status: "retracted" });
  for (const id of removed) next.delete(`H${id}`);
  const updated = matcher.update({
    changed,
    retracted: withdrawn,
    removed: removed.map((id) => `H${id}`),
  });
  return [updated, next];
}

test("after any updates every screening is that of a matcher built anew, to the last bit", () => {
  fc.assert(
    fc.property(
      fc.array(version, { minLength: 3, maxLength: 14 }),
      fc.array(step, { minLength: 1, maxLength: 9 }),
      fc.array(listing, { minLength: 4, maxLength: 4 }),
      fc.boolean(),
      (first, steps, offers, isLoaded) => {
        let list = new Map(first.map((rest, id) => [`H${id}`, recordAt(id, rest)]));
        let matcher = createMatcher([...list.values()]);
        if (isLoaded) matcher = loadMatcher(matcher.toBytes());
        for (const each of steps) {
          [matcher, list] = take(matcher, list, each);
          const anew = createMatcher([...list.values()]);
          expect(matcher.size).toBe(list.size);
          for (const offer of offers) {
            expect(matcher.screen(offer, all)).toStrictEqual(anew.screen(offer, all));
          }
        }
        const written = loadMatcher(matcher.toBytes());
        for (const offer of offers) {
          expect(written.screen(offer, all)).toStrictEqual(matcher.screen(offer, all));
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("a matcher that was updated answers as before, and so do two updates of one matcher", () => {
  fc.assert(
    fc.property(
      fc.array(version, { minLength: 3, maxLength: 14 }),
      fc.array(step, { minLength: 2, maxLength: 6 }),
      fc.array(listing, { minLength: 3, maxLength: 3 }),
      (first, steps, offers) => {
        const list = new Map(first.map((rest, id) => [`H${id}`, recordAt(id, rest)]));
        const matcher = createMatcher([...list.values()]);
        const said = offers.map((offer) => matcher.screen(offer, all));
        for (const each of steps) {
          // Each from the same matcher, one beside the other.
          const [updated, next] = take(matcher, list, each);
          const anew = createMatcher([...next.values()]);
          for (const offer of offers) {
            expect(updated.screen(offer, all)).toStrictEqual(anew.screen(offer, all));
          }
        }
        expect(offers.map((offer) => matcher.screen(offer, all))).toStrictEqual(said);
      },
    ),
    { numRuns: 15 },
  );
});

test("which words lead names without a brand is counted through every update", () => {
  const lead = (id: string, name: string) => recordOf({ id, products: [{ name }] });
  const first = [
    ..."charger lamp fan".split(" ").map((name, at) => lead(`V${at}`, `Voltara ${name}`)),
    ..."kettle toaster iron".split(" ").map((name, at) => lead(`K${at}`, `Kessim ${name}`)),
    lead("S", "Oat soap bar"),
  ];
  const changes = [
    { changed: [lead("V3", "Voltara heater"), lead("K3", "Kessim grill")] },
    { changed: [lead("V4", "Voltara drill"), lead("K4", "Kessim mixer")], removed: ["V0"] },
  ];
  const offer = listingOf({ id: "L", title: "Voltara Kessim oat soap bar" });
  const list = new Map(first.map((record) => [record.id, record]));
  let matcher = createMatcher(first);
  for (const { changed, removed = [] } of changes) {
    matcher = matcher.update({ changed, removed });
    for (const record of changed) list.set(record.id, record);
    for (const id of removed) list.delete(id);
    const anew = createMatcher([...list.values()]);
    expect(matcher.screen(offer, all)).toStrictEqual(anew.screen(offer, all));
  }
  // Stacked brands do not count, so the soap is as near as without them.
  const plain = matcher.screen(listingOf({ id: "L", title: "Oat soap bar" }), all).matches[0];
  const [best] = matcher.screen(offer, all).matches;
  expect(best?.hazardId).toBe("S");
  expect(best?.score).toBeGreaterThan((plain?.score ?? 1) / 8);
});

test("a long list that changes a little day by day answers as one built anew, where only the small changes are put together", () => {
  const kinds = ["charger", "lamp", "kettle", "car seat", "toy set"];
  const makers = ["Nimbu", "Voltano", "Kessim", "Brisa"];
  const nameAt = (at: number) => `${makers[at % 4]} ${kinds[at % 5]} ${100 + at}`;
  const recordOfDay = (at: number, day: number) =>
    recordOf({ id: `H${at}`, products: [{ name: `${nameAt(at)} of day ${day}` }] });
  const first = Array.from({ length: 300 }, (_, at) => recordOfDay(at, 0));
  const list = new Map(first.map((record) => [record.id, record]));
  let matcher = createMatcher(first);
  for (let day = 1; day <= 9; day++) {
    const changed = [recordOfDay(20 * day, day), recordOfDay(1000 + day, day)];
    const removed = [`H${20 * day + 1}`, `H${1000 + day - 2}`];
    matcher = matcher.update({ changed, removed });
    for (const record of changed) list.set(record.id, record);
    for (const id of removed) list.delete(id);
    const anew = createMatcher([...list.values()]);
    expect(matcher.size).toBe(list.size);
    for (const at of [20 * day, 20 * day + 1, 1000 + day, 1000 + day - 2]) {
      const offer = listingOf({ id: "L", title: nameAt(at) });
      expect(matcher.screen(offer, all)).toStrictEqual(anew.screen(offer, all));
    }
  }
});
