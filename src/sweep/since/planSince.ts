import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { contentHash } from "../../canonical/contentHash.ts";
import { SafepactError } from "../../errors.ts";
import { allLexicons } from "../../lexicons/allLexicons.ts";
import { screeningOutcomes } from "../../match/contract/screening.ts";
import type { MatcherState } from "../../match/score/matcherState.ts";
import { changedRecords } from "../../match/screen/changedRecords.ts";
import { openPlanned } from "../plan/openPlanned.ts";
import type { PlannedSince, SweepPlan, SweepSince } from "../plan/sweepPlan.ts";
import { describeSource } from "../source/describeSource.ts";
import { readWhole } from "../source/readWhole.ts";
import { statedSources, withoutQuery } from "../source/source.ts";

/** What is read of the manifest of the earlier sweep. */
const earlierSchema = z.object({
  complete: z.boolean(),
  hash: z.string(),
  list: z.object({ version: z.string() }),
  algorithm: z.string().optional(),
  only: z.array(z.enum(screeningOutcomes)).optional(),
  minScore: z.number().optional(),
  judgements: z.string().optional(),
  sources: z.array(z.object({ url: z.string(), size: z.number(), etag: z.string() })),
  parts: z.array(z.object({ rows: z.number() })),
});

type Earlier = z.infer<typeof earlierSchema>;

/**
 * Looks at the sweep that a plan goes on from: which records are other than in its list, and whether its rows can be carried over at all.
 *
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE`, `CORRUPT_INDEX`, or `INVALID_OPTION` when it was made in another way.
 */
export async function planSince(
  { index: place, screenings }: SweepSince,
  { state, sources, screening }: Pick<SweepPlan, "sources" | "screening"> & { state: MatcherState },
): Promise<PlannedSince> {
  const earlier = await earlierSweep(`${screenings}.manifest.json`);
  const { index, state: before } = await openPlanned(place, allLexicons);
  const { url, size, etag } = await describeSource(screenings);
  const rows = earlier.parts.reduce((sum, part) => sum + part.rows, 0);
  if (!earlier.complete) throw refusal("it is not complete", "Gather it whole first.");
  // A sweep of no listings has nothing to carry over, and states neither how nor against what.
  if (earlier.algorithm !== undefined) refuseOther(earlier, before, { state, screening });
  const sameListings = isDeepStrictEqual(statedSources(sources), earlier.sources);
  refuseUnwritten(earlier, { sameListings, screening, before });
  const { added, changed, removed } = changedRecords(before.records, state.records);
  return {
    index,
    screenings: { url, size, etag, rows },
    hash: earlier.hash,
    sameListings,
    added,
    changed,
    removed,
  };
}

async function earlierSweep(place: string): Promise<Earlier> {
  const bytes = await readWhole(await describeSource(place));
  try {
    return earlierSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (cause) {
    throw new SafepactError(
      "INPUT_UNREADABLE",
      `${withoutQuery(place)} is no manifest of a sweep.`,
      { hint: "It stands beside the screenings that `safepact sweep` wrote.", cause },
    );
  }
}

/** What a row says hangs on more than the list. */
function refuseOther(
  earlier: Earlier,
  before: MatcherState,
  { state, screening }: { readonly state: MatcherState } & Pick<SweepPlan, "screening">,
): void {
  if (earlier.list.version !== before.list.version) {
    throw refusal("it was made with another index", `Name the index it was made with.`);
  }
  const [{ brandAliases = [], allow = [] }, now] = [before.options, state.options];
  const others = [
    earlier.algorithm?.replace(/\+margins$/u, "") === state.algorithm
      ? []
      : ["version, thresholds or weights"],
    isDeepStrictEqual(brandAliases, now.brandAliases ?? []) ? [] : ["brand aliases"],
    isDeepStrictEqual(allow, now.allow ?? []) ? [] : ["allowed pairs"],
    earlier.minScore === screening.minScore ? [] : ["minScore"],
    isDeepStrictEqual(earlier.only, screening.only) ? [] : ["only"],
  ].flat();
  if (others.length === 0) return;
  throw refusal(`it was made with other ${others.join(", ")}`, "Use the same, or sweep whole.");
}

/** Where "none found" was counted only, a listing without a row is one of those, as long as the listings are the same. */
function refuseUnwritten(
  { only, judgements }: Earlier,
  {
    sameListings,
    screening,
    before,
  }: Pick<PlannedSince, "sameListings"> &
    Pick<SweepPlan, "screening"> & { readonly before: MatcherState },
): void {
  if (only === undefined || only.includes("none-found")) return;
  const doubted = before.list.size === 0 || before.options.maxListAge !== undefined;
  if (sameListings && !doubted && judgements === hashOfJudgements(screening)) return;
  throw refusal(
    `it wrote ${only.join(", ")} alone, and listings, judgements or the age of the list are not the same`,
    "Sweep whole; a sweep that writes every outcome can be gone on from.",
  );
}

/** Tells decisions of people from others; nothing where there are none. */
export function hashOfJudgements({ judgements = [] }: SweepPlan["screening"]): string | undefined {
  return judgements.length === 0 ? undefined : contentHash(judgements);
}

function refusal(why: string, hint: string): SafepactError {
  return new SafepactError("INVALID_OPTION", `The earlier sweep cannot be gone on from: ${why}.`, {
    hint,
  });
}
