import { SafepactError } from "../../errors.ts";
import { type KeySet, parseKeySet } from "../../exchange/index.ts";
import type { Checkpoint, LedgerKeys } from "../../ledger/index.ts";
import { orThrow } from "../../model/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import { parsedFile } from "../common/parsedFile.ts";
import { readText } from "../common/readJson.ts";

/** Options that say whose signatures a checkpoint must bear. */
export interface KeyOptions {
  /** The ledger that is meant. */
  readonly origin: string;
  /** File of its owner's public keys. */
  readonly keys: string;
  /** File of the public keys of the other party. */
  readonly cosigners?: string;
}

/** Reads the keys of a ledger. */
export async function readKeys(
  { origin, keys, cosigners }: KeyOptions,
  io: CliIo,
): Promise<LedgerKeys> {
  const log = (await parsedFile(keys, parseKeySet, io)).keys;
  if (cosigners === undefined) return { origin, log };
  const others: KeySet = await parsedFile(cosigners, parseKeySet, io);
  return { origin, log, cosigners: others.keys };
}

/**
 * Reads a checkpoint from a file, to ask something of one's own ledger: its signatures are checked by those who verify.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT` when it is none.
 */
export async function readCheckpoint(path: string, io: CliIo): Promise<Checkpoint> {
  const note = await readText(path, io);
  const [origin = "", size = "", root = ""] = note.split("\n");
  if (!/^\d{1,15}$/u.test(size) || root.length !== 44)
    throw new SafepactError("INVALID_INPUT", `${path} is no checkpoint.`, {
      hint: "Name a file that safepact ledger seal or cosign wrote.",
    });
  return { origin, size: Number(size), root, note };
}

/** What a bundle holds: JSON beside a checkpoint. */
export function jsonObject(text: string, path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // Said below.
  }
  return orThrow({
    ok: false,
    issues: [
      { code: "invalid-json", severity: "error", path: [], message: `${path} is no JSON object.` },
    ],
  });
}
