import { SafepactError } from "../../errors.ts";
import { hashOf, sameBytes, toBase64 } from "../base64.ts";
import type { Checkpoint } from "../checkpoint.ts";
import type { Db } from "../db.ts";
import { type ParsedNote, parseNote } from "../note/parseNote.ts";
import { countPeaks, rootOf } from "../tree/growingTree.ts";
import { run } from "./sql.ts";

/** The newest checkpoint of a ledger, with what its tree grows on from. @internal */
export interface LastCheckpoint {
  readonly no: number;
  readonly note: string;
  readonly parsed: ParsedNote;
  readonly peaks: readonly Uint8Array[];
}

/**
 * Reads the newest checkpoint, and checks that the tree below it is the one it speaks of.
 *
 * @throws A {@link SafepactError} with code `LEDGER_DAMAGED` when it is not.
 *
 * @internal
 */
export async function readLast(db: Db): Promise<LastCheckpoint | undefined> {
  const [row] = await run(
    db,
    "SELECT no, size, note, peaks FROM {checkpoint} ORDER BY size DESC, no DESC LIMIT 1",
  );
  const [leaves] = await run(db, "SELECT max(pos) AS pos FROM {leaf}");
  const size = leaves?.["pos"] === null ? 0 : Number(leaves?.["pos"]) + 1;
  if (!row && size === 0) return undefined;
  const note = String(row?.["note"]);
  const parsed = parseNote(note);
  if (typeof parsed === "string") throw damaged("its last checkpoint cannot be read");
  if (Number(row?.["size"]) !== parsed.size || size !== parsed.size)
    throw damaged(`${size} events have places, and its last checkpoint speaks of ${parsed.size}`);
  const peaks = readPeaks(String(row?.["peaks"]));
  if (peaks.length !== countPeaks(size) || !sameBytes(rootOf(peaks), parsed.root))
    throw damaged("its tree does not lead to the root of its last checkpoint");
  return { no: Number(row?.["no"]), note, parsed, peaks };
}

/** Writes a checkpoint down. @internal */
export async function writeCheckpoint(
  db: Db,
  { size, note }: Checkpoint,
  peaks: readonly Uint8Array[],
): Promise<void> {
  const [row] = await run(db, "SELECT max(no) AS no FROM {checkpoint}");
  await run(db, "INSERT INTO {checkpoint} (no, size, note, peaks) VALUES (?, ?, ?, ?)", [
    Number(row?.["no"] ?? 0) + 1,
    size,
    note,
    peaks.map(toBase64).join(" "),
  ]);
}

/** @internal */
export function readPeaks(text: string): Uint8Array[] {
  const peaks = text === "" ? [] : text.split(" ").map(hashOf);
  return peaks.map((peak) => peak ?? new Uint8Array());
}

/** @internal */
export function checkpointOf({ origin, size, rootText }: ParsedNote, note: string): Checkpoint {
  return { origin, size, root: rootText, note };
}

/** @internal */
export function damaged(what: string): SafepactError {
  return new SafepactError("LEDGER_DAMAGED", `The ledger was changed behind its back: ${what}.`, {
    hint: "Stop sealing, and compare it with its last backup and with the checkpoints that the other party signed.",
  });
}
