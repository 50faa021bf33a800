import type { CaseEvent, HazardRecord } from "safepact/model";
import { carryOutBlocks } from "./carryOutBlocks.ts";
import { eventLog } from "./eventLog.ts";
import { governAgreement } from "./governAgreement.ts";
import { monitorCatalogue } from "./monitorCatalogue.ts";
import { requestTakedowns } from "./requestTakedowns.ts";
import type { Simulation, SimulationInputs } from "./simulation.ts";
import { tellPurchasers } from "./tellPurchasers.ts";
import { BULLETIN_TIMES, startOfKoreanDay } from "./timeline.ts";
import { verifyBlocks } from "./verifyBlocks.ts";

/**
 * Makes up the six months of one marketplace from what its screening really found: blocks with their delays, requests
 * and answers, messages, objections, checks, returns. The same inputs and seed give the same events; no clock is read.
 *
 * @param inputs - Marketplace, records, findings and seed.
 * @returns The events, by the time they happened.
 */
export function simulateEvents(inputs: SimulationInputs): readonly CaseEvent[] {
  const { marketplace, records, editions, random, findings, trueOffers } = inputs;
  const log = eventLog(marketplace.id, marketplace.prefix);
  const knownAt = new Map<string, number>();
  const simulation: Simulation = {
    marketplace,
    random,
    log,
    knownAt,
    findings,
    trueOffers,
    blocks: new Map(),
  };
  for (const { ms, bulletinId, records: fresh } of bulletinsOf(editions)) {
    const hazardIds = [...new Set(fresh.map(({ id }) => id))];
    for (const id of hazardIds) if (!knownAt.has(id)) knownAt.set(id, ms);
    log.add(ms, { type: "bulletin.received", assertedBy: "authority", bulletinId, hazardIds });
  }
  monitorCatalogue(simulation);
  requestTakedowns(simulation);
  carryOutBlocks(simulation);
  tellPurchasers(simulation);
  verifyBlocks(simulation);
  governAgreement(
    simulation,
    records.find(({ source }) => source.id === "SR/99901/25")?.id,
    records.find(({ source }) => source.id === "SR/02323/25")?.id,
  );
  return log.events();
}

/** A bulletin of the illustrative authority. */
interface DemoBulletin {
  /** When it is handed over. */
  readonly ms: number;
  /** Its id. */
  readonly bulletinId: string;
  /** The records published since the one before. */
  readonly records: readonly HazardRecord[];
}

/** Which records each bulletin carries: those published since the one before. */
function bulletinsOf(records: readonly HazardRecord[]): readonly DemoBulletin[] {
  return BULLETIN_TIMES.map((ms, place) => {
    const since = BULLETIN_TIMES[place - 1] ?? Number.NEGATIVE_INFINITY;
    const fresh = records.filter(({ source }) => {
      const published = startOfKoreanDay(source.publishedOn ?? "2025-06-30");
      return published < ms && published >= since;
    });
    const bulletinId = `KR-DEMO-2025-${String(place + 1).padStart(2, "0")}`;
    return { ms, bulletinId, records: fresh };
  }).filter((bulletin) => bulletin.records.length > 0);
}
