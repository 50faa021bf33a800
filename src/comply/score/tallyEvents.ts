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
  const subjects = createLeaves();
  const { cases, ...others } = tallyLog(log, all.hash, ground, (name) =>
    subjects.push(all.hash(canonicalBytes(name))),
  );
  return { ...others, cases: { ...cases, subjects: subjects.sorted() } };
}

/** A tally as far as a card is written from it: what its cases are about only matters to other tallies. @internal */
export type CountedCases = Omit<ScoreTally, "cases"> & { readonly cases: TallyPart };

/**
 * Counts the cases of a log.
 *
 * @param onSubject - Takes the name of each record and request that the cases are about.
 *
 * @internal
 */
export function tallyLog(
  log: PlatformLog,
  hash: Hasher,
  ground: ScoreGround,
  onSubject: CaseSink["subject"] = ignored,
): CountedCases {
  const platform = openPart(hash, ignored);
  const cases = openPart(hash, onSubject);
  const judge = (root: number, part: OpenPart, shared: JudgedRows["shared"]) => {
    const [rows, attached] = [log.rowsOf(root), log.attachedTo(root)];
    return judgeCase(log, { rows, attached, shared, whole: false }, ground, part.sink);
  };
  const shared = judge(log.general, platform, undefined);
  // Counts add up in any order, and to sort the cases takes longer than to judge some of them.
  const general = log.caseOf(log.general);
  log.eachCase((root) => {
    if (root !== general) judge(root, cases, shared);
  });
  return closed(platform, cases, ground);
}

/** Counts all rows of a log as one case: what is slow, and comes to the same. @internal */
export function tallyWhole(log: PlatformLog, hash: Hasher, ground: ScoreGround): CountedCases {
  const [platform, cases] = [openPart(hash, ignored), openPart(hash, ignored)];
  const rows = Array.from({ length: log.size }, (_, row) => row);
  judgeCase(log, { rows, attached: [], shared: undefined, whole: true }, ground, cases.sink);
  return closed(platform, cases, ground);
}

const ignored = () => undefined;

interface OpenPart {
  readonly sink: CaseSink;
  readonly close: () => TallyPart & { readonly bulletins: Uint8Array };
}

function openPart(hash: Hasher, subject: CaseSink["subject"]): OpenPart {
  const counts: Bags = new Map();
  const [events, bulletins, rows] = [createLeaves(), createLeaves(), createLeaves()];
  return {
    sink: {
      ...sinkInto(counts, 1, (kind, row) => rows.push(hash(canonicalBytesWith(row, "row", kind)))),
      event: (leaf, isBulletin) => (isBulletin ? bulletins : events).push(leaf),
      subject,
    },
    close: () => ({
      counts,
      events: events.sorted(),
      bulletins: bulletins.sorted(),
      rows: rows.sorted(),
    }),
  };
}

function closed(platform: OpenPart, cases: OpenPart, ground: ScoreGround): CountedCases {
  const { counts, events, rows } = platform.close();
  const { bulletins, ...part } = cases.close();
  return { basis: basisOf(ground), cases: part, platform: { counts, events, rows }, bulletins };
}
