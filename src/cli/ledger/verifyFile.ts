import { open } from "node:fs/promises";
import { SafepactError } from "../../errors.ts";
import {
  type InclusionProof,
  type LedgerEntry,
  lastCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  readExport,
  readLedger,
  verifyEvent,
  verifyLedger,
} from "../../ledger/index.ts";
import type { Result } from "../../model/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { sentence } from "../common/issueTally.ts";
import { openSource } from "../common/openSource.ts";
import { wrapText } from "../common/wrapText.ts";
import { jsonObject, type KeyOptions, readKeys } from "./checkpointFile.ts";
import { linesOf } from "./linesOf.ts";
import { withLedger } from "./openLedger.ts";

/** What was verified, and how many events of it. */
interface Verified {
  readonly what: string;
  readonly checkpoint: OpenedCheckpoint;
}

/**
 * Verifies a ledger file, an export, a bundle that proves one event, or a checkpoint; ends with 1 when it does not hold.
 */
export async function verifyFile(
  path: string,
  options: KeyOptions & { readonly json?: boolean },
  { io, finish }: CommandContext,
): Promise<void> {
  const keys = await readKeys(options, io);
  const result = await verified(path, keys, io);
  if (!result.ok) finish(exitCodes.checkFailed);
  if (options.json === true) {
    await io.print(`${JSON.stringify(result)}\n`);
    return;
  }
  await io.print(
    result.ok
      ? wrapText(`${path}: ${result.value.what} ${signers(result.value.checkpoint)}`)
      : result.issues
          .map((issue) => wrapText(`does not hold, ${issue.code}: ${sentence(issue)}`))
          .join(""),
  );
}

type Keys = Parameters<typeof openCheckpoint>[1];

async function verified(path: string, keys: Keys, io: CliIo): Promise<Result<Verified>> {
  if (await isDatabase(path)) return await verifiedDatabase(path, keys);
  const { chunks } = await openSource(path, io);
  const lines = linesOf(chunks)[Symbol.asyncIterator]();
  const first = await lines.next();
  const head = first.done === true ? "" : first.value;
  async function* again(): AsyncGenerator<string> {
    if (first.done !== true) yield first.value;
    yield* { [Symbol.asyncIterator]: () => lines };
  }
  if (!head.startsWith("{")) {
    let note = "";
    for await (const line of again()) note += `${line}\n`;
    const opened = await openCheckpoint(note, keys);
    return opened.ok
      ? said(opened.value, `is a checkpoint of ${opened.value.size} events.`)
      : opened;
  }
  const { entry, proof, checkpoint } = jsonObject(head, path);
  if (entry !== undefined) {
    const against = { checkpoint: { note: String(checkpoint) }, keys };
    const shown = await verifyEvent(entry as LedgerEntry, proof as InclusionProof, against);
    return shown.ok
      ? said(
          shown.value,
          `its event stands at position ${(proof as InclusionProof).position} of ${shown.value.size}, word for word.`,
        )
      : shown;
  }
  const exported = await readExport(again());
  return await whole(verifyLedger(exported.entries, { checkpoint: exported.checkpoint, keys }));
}

async function verifiedDatabase(path: string, keys: Keys): Promise<Result<Verified>> {
  return await withLedger(path, (ledger) =>
    ledger.transaction(async (db) => {
      const cosignedBy = keys.cosigners?.map(({ issuer, kid }) => issuer ?? kid);
      const found = cosignedBy ? cosignedBy.map((by) => ({ cosignedBy: by })) : [{}];
      for (const which of found) {
        const checkpoint = await lastCheckpoint(db, which);
        if (checkpoint) return await whole(verifyLedger(readLedger(db), { checkpoint, keys }));
      }
      throw new SafepactError("MISSING_DATA", `${path} holds no such checkpoint.`, {
        hint: "Seal the ledger first, and keep what the other party signed.",
      });
    }),
  );
}

async function whole(result: ReturnType<typeof verifyLedger>): Promise<Result<Verified>> {
  const outcome = await result;
  if (!outcome.ok) return outcome;
  const { events, erased, checkpoint } = outcome.value;
  return said(
    checkpoint,
    `its ${events} events are those of the checkpoint, each in its place${erased > 0 ? `; the content of ${erased} was erased` : ""}.`,
  );
}

function said(checkpoint: OpenedCheckpoint, what: string): Result<Verified> {
  return { ok: true, value: { what, checkpoint }, issues: [] };
}

function signers({ origin, sealedAt, cosignatures }: OpenedCheckpoint): string {
  const own = `Signed by ${origin}${sealedAt === undefined ? "" : ` at ${sealedAt}`}`;
  return cosignatures.length === 0
    ? `${own}, and by nobody else: its owner could have rewritten it.`
    : `${own}, and by ${cosignatures.map(({ by, at }) => `${by} at ${at}`).join(", ")}.`;
}

async function isDatabase(path: string): Promise<boolean> {
  if (path === "-") return false;
  try {
    const file = await open(path);
    try {
      const { buffer } = await file.read({ buffer: Buffer.alloc(16) });
      return buffer.toString("latin1") === "SQLite format 3\0";
    } finally {
      await file.close();
    }
  } catch {
    // Whoever opens it next says why it cannot be read.
    return false;
  }
}
