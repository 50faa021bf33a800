import { checkGiven } from "../model/checkGiven.ts";
import { checkOptions } from "../model/checkOptions.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import type { Issue } from "../model/issue.ts";
import type { Result } from "../model/result.ts";
import { completenessTally } from "./completenessTally.ts";
import type { FeedProfile, ProfiledIssue, WorstRecord } from "./feedProfile.ts";
import { profileFields } from "./profileFields.ts";

/** How a feed is profiled. */
export interface ProfileFeedOptions {
  /**
   * How many of the worst records to name.
   *
   * @defaultValue 10
   */
  readonly worst?: number;
}

/**
 * Says how complete a feed is: field by field, by what a platform needs, how many records it could act on, and which
 * records lack most. Meant for the authority that publishes the feed. Holds no records but the worst, whatever the size.
 *
 * @param results - The feed as `readHazards` reads it, or results of `parseHazardRecord`.
 * @param options - How many of the worst to name.
 * @returns The profile; `share` is `null` where there is nothing to evaluate.
 *
 * @example
 * ```ts
 * import { profileFeed } from "safepact/exchange";
 * import { ndjson, readHazards } from "safepact/feeds";
 *
 * const feed = [
 *   { id: "kr:1", products: [{ name: "Slime", brand: "Goo", models: ["GS-12A"] }], territory: ["KR"] },
 *   { id: "kr:2", products: [{ name: "Lamp" }] },
 * ];
 * const profile = await profileFeed(readHazards(ndjson, feed.map((row) => JSON.stringify(row)).join("\n")));
 * profile.evaluated; // => 2
 * profile.actionable; // => 1
 * profile.fields.find(({ field }) => field === "products.brand"); // => { field: "products.brand", filled: 1, of: 2 }
 * profile.worst[0]?.hazardId; // => "kr:2"
 * ```
 */
export async function profileFeed(
  results: AsyncIterable<Result<HazardRecord>> | Iterable<Result<HazardRecord>>,
  options: ProfileFeedOptions = {},
): Promise<FeedProfile> {
  checkGiven({ results, options }, { results: "iterable", options: { worst: "any?" } });
  const { worst: limit = 10 } = options;
  checkOptions({ worst: limit });
  const tally = startProfile(limit);
  for await (const result of results) {
    checkGiven({ result }, { result: { issues: "list" } });
    for (const issue of result.issues) note(issue, tally.issues);
    if (result.ok) look(result.value, tally);
    else tally.counts.refused += 1;
  }
  return {
    ...tally.counts,
    ...tally.completeness.totals(),
    fields: tally.fields.counts(),
    worst: tally.worst,
    issues: [...tally.issues.values()].sort(byWeight),
  };
}

function startProfile(limit: number) {
  const worst: WorstRecord[] = [];
  return {
    limit,
    worst,
    completeness: completenessTally(),
    fields: profileFields(),
    issues: new Map<string, ProfiledIssue>(),
    counts: { records: 0, refused: 0, retracted: 0 },
  };
}

function look(record: HazardRecord, tally: ReturnType<typeof startProfile>): void {
  const { completeness, fields, counts, worst, limit } = tally;
  counts.records += 1;
  const { met, of, actionable, missing } = completeness.add(record, []);
  if (of === 0) {
    counts.retracted += 1;
    return;
  }
  fields.add(record);
  if (missing.length === 0) return;
  const { id: hazardId, source, products } = record;
  const page = source.url === undefined ? {} : { url: source.url };
  const name = products[0]?.name ?? "";
  keepWorst(worst, { hazardId, name, ...page, met, of, actionable, missing }, limit);
}

function note(issue: Issue, issues: Map<string, ProfiledIssue>): void {
  const { code, severity } = issue;
  const key = `${severity} ${code}`;
  const { count, example } = issues.get(key) ?? { count: 0, example: issue };
  issues.set(key, { code, severity, count: count + 1, example });
}

/** Puts a record among the worst; of equals the earlier stays before. */
function keepWorst(worst: WorstRecord[], record: WorstRecord, limit: number): void {
  const place = worst.findIndex((other) => isWorse(record, other));
  worst.splice(place === -1 ? worst.length : place, 0, record);
  if (worst.length > limit) worst.length = limit;
}

function isWorse(one: WorstRecord, other: WorstRecord): boolean {
  if (one.actionable !== other.actionable) return other.actionable;
  return one.met * other.of < other.met * one.of;
}

function byWeight(one: ProfiledIssue, other: ProfiledIssue): number {
  if (one.severity !== other.severity) return one.severity === "error" ? -1 : 1;
  return other.count - one.count;
}
