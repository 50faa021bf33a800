import type { CaseEvent, HazardRecord } from "../../../model/index.ts";
import { formatTable } from "../../common/formatTable.ts";
import { ndjsonLine } from "../../common/ndjsonLine.ts";
import type { DemoStage } from "../demoStage.ts";
import type { SeededRandom } from "../seededRandom.ts";
import { simulateEvents } from "../simulation/simulateEvents.ts";
import type { Finding, TrueOffer } from "../simulation/simulation.ts";
import type { ScreenedCatalogue } from "./matchCatalogues.ts";

/** A catalogue with what happened in six months. */
export interface Case extends ScreenedCatalogue {
  /** The events of its marketplace. */
  readonly events: readonly CaseEvent[];
}

/**
 * Blocks: six months of events follow from what the screenings found.
 *
 * @param stage - Where to print and write.
 * @param catalogues - The catalogues with their screenings.
 * @param inputs - The records as provided, and the source of choices.
 * @returns The catalogues with their events.
 */
export async function blockListings(
  stage: DemoStage,
  catalogues: readonly ScreenedCatalogue[],
  { records, random }: { readonly records: readonly HazardRecord[]; readonly random: SeededRandom },
): Promise<readonly Case[]> {
  await stage.step("BLOCK  Six months follow, from 1 July to 31 December 2025");
  const cases = catalogues.map((catalogue) => ({
    ...catalogue,
    events: simulateEvents({
      marketplace: catalogue.marketplace,
      records,
      random,
      findings: findingsOf(catalogue),
      trueOffers: trueOffersOf(catalogue),
    }),
  }));
  const events = cases.flatMap((each) => each.events);
  await stage.write("events.ndjson", events.map(ndjsonLine).join(""));
  await stage.show(eventTable(cases));
  await stage.say(
    `${events.length} events of ${new Set(events.map(({ type }) => type)).size} types; some are known by day only, some were written down weeks later. They are made up from the screenings above with a fixed seed: they show how the figures are made, not how any marketplace behaves.`,
  );
  return cases;
}

function findingsOf({ screenings, listings, gold }: ScreenedCatalogue): readonly Finding[] {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const pairs = new Set(gold.map(({ listingId, hazardId }) => `${listingId} ${hazardId}`));
  return screenings.flatMap(({ listingId, outcome, matches }): Finding[] => {
    const listing = byId.get(listingId);
    const hazardId = matches[0]?.hazardId;
    if (listing === undefined || hazardId === undefined) return [];
    if (outcome !== "match" && outcome !== "review") return [];
    return [{ listing, hazardId, outcome, right: pairs.has(`${listingId} ${hazardId}`) }];
  });
}

function trueOffersOf({ listings, gold }: ScreenedCatalogue): readonly TrueOffer[] {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  return gold.flatMap(({ listingId, hazardId }): TrueOffer[] => {
    const listing = byId.get(listingId);
    return listing === undefined ? [] : [{ listing, hazardId }];
  });
}

const shown = [
  ["listing.matched", "matches and reviews"],
  ["request.received", "requests received"],
  ["listing.blocked", "listings blocked"],
  ["listing.restored", "put back"],
  ["seller.notified", "sellers told"],
  ["seller.objected", "objections"],
  ["consumers.notified", "recalls told to purchasers"],
  ["check.performed", "checks by the authority"],
  ["listing.reappeared", "products that came back"],
] as const;

function eventTable(cases: readonly Case[]): string {
  return formatTable(
    [
      { title: "what happened" },
      ...cases.map(({ marketplace }) => ({ title: marketplace.name, side: "right" as const })),
    ],
    shown.map(([type, title]) => [
      title,
      ...cases.map(({ events }) => String(events.filter((event) => event.type === type).length)),
    ]),
    77,
  );
}
