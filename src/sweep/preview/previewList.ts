import { SafepactError } from "../../errors.ts";
import type { Matcher, Screening, ScreeningOutcome, ScreenOptions } from "../../match/index.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { Listing } from "../../model/index.ts";
import { listingShape } from "../../model/modelShapes.ts";
import { type FloodGuard, floodsAmong } from "./floodsAmong.ts";
import type {
  ListPreview,
  PreviewedChange,
  PreviewedOutcome,
  PreviewedRecord,
} from "./listPreview.ts";

/** How a preview is made. */
export interface PreviewOptions {
  /** How listings are screened against both lists. */
  readonly screening?: ScreenOptions;
  /**
   * Most changed listings that are given; all are counted.
   *
   * @defaultValue 100
   */
  readonly limit?: number;
  /** When a record is said to flood. */
  readonly flood?: FloodGuard;
  /** Stops. */
  readonly signal?: AbortSignal;
}

/**
 * Holds listings against the list in force and against a new one, and says what the new one would change before it does: a new list, other
 * thresholds or a new version of the package. Nothing is blocked by it.
 *
 * A record that would suddenly block far more listings than others do is reported: a barcode of many products, a name that is a word,
 * or a true flood; a person tells which.
 *
 * @param previous - The list in force.
 * @param next - The list that is to go live.
 * @param listings - Listings to try both on, such as those of last month.
 * @param options - How they are screened, how many changes are given, and when a record floods.
 * @returns Outcomes of both, what changes, what each record does, and the records to look at first.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when a number cannot be meant.
 *
 * @example
 * ```ts
 * import { createMatcher } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 * import { previewList } from "safepact/sweep";
 *
 * const gtin = { scheme: "gtin", value: "04006381333931" };
 * const record = parseHazardRecord({
 *   id: "kr:1",
 *   source: { system: "kr", id: "1" },
 *   basis: "test-confirmed",
 *   products: [{ name: "Brightway desk lamp BW-200", brand: "Brightway", models: ["BW-200"], identifiers: [gtin] }],
 *   hazards: [{ type: "fire" }],
 * });
 * const listing = parseListing({ id: "7", platform: "shop", title: "Brightway desk lamp BW-200", brand: "Brightway", identifiers: [gtin] });
 * const next = createMatcher(record.ok ? [record.value] : []);
 * const preview = await previewList(createMatcher([]), next, listing.ok ? [listing.value] : []);
 * [preview.changed, preview.after.match, preview.records[0]?.suddenly]; // => [1, 1, 1]
 * ```
 */
export async function previewList(
  previous: Matcher,
  next: Matcher,
  listings: Iterable<Listing> | AsyncIterable<Listing>,
  options: PreviewOptions = {},
): Promise<ListPreview> {
  checkGiven(
    { previous, next, listings, options },
    {
      previous: { screen: "function" },
      next: { screen: "function" },
      listings: ["each", listingShape],
      options: {
        screening: "object?",
        flood: ["or", ["only", { atLeast: "number?", times: "number?" }], "nothing"],
        limit: "any?",
        signal: "object?",
      },
    },
  );
  const { limit = 100, screening, flood = {}, signal } = options;
  checkOptions({ limit });
  if (flood.atLeast !== undefined) check("flood.atLeast", flood.atLeast);
  if (flood.times !== undefined) check("flood.times", flood.times);
  const [before, after] = [noOutcomes(), noOutcomes()];
  const records = new Map<string, { before: number; after: number; suddenly: number }>();
  const changes: PreviewedChange[] = [];
  let [count, changed] = [0, 0];
  for await (const listing of listings) {
    signal?.throwIfAborted();
    count++;
    const [old, now] = [previous, next].map((list) => list.screen(listing, screening));
    if (!old || !now) continue;
    before[old.outcome]++;
    after[now.outcome]++;
    note(records, matchedBy(old), matchedBy(now));
    const [was, is] = [outcomeOf(old), outcomeOf(now)];
    if (was.outcome === is.outcome && was.hazardIds.join("\n") === is.hazardIds.join("\n"))
      continue;
    changed++;
    const { id: listingId, platform } = listing;
    if (changes.length < limit) changes.push({ listingId, platform, before: was, after: is });
  }
  const sorted = [...records]
    .map(([hazardId, each]): PreviewedRecord => ({ hazardId, ...each }))
    .sort(mostSuddenFirst);
  const floods = floodsAmong(sorted, flood);
  return { listings: count, before, after, changed, changes, records: sorted, floods };
}

function check(name: string, value: number): void {
  if (Number.isFinite(value) && value >= 0) return;
  throw new SafepactError("INVALID_OPTION", `${name} is ${value}.`, {
    hint: "Pass a number of zero or more.",
  });
}

function noOutcomes(): Record<ScreeningOutcome, number> {
  return { match: 0, review: 0, "none-found": 0, unverifiable: 0 };
}

/** Records that match a listing; what a caller would block it for. */
function matchedBy({ outcome, matches }: Screening): readonly string[] {
  if (outcome !== "match") return [];
  return matches.flatMap((match) => (match.outcome === "match" ? [match.hazardId] : []));
}

function outcomeOf({ outcome, matches, groups }: Screening): PreviewedOutcome {
  const said = matches.filter((match) => match.outcome !== "none-found");
  const hazardIds = [...new Set(said.map(({ hazardId }) => hazardId))];
  return { outcome, hazardIds, ...(groups !== undefined && { groups }) };
}

function note(
  records: Map<string, { before: number; after: number; suddenly: number }>,
  old: readonly string[],
  now: readonly string[],
): void {
  const of = (hazardId: string) => {
    const known = records.get(hazardId) ?? { before: 0, after: 0, suddenly: 0 };
    records.set(hazardId, known);
    return known;
  };
  for (const hazardId of new Set(old)) of(hazardId).before++;
  for (const hazardId of new Set(now)) {
    const record = of(hazardId);
    record.after++;
    if (old.length === 0) record.suddenly++;
  }
}

function mostSuddenFirst(a: PreviewedRecord, b: PreviewedRecord): number {
  return b.suddenly - a.suddenly || b.after - a.after || (a.hazardId < b.hazardId ? -1 : 1);
}
