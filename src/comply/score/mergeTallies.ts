import { compareLeaves, LEAF, mergeLeaves } from "../../canonical/leaves.ts";
import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Bag, Bags } from "../kpis/bags.ts";
import type { ScoreTally, TallyPart } from "./tally.ts";
import { tallyShape } from "./tallyShape.ts";

/**
 * Adds up two tallies: what comes out is the tally of both logs together. The logs share no case, which is whatever events of one hazard
 * record or request link; reports and waivers of no request hold for all cases, so both logs have them; a bulletin is in each log that has a case of its records.
 *
 * @param a - A tally.
 * @param b - Another, counted with the same inputs but for the events.
 * @returns Their sum; the order does not matter.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when they were counted with other inputs, share a case, or differ in what
 * holds for all cases.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { mergeTallies, scoreTally, tallyEvents } from "safepact/comply";
 * import { parseCaseEvent } from "safepact/model";
 *
 * const inputs = { agreement: kr2024, calendars: [kr], platform: "temu", asOf: "2025-01-31T00:00:00+09:00" };
 * const tallyOf = (hazardId: string) => {
 *   const at = "2024-12-02T10:00:00+09:00";
 *   const row = { id: hazardId, type: "listing.blocked", at, assertedBy: "platform", platform: "temu", hazardId, listingId: "7", action: "removed" };
 *   const parsed = parseCaseEvent(row);
 *   return tallyEvents({ ...inputs, events: parsed.ok ? [parsed.value] : [] });
 * };
 * scoreTally(mergeTallies(tallyOf("h1"), tallyOf("h2")), inputs).told.sellers.blockedListings; // => 2
 * ```
 */
export function mergeTallies(a: ScoreTally, b: ScoreTally): ScoreTally {
  checkGiven({ a, b }, { a: tallyShape, b: tallyShape });
  if (a.basis !== b.basis)
    throw refused(
      "were counted with other inputs",
      "Count both with the same agreement, period, options and moment.",
    );
  if (!same(a.platform.events, b.platform.events)) {
    throw refused(
      "differ in what holds for all cases",
      "Give both logs all reports, and all waivers that name no request.",
    );
  }
  for (const name of ["subjects", "events"] as const) {
    if (!apart(a.cases[name], b.cases[name])) {
      throw refused(
        "share a case",
        "Keep all events of a hazard record and its requests in one log.",
      );
    }
  }
  return {
    basis: a.basis,
    cases: { ...sum(a.cases, b.cases), subjects: mergeLeaves(a.cases.subjects, b.cases.subjects) },
    platform: a.platform,
    bulletins: withoutRepeats(mergeLeaves(a.bulletins, b.bulletins)),
  };
}

function refused(what: string, hint: string): SafepactError {
  return new SafepactError("INVALID_INPUT", `The tallies ${what}, so they do not add up.`, {
    hint,
  });
}

function sum(a: TallyPart, b: TallyPart): TallyPart {
  return {
    counts: addCounts([a.counts, b.counts]),
    events: mergeLeaves(a.events, b.events),
    rows: mergeLeaves(a.rows, b.rows),
  };
}

/** Adds up counts. What only one of them counted is not copied, since times are many. @internal */
export function addCounts(all: readonly TallyPart["counts"][]): Bags {
  const names = new Set(all.flatMap((counts) => [...counts.keys()]));
  return new Map(
    [...names].map((name) => {
      const bags = all.flatMap((counts) => counts.get(name) ?? []);
      const [only] = bags;
      // Who adds up owns what is added, and may count on.
      return [name, only && bags.length === 1 ? (only as Bag) : sumOf(bags)];
    }),
  );
}

function sumOf(bags: readonly ReadonlyMap<string | number, number>[]): Bag {
  const sum: Bag = new Map();
  for (const bag of bags) {
    for (const [value, times] of bag) sum.set(value, (sum.get(value) ?? 0) + times);
  }
  return sum;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function apart(a: Uint8Array, b: Uint8Array): boolean {
  const merged = mergeLeaves(a, b);
  return withoutRepeats(merged).length === merged.length;
}

function withoutRepeats(leaves: Uint8Array): Uint8Array {
  const kept = new Uint8Array(leaves.length);
  let end = 0;
  for (let start = 0; start < leaves.length; start += LEAF) {
    const leaf = leaves.subarray(start, start + LEAF);
    if (end > 0 && compareLeaves(leaf, kept.subarray(end - LEAF, end)) === 0) continue;
    kept.set(leaf, end);
    end += LEAF;
  }
  return end === kept.length ? kept : kept.slice(0, end);
}
