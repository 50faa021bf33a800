import { SafepactError } from "../../errors.ts";
import {
  type Checkpoint,
  type Db,
  type LedgerEntry,
  lastCheckpoint,
  proveConsistency,
  proveEvent,
  readLedger,
} from "../../ledger/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { ndjsonLine } from "../common/ndjsonLine.ts";
import { writeOutput } from "../common/writeOutput.ts";
import { readCheckpoint } from "./checkpointFile.ts";
import { withLedger } from "./openLedger.ts";

/** Options of `safepact ledger prove`. */
export interface ProveOptions {
  /** Id of the event to prove. */
  readonly event?: string;
  /** File of the checkpoint from which the ledger grew. */
  readonly from?: string;
  /** File of the checkpoint against which it is proved. */
  readonly checkpoint?: string;
  /** Where the bundle goes. */
  readonly out?: string;
}

/** Writes a bundle that proves an event, or that the ledger only grew. */
export async function proveFile(
  path: string,
  options: ProveOptions,
  { io }: CommandContext,
): Promise<void> {
  const { event, from, out = "-" } = options;
  if ((event === undefined) === (from === undefined))
    throw new SafepactError("INVALID_OPTION", "Say what is to be proved: --event or --from.", {
      hint: "--event ID proves an event, --from CHECKPOINT that the ledger only grew since.",
    });
  const older = from === undefined ? undefined : await readCheckpoint(from, io);
  const named =
    options.checkpoint === undefined ? undefined : await readCheckpoint(options.checkpoint, io);
  const bundle = await withLedger(path, (ledger) =>
    ledger.transaction(async (db) => {
      const checkpoint = named ?? (await lastCheckpoint(db));
      if (!checkpoint)
        throw new SafepactError("MISSING_DATA", "The ledger was never sealed.", {
          hint: "Run safepact ledger seal first.",
        });
      return older === undefined
        ? await eventBundle(db, event ?? "", checkpoint)
        : { proof: await proveConsistency(db, older, checkpoint), checkpoint: checkpoint.note };
    }),
  );
  await writeOutput(out, ndjsonLine(bundle), io);
  if (out !== "-") await io.print(`Written to ${out}\n`);
}

async function eventBundle(db: Db, id: string, checkpoint: Checkpoint): Promise<object> {
  const proof = await proveEvent(db, id, checkpoint);
  return {
    entry: await entryAt(db, proof.position),
    proof,
    checkpoint: checkpoint.note,
  };
}

async function entryAt(db: Db, position: number): Promise<LedgerEntry> {
  for await (const entry of readLedger(db, { after: position - 1, limit: 1 })) return entry;
  throw new SafepactError("LEDGER_DAMAGED", `There is nothing at position ${position}.`);
}
