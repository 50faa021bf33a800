import { formatTable } from "../../common/formatTable.ts";
import type { DemoStage } from "../demoStage.ts";
import type { Case } from "../readCases.ts";

/**
 * Blocks: what happened in six months, counted from the shipped events.
 *
 * @param stage - Where to print.
 * @param cases - The marketplaces with their events.
 */
export async function blockListings(stage: DemoStage, cases: readonly Case[]): Promise<void> {
  await stage.step("BLOCK  Six months follow, from 1 July to 31 December 2025");
  await stage.show(eventTable(cases));
  const events = cases.flatMap((each) => each.events);
  await stage.say(
    `${events.length} events of ${new Set(events.map(({ type }) => type)).size} types; some are known by day only, some were written down weeks later. They are made up with a fixed seed from what a screening of these listings finds: they show how the figures are made, not how any marketplace behaves.`,
  );
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
