import { exportLedger } from "../../ledger/index.ts";
import { openAtomicFile } from "../common/atomicFile.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { readCheckpoint } from "./checkpointFile.ts";
import { withLedger } from "./openLedger.ts";

/** Options of `safepact ledger export`. */
export interface ExportOptions {
  /** File of the checkpoint up to which it is exported. */
  readonly checkpoint?: string;
  /** Where the lines go. */
  readonly out?: string;
}

/** Writes a ledger as lines of JSON. */
export async function exportFile(
  path: string,
  { checkpoint, out = "-" }: ExportOptions,
  { io }: CommandContext,
): Promise<void> {
  const named =
    checkpoint === undefined ? {} : { checkpoint: await readCheckpoint(checkpoint, io) };
  const file = out === "-" ? undefined : await openAtomicFile(out);
  let events = -1;
  try {
    await withLedger(path, (ledger) =>
      ledger.transaction(async (db) => {
        for await (const line of exportLedger(db, named)) {
          await (file ? file.write(line) : io.print(line));
          events++;
        }
      }),
    );
    await file?.commit();
  } catch (error) {
    await file?.discard();
    throw error;
  }
  if (out !== "-") await io.print(`${events} events written to ${out}\n`);
}
