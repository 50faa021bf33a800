import { readValues } from "../../feeds/index.ts";
import { appendEvents, judgementMade, type LedgerEvent } from "../../ledger/index.ts";
import { parseCaseEvent, parseJudgement, type Result } from "../../model/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { issueTally } from "../common/issueTally.ts";
import { valueOptions } from "../common/loadValues.ts";
import { openSource } from "../common/openSource.ts";
import { refuseUnreadable } from "../common/readHazardFiles.ts";
import { withLedger } from "./openLedger.ts";

/** Options of `safepact ledger append`. */
export interface AppendOptions {
  /** Whether any bad row is a failure, and nothing is written then. */
  readonly strict?: boolean;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

const BATCH = 1000;

/** Appends the events and judgements of files: all of one call, or none. */
export async function appendFiles(
  path: string,
  files: readonly string[],
  options: AppendOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const tally = issueTally();
  const events: LedgerEvent[] = [];
  for (const file of files) {
    const { name, chunks } = await openSource(file, io);
    for await (const result of readValues(eventOrJudgement, chunks, valueOptions(name))) {
      tally.add(result);
      if (result.ok) events.push(result.value);
    }
  }
  tally.report(io);
  await refuseUnreadable(tally, files);
  if (options.strict === true && tally.refused > 0) {
    io.tell("safepact: --strict: nothing was appended.\n");
    finish(exitCodes.inputUnreadable);
    return;
  }
  const total = { added: 0, known: 0 };
  await withLedger(path, (ledger) =>
    ledger.transaction(async (db) => {
      for (let at = 0; at < events.length; at += BATCH) {
        const { added, known } = await appendEvents(db, events.slice(at, at + BATCH));
        total.added += added;
        total.known += known;
      }
    }),
  );
  await io.print(
    options.json === true
      ? `${JSON.stringify({ ...total, refused: tally.refused })}\n`
      : `${total.added} added, ${total.known} known before, ${tally.refused} refused\n`,
  );
}

/** A judgement has a verdict and no type. */
function eventOrJudgement(value: unknown): Result<LedgerEvent> {
  if (!isJudgement(value)) return parseCaseEvent(value);
  const judgement = parseJudgement(value);
  return judgement.ok ? { ...judgement, value: judgementMade(judgement.value) } : judgement;
}

function isJudgement(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && "verdict" in value && !("type" in value);
}
