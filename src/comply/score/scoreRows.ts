import { checkGiven } from "../../model/checkGiven.ts";
import { inObligationOrder } from "../../obligations/derive/inObligationOrder.ts";
import type { PlatformLog } from "../../obligations/log/platformLog.ts";
import { withoutUndefined } from "../../text/withoutUndefined.ts";
import { scoreInputsShape } from "../complyShapes.ts";
import { type Bags, type RowContent, sinkInto } from "../kpis/bags.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import type { ObligationRow, ScoreRow } from "../scoreRow.ts";
import { judgeCase } from "./judgeCase.ts";
import { ownLog } from "./ownLog.ts";
import { remarkRows } from "./remarkRows.ts";
import { type ScoreGround, scoreGround } from "./scoreGround.ts";

/**
 * Gives the stream beside a card, one case after the other: each obligation, each unit of the other figures with the events behind it, and
 * what a reader must know of the events. The card states how many rows there are and the root of their hashes.
 *
 * @param inputs - What the card is computed from.
 * @returns The rows; written as canonical JSON, one a line, they are the file that `safepact score --rows` writes.
 * @throws As {@link comply!scoreCompliance}.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreRows } from "safepact/comply";
 *
 * const inputs = { agreement: kr2024, calendars: [kr], platform: "temu", asOf: "2025-01-31T00:00:00+09:00" };
 * [...scoreRows({ ...inputs, events: [] })].filter(({ row }) => row === "obligation"); // => []
 * ```
 */
export function* scoreRows(inputs: ScoreInputs): Generator<ScoreRow> {
  checkGiven({ inputs }, { inputs: scoreInputsShape });
  yield* rowsOfLog(ownLog(inputs).log, scoreGround(inputs));
}

/** Gives the rows of a log, one case after the other. @internal */
export function* rowsOfLog(log: PlatformLog, ground: ScoreGround): Generator<ScoreRow> {
  const counts: Bags = new Map();
  let rows: ScoreRow[] = [];
  const sink = {
    ...sinkInto(counts, 1, (kind, content) => rows.push(rowOf(kind, content))),
    event: () => undefined,
    subject: () => undefined,
  };
  const judge = (root: number, shared: Parameters<typeof judgeCase>[1]["shared"]) => {
    const judged = { rows: log.rowsOf(root), attached: log.attachedTo(root), shared, whole: false };
    return judgeCase(log, judged, ground, sink);
  };
  const general = log.caseOf(log.general);
  const shared = judge(general, undefined);
  yield* inRowOrder(rows);
  for (const root of log.cases()) {
    if (root === general) continue;
    rows = [];
    judge(root, shared);
    yield* inRowOrder(rows);
  }
  yield* remarkRows([counts]);
}

function rowOf(kind: ScoreRow["row"], content: RowContent): ScoreRow {
  return withoutUndefined({ row: kind, ...content }) as ScoreRow;
}

/** Of a case first what was owed, in order of triggers, then the rest. */
function inRowOrder(rows: readonly ScoreRow[]): ScoreRow[] {
  const owed = rows.filter((row): row is ObligationRow => row.row === "obligation");
  return [...inObligationOrder(owed), ...rows.filter(({ row }) => row !== "obligation")];
}
