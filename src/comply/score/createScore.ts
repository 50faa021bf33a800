import { canonicalBytes, canonicalBytesWith } from "../../canonical/canonicalBytes.ts";
import { type LeafSet, openLeafSet } from "../../canonical/leafSet.ts";
import { mergeLeaves } from "../../canonical/leaves.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { CaseEvent } from "../../model/index.ts";
import { caseEventShape } from "../../model/modelShapes.ts";
import { scoreInputsShape } from "../complyShapes.ts";
import { sinkInto } from "../kpis/bags.ts";
import type { Scorecard } from "../scorecard.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import type { ScoreRow } from "../scoreRow.ts";
import { cardOf } from "./cardOf.ts";
import { judgeCase, type SharedEvents } from "./judgeCase.ts";
import { addCounts } from "./mergeTallies.ts";
import { ownLog } from "./ownLog.ts";
import { remarkRows } from "./remarkRows.ts";
import { scoreGround } from "./scoreGround.ts";
import { rowsOfLog } from "./scoreRows.ts";
import { tallyLog } from "./tallyEvents.ts";

/** Cases whose count is kept, some kilobytes each. */
const MOST_JUDGED = 4096;

/** What one case comes to. */
interface CaseCount {
  readonly counts: [bag: string, value: string | number, times: number][];
  readonly rows: Uint8Array[];
  readonly events: Uint8Array[];
}

/** A score that events are added to. */
export interface RunningScore {
  /**
   * Adds an event. Only the case it belongs to is judged again; a bulletin, the cases of the records it names; a report or a waiver of no
   * request, all.
   */
  readonly add: (event: CaseEvent) => void;
  /** The card of all events so far, the one that {@link comply!scoreCompliance} gives. */
  readonly card: () => Scorecard;
  /** The stream beside it. */
  readonly rows: () => Generator<ScoreRow>;
}

/**
 * Opens a score that events are added to one by one, as they happen.
 *
 * @param inputs - As for a score; `events` are those to begin with, and a log passed is the one that is added to.
 * @returns The score.
 * @throws As {@link comply!scoreCompliance}.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { createScore } from "safepact/comply";
 * import { parseCaseEvent } from "safepact/model";
 *
 * const asOf = "2025-01-31T00:00:00+09:00";
 * const score = createScore({ agreement: kr2024, calendars: [kr], platform: "temu", asOf, events: [] });
 * const at = "2024-12-02T10:00:00+09:00";
 * const block = { id: "e1", type: "listing.blocked", at, assertedBy: "platform", platform: "temu", hazardId: "h1", listingId: "7", action: "removed" };
 * const parsed = parseCaseEvent(block);
 * if (parsed.ok) score.add(parsed.value);
 * score.card().told.sellers; // => { blockedListings: 1, notified: 0, rate: 0 }
 * ```
 */
export function createScore(inputs: ScoreInputs): RunningScore {
  checkGiven({ inputs }, { inputs: scoreInputsShape });
  const { all, log } = ownLog(inputs);
  const ground = scoreGround(inputs);
  const { hash } = all;

  function counted() {
    const { platform, cases, bulletins } = tallyLog(log, hash, ground);
    const known = mergeLeaves(mergeLeaves(platform.events, bulletins), cases.events);
    return {
      bags: addCounts([platform.counts, cases.counts]),
      events: openLeafSet(hash, known),
      rows: openLeafSet(hash, mergeLeaves(platform.rows, cases.rows)),
      shared: sharedNow(),
    };
  }

  function sharedNow(): SharedEvents {
    const rows = log.rowsOf(log.general);
    const about = { rows, attached: log.attachedTo(log.general), shared: undefined, whole: false };
    const none = () => undefined;
    return judgeCase(log, about, ground, { count: none, row: none, event: none, subject: none });
  }

  let state = counted();

  /** What the cases that were judged last come to, so that most are judged once an event and not twice. */
  const judged = new Map<number, CaseCount>();

  function judge(root: number): CaseCount {
    const count: CaseCount = { counts: [], rows: [], events: [] };
    const { shared } = state;
    const about = { rows: log.rowsOf(root), attached: log.attachedTo(root), shared, whole: false };
    judgeCase(log, about, ground, {
      count: (bag, value, times = 1) => count.counts.push([bag, value, times]),
      row: (kind, row) => count.rows.push(hash(canonicalBytesWith(row, "row", kind)).slice()),
      event: (leaf) => count.events.push(leaf),
      subject: () => undefined,
    });
    return count;
  }

  function apply({ counts, rows, events }: CaseCount, sign: 1 | -1): void {
    const sink = sinkInto(state.bags, sign, () => undefined);
    for (const [bag, value, times] of counts) sink.count(bag, value, times);
    for (const leaf of rows) change(state.rows, sign)(leaf);
    for (const leaf of events) change(state.events, sign)(leaf);
  }

  function takeOut(root: number): void {
    apply(judged.get(root) ?? judge(root), -1);
    judged.delete(root);
  }

  function putIn(root: number): void {
    const count = judge(root);
    apply(count, 1);
    judged.set(root, count);
    for (const oldest of judged.keys()) {
      if (judged.size <= MOST_JUDGED) break;
      judged.delete(oldest);
    }
  }

  return {
    add: (event) => {
      checkGiven({ event }, { event: caseEventShape });
      if (event.platform !== ground.inputs.platform) {
        all.add(event);
        return;
      }
      const before = log.touchedBy(event);
      const general = () => log.caseOf(log.general);
      const forAll = before.includes(general());
      if (!forAll) for (const root of before) takeOut(root);
      all.add(event);
      const after = log.touchedBy(event);
      if (forAll || after.includes(general())) {
        state = counted();
        judged.clear();
      } else for (const root of after) putIn(root);
    },
    card: () => {
      const { bags, events, rows } = state;
      const remarks = remarkRows([bags]).map((row) => hash(canonicalBytes(row)).slice());
      for (const leaf of remarks) rows.add(leaf);
      const [known, beside] = [events, rows].map((set) => ({ count: set.size, root: set.root() }));
      for (const leaf of remarks) rows.remove(leaf);
      const none = { count: 0, root: "" };
      return cardOf(bags, known ?? none, beside ?? none, ground);
    },
    rows: () => rowsOfLog(log, ground),
  };
}

function change(set: LeafSet, sign: 1 | -1): (leaf: Uint8Array) => void {
  return sign === 1 ? set.add : set.remove;
}
