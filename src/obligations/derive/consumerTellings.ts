import type { ConsumersNotified } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { HazardHistory } from "../events/histories.ts";
import { byTime, type Timed } from "../events/timed.ts";
import type { TellingDraft } from "./tellingDraft.ts";
import { consumersClock, reached } from "./tellingObligations.ts";

/**
 * Lists what purchasers and the public are to be told of a hazard record: the hazard, once a listing is blocked or known to offer the
 * product; each change of the record after somebody was told; its retraction; and what was told, in public, where it did not reach
 * every purchaser.
 *
 * @internal
 */
export function consumerTellings(hazard: HazardHistory): TellingDraft[] {
  const trigger = hazard.offSale ?? firstMatch(hazard);
  if (!trigger) return [];
  const { hazardId } = hazard;
  const told = eventsOf(hazard, "consumers.notified");
  const first = consumersClock(hazard);
  const done = first ? first.done : told.find(reached);
  const retracted = eventsOf(hazard, "hazard.retracted").length > 0;
  const base = { audience: "consumer", hazardId, kind: "recall-info" } as const;
  const counts = first !== undefined;
  const drafts: TellingDraft[] =
    retracted && !done ? [] : [{ ...base, occasion: "hazard", trigger, done, counts }];
  const changes = [
    ...eventsOf(hazard, "hazard.changed"),
    ...eventsOf(hazard, "hazard.retracted"),
  ].sort(byTime);
  for (const change of changes) {
    const replaces = told.findLast((event) => event.to < change.from);
    if (!replaces) continue;
    const occasion =
      change.event.type === "hazard.changed" ? "hazard-change" : ("hazard-retraction" as const);
    const again = told.find((event) => event.from >= change.from);
    drafts.push({ ...base, occasion, trigger: change, done: again, replaces, counts: true });
  }
  return retracted ? drafts : [...drafts, ...unreached(hazardId, told)];
}

function firstMatch(hazard: HazardHistory): Timed | undefined {
  const matches = [...hazard.listings.values()].flatMap((listing) =>
    eventsOf(listing, "listing.matched").filter(
      ({ event }) => event.outcome === "match" || event.confirmedBy !== undefined,
    ),
  );
  return matches.sort(byTime)[0];
}

/** Where not every purchaser was reached, the notice is published; a telling by the channel "public" shows that it was. */
function unreached(hazardId: string, told: readonly Timed<ConsumersNotified>[]): TellingDraft[] {
  const trigger = told.find(({ event }) => event.delivered < event.affected);
  if (!trigger) return [];
  const done = told.find(
    ({ event, from }) => from >= trigger.from && event.channels.includes("public"),
  );
  const kind = "recall-info";
  return [
    { audience: "public", occasion: "unreached", hazardId, kind, trigger, done, counts: true },
  ];
}
