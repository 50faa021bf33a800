import { SafepactError } from "../../errors.ts";
import { assertedByPlatform } from "../../model/assertedByPlatform.ts";
import type { ListingMatched } from "../../model/caseEvent.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { Instant } from "../../model/partialDate.ts";
import type { Match, Screening } from "../contract/screening.ts";
import { screeningShape } from "../matchShapes.ts";

/** When and how listings were found. */
export interface ScreeningEventsOptions {
  /** When it was screened; with `confirmedBy`, when the person decided. */
  readonly at: Instant;
  /**
   * How the listing was found: by a request, by the platform's own monitoring, or by a consumer's report.
   *
   * @defaultValue "monitoring"
   */
  readonly channel?: ListingMatched["channel"];
  /** Only this hazard record; every one that the listing matches or is to be reviewed for when absent. */
  readonly hazardId?: string;
  /** Who confirmed it; names one pair, so `hazardId` must be given with it. */
  readonly confirmedBy?: string;
}

/**
 * Writes the events of a screening: one `listing.matched` for each record that the listing matches or is to be reviewed for. Of a
 * screening that found nothing, or could not tell, there is none. The same screening at the same instant gives the same ids.
 *
 * @param screening - What the screening gave.
 * @param options - When, by which channel, and who confirmed it.
 * @returns The events, asserted by the platform, best match first.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when a confirmation does not say of which record, or of one that
 *   is not among the matches.
 *
 * @example
 * ```ts
 * import { createMatcher, screeningEvents } from "safepact/match";
 * import { orThrow, parseHazardRecord, parseListing } from "safepact/model";
 *
 * const record = orThrow(
 *   parseHazardRecord({ id: "kr:1", products: [{ name: "Fan heater", brand: "Brisa", models: ["FH-1200"] }] }),
 * );
 * const listing = orThrow(parseListing({ id: "L-1", platform: "shop", title: "Brisa FH-1200 fan heater" }));
 * const screening = createMatcher([record]).screen(listing);
 *
 * const [found] = screeningEvents(screening, { at: "2026-03-09T14:00:00+01:00" });
 * [found?.type, found?.outcome, found?.channel]; // => ["listing.matched", "review", "monitoring"]
 * const [confirmed] = screeningEvents(screening, {
 *   at: "2026-03-09T15:00:00+01:00",
 *   hazardId: "kr:1",
 *   confirmedBy: "reviewer-4",
 * });
 * confirmed?.confirmedBy; // => "reviewer-4"
 * ```
 */
export function screeningEvents(
  screening: Screening,
  options: ScreeningEventsOptions,
): readonly ListingMatched[] {
  checkGiven(
    { screening, options },
    {
      screening: screeningShape,
      options: { hazardId: "text?", confirmedBy: "text?", at: "any", channel: "any?" },
    },
  );
  const { listingId, platform, outcome } = screening;
  const { at, channel = "monitoring", hazardId, confirmedBy } = options;
  checkOptions({ at, channel });
  // A list that is stale or empty gives matches to look at, and no verdict.
  const found = outcome === "unverifiable" ? [] : screening.matches.flatMap(foundOf);
  const asked = found.filter((match) => hazardId === undefined || match.hazardId === hazardId);
  if (confirmedBy !== undefined) requireOne(asked, hazardId);
  return asked.map((match) => ({
    ...assertedByPlatform(`${listingId}:matched:${match.hazardId}:${at}`, platform, at),
    type: "listing.matched",
    listingId,
    hazardId: match.hazardId,
    channel,
    outcome: match.outcome,
    ...(confirmedBy !== undefined && { confirmedBy }),
  }));
}

type Found = Pick<ListingMatched, "hazardId" | "outcome">;

function foundOf({ hazardId, outcome }: Match): Found[] {
  return outcome === "none-found" ? [] : [{ hazardId, outcome }];
}

function requireOne(asked: readonly Found[], hazardId: string | undefined): void {
  if (hazardId !== undefined && asked.length > 0) return;
  const message =
    hazardId === undefined
      ? "confirmedBy is set, but not which record was confirmed."
      : `The screening has no match or review of ${JSON.stringify(hazardId)} to confirm.`;
  throw new SafepactError("INVALID_OPTION", message, {
    hint: "Give hazardId, one of those in the screening's matches.",
  });
}
