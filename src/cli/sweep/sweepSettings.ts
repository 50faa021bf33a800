import { contentHash } from "../../canonical/contentHash.ts";
import type { Matcher } from "../../match/index.ts";
import { type Judgement, parseListing } from "../../model/index.ts";
import type { SweepSettings } from "./sweepJournal.ts";
import type { SweepOptions } from "./sweepOptions.ts";

/**
 * Everything that the screenings of a sweep depend on, so that it goes on only with the same.
 *
 * @param matcher - Matcher of the sweep.
 * @param options - Flags of the sweep.
 * @param judgements - Decisions of people.
 * @returns Names and values.
 */
export function sweepSettings(
  matcher: Matcher,
  { minScore, limit, asOf }: SweepOptions,
  judgements: readonly Judgement[],
): SweepSettings {
  const probe = parseListing({ id: "probe", title: "probe" });
  if (!probe.ok) throw new Error("The probe listing is incomplete.");
  const { list, algorithm } = matcher.screen(probe.value);
  return {
    "list of hazard records": list.version,
    algorithm,
    "--min-score": minScore ?? null,
    "--limit": limit ?? null,
    "--as-of": asOf ?? null,
    "set of judgements": judgements.length === 0 ? null : contentHash(judgements),
  };
}
