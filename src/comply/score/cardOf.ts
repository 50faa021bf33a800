import { contentHash } from "../../canonical/contentHash.ts";
import { type ObligationState, obligationStates } from "../../obligations/obligation.ts";
import { type Bags, bagOf, countIn } from "../kpis/bags.ts";
import type { DataQualityCount, Owed, Scorecard, ScoreInputHashes } from "../scorecard.ts";
import { byId, hashesOf } from "./basisOf.ts";
import { figuresOf } from "./figuresOf.ts";
import { scoreMethod } from "./method.ts";
import { remarkRows } from "./remarkRows.ts";
import type { ScoreGround } from "./scoreGround.ts";
import { zoneFingerprint } from "./zoneFingerprint.ts";

/** How many there are of something, and the root of their hashes. @internal */
export interface Root {
  readonly count: number;
  readonly root: string;
}

/** Writes what was counted as a card. @internal */
export function cardOf(bags: Bags, events: Root, rows: Root, ground: ScoreGround): Scorecard {
  const { inputs, period } = ground;
  const { agreement, platform, asOf, status = "draft", platformResponse } = inputs;
  return {
    schemaVersion: 2,
    platform,
    agreementId: agreement.id,
    period,
    asOf,
    status,
    ...(platformResponse && { platformResponse }),
    method: scoreMethod,
    inputs: inputHashes(bags, events, ground),
    ...figuresOf(bags, ground),
    owed: owedIn(bags),
    rows,
    dataQuality: dataQualityIn(bags),
  };
}

function inputHashes(bags: Bags, events: Root, ground: ScoreGround): ScoreInputHashes {
  const asked = bagOf(bags, "calendars");
  const { checkpoint } = ground.inputs;
  const used = ground.inputs.calendars.filter(({ id }) => asked.has(id));
  const distinct = [...new Set(used)].sort(byId);
  const { agreement, hazards, duties, options } = hashesOf(ground);
  return {
    agreement,
    events: events.root,
    eventCount: events.count,
    ...(checkpoint !== undefined && { checkpoint }),
    calendars: contentHash(distinct),
    timeZones: zoneFingerprint(distinct.map(({ zone }) => zone)),
    hazards,
    duties,
    options,
  };
}

function owedIn(bags: Bags): Owed {
  const bag = bagOf(bags, "owed");
  const states = obligationStates.map((state) => [state, countIn(bag, state)] as const);
  return {
    count: states.reduce((sum, [, count]) => sum + count, 0),
    byState: Object.fromEntries(states) as Record<ObligationState, number>,
  };
}

function dataQualityIn(bags: Bags): DataQualityCount[] {
  const counts = new Map<string, number>();
  for (const [code, count] of bagOf(bags, "findings")) counts.set(String(code), count);
  for (const { code } of remarkRows([bags])) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => ({ code: code as DataQualityCount["code"], count }));
}
