import { canonicalBytes, canonicalBytesWith } from "../../canonical/canonicalBytes.ts";
import type { Hasher } from "../../canonical/hasher.ts";
import { createLeaves } from "../../canonical/leaves.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { PlatformLog } from "../../obligations/log/platformLog.ts";
import { scoreInputsShape } from "../complyShapes.ts";
import { type Bags, sinkInto } from "../kpis/bags.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import { basisOf } from "./basisOf.ts";
import { type CaseSink, type JudgedRows, judgeCase } from "./judgeCase.ts";
import { ownLog } from "./ownLog.ts";
import { type ScoreGround, scoreGround } from "./scoreGround.ts";
import type { ScoreTally, TallyPart } from "./tally.ts";

/**
 * Counts what the events of a platform come to, case by case. {@link comply!scoreTally} writes the card.
 *
 * @param inputs - As for a score.
 * @returns The tally.
 * @throws As {@link comply!scoreCompliance}.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreTally, tallyEvents } from "safepact/comply";
 *
 * const inputs = { agreement: kr2024, calendars: [kr], platform: "temu", asOf: "2025-01-31T00:00:00+09:00" };
 * const tally = tallyEvents({ ...inputs, events: [] });
 * scoreTally(tally, inputs).inputs.eventCount; // => 0
 * ```
 */
export function tallyEvents(inputs: ScoreInputs): ScoreTally {
  checkGiven({ inputs }, { inputs: scoreInputsShape });
  const { log, all } = ownLog(inputs);
  const ground = scoreGround(inputs);
  return tallyLog(log, all.hash, ground);
}

/** Counts the cases of a log. @internal */
export function tallyLog(log: PlatformLog, hash: Hasher, ground: ScoreGround): ScoreTally {
  const [platform, cases] = [openPart(hash), openPart(hash)];
  const judge = (root: number, part: OpenPart, shared: JudgedRows["shared"]) => {
    const [rows, attached] = [log.rowsOf(root), log.attachedTo(root)];
    return judgeCase(log, { rows, attached, shared, whole: false }, ground, part.sink);
  };
  const shared = judge(log.general, platform, undefined);
  for (const root of log.cases()) if (root !== log.caseOf(log.general)) judge(root, cases, shared);
  return closed(platform, cases, ground);
}

/** Counts all rows of a log as one case: what is slow, and comes to the same. @internal */
export function tallyWhole(log: PlatformLog, hash: Hasher, ground: ScoreGround): ScoreTally {
  const [platform, cases] = [openPart(hash), openPart(hash)];
  const rows = Array.from({ length: log.size }, (_, row) => row);
  judgeCase(log, { rows, attached: [], shared: undefined, whole: true }, ground, cases.sink);
  return closed(platform, cases, ground);
}

interface OpenPart {
  readonly sink: CaseSink;
  readonly close: () => TallyPart & {
    readonly subjects: Uint8Array;
    readonly bulletins: Uint8Array;
  };
}

function openPart(hash: Hasher): OpenPart {
  const counts: Bags = new Map();
  const [events, bulletins, rows, subjects] = [
    createLeaves(),
    createLeaves(),
    createLeaves(),
    createLeaves(),
  ];
  return {
    sink: {
      ...sinkInto(counts, 1, (kind, row) => rows.push(hash(canonicalBytesWith(row, "row", kind)))),
      event: (leaf, isBulletin) => (isBulletin ? bulletins : events).push(leaf),
      subject: (name) => subjects.push(hash(canonicalBytes(name))),
    },
    close: () => ({
      counts,
      events: events.sorted(),
      bulletins: bulletins.sorted(),
      rows: rows.sorted(),
      subjects: subjects.sorted(),
    }),
  };
}

function closed(platform: OpenPart, cases: OpenPart, ground: ScoreGround): ScoreTally {
  const [general, own] = [platform.close(), cases.close()];
  const { bulletins, ...part } = own;
  const { counts, events, rows } = general;
  return { basis: basisOf(ground), cases: part, platform: { counts, events, rows }, bulletins };
}
