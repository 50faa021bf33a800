import { createMatcher, loadMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, GTIN, listingOf, recordOf } from "./samples.ts";

const records = [
  ...catalogue,
  recordOf({
    id: "G",
    products: [{ name: "유아용 의자", brand: "님부", identifiers: [GTIN] }],
    raw: { big: 1 },
  }),
];
const matcher = createMatcher(records, {
  asOf: "2026-01-01T00:00:00Z",
  brandAliases: [["Nimbu", "님부"]],
});
const listings = [
  listingOf({ id: "L1", title: "Voltano travel charger VT20W-C with USB" }),
  listingOf({ id: "L2", title: "의자", brand: "Nimbu", identifiers: [GTIN] }),
  listingOf({ id: "L3", title: "Garden hose" }),
];
const all = { minScore: 0, limit: 12 };

test("a loaded matcher screens as the one that was written", () => {
  const loaded = loadMatcher(matcher.toBytes());
  for (const listing of listings) {
    expect(loaded.screen(listing, all)).toEqual(matcher.screen(listing, all));
  }
  expect(loaded.size).toBe(records.length);
});

test("a loaded matcher can be updated and written again", () => {
  const loaded = loadMatcher(matcher.toBytes());
  const next = loaded.update({ removed: ["H1"] });
  const [first] = listings;
  if (first === undefined) throw new Error("no listing");
  expect(next.screen(first).matches).toEqual([]);
  expect(loaded.toBytes()).toEqual(matcher.toBytes());
});

test("bytes in shared memory, or at an odd offset, load as well", () => {
  const bytes = matcher.toBytes();
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const odd = new Uint8Array(bytes.length + 3).subarray(3);
  odd.set(bytes);
  for (const listing of listings) {
    expect(loadMatcher(shared).screen(listing, all)).toEqual(matcher.screen(listing, all));
    expect(loadMatcher(odd).screen(listing, all)).toEqual(matcher.screen(listing, all));
  }
});

test("one changed byte anywhere, a missing end and another version are refused", () => {
  const bytes = matcher.toBytes();
  for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 97)) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x40;
    // The four bytes of padding behind the preamble's words carry nothing.
    if (at >= 20 && at < 24) continue;
    expect(() => loadMatcher(damaged), `byte ${at}`).toThrow(/cannot be loaded/u);
  }
  expect(() => loadMatcher(bytes.slice(0, -1))).toThrow(/cannot be loaded/u);
  expect(() => loadMatcher(new Uint8Array(3))).toThrow(/too short/u);
  expect(() => loadMatcher(new TextEncoder().encode("not a matcher at all, just text"))).toThrow(
    /no snapshot/u,
  );
});
