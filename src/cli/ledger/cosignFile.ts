import { existsSync } from "node:fs";
import { parseSigningKey } from "../../exchange/index.ts";
import { type ConsistencyProof, cosignCheckpoint } from "../../ledger/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { instantOption } from "../common/instantOption.ts";
import { sentence } from "../common/issueTally.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { parsedFile } from "../common/parsedFile.ts";
import { readText } from "../common/readJson.ts";
import { withLock } from "../common/withLock.ts";
import { wrapText } from "../common/wrapText.ts";
import { writeOutput } from "../common/writeOutput.ts";
import { jsonObject, type KeyOptions, readKeys } from "./checkpointFile.ts";

/** Options of `safepact ledger cosign`. */
export interface CosignFileOptions extends KeyOptions {
  /** File of the private key. */
  readonly key: string;
  /** File that keeps the last checkpoint signed. */
  readonly state: string;
  /** Moment of signing. */
  readonly at?: string;
  /** Where the signed checkpoint goes. */
  readonly out?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Signs another party's checkpoint when it grew out of the last one signed, and ends with 1 when it did not. */
export async function cosignFile(
  file: string,
  options: CosignFileOptions,
  context: CommandContext,
): Promise<void> {
  oneOnStandardOutput({ "--out": options.out, "--json": options.json });
  // Two processes that read the same state would both sign on top of it.
  await withLock(options.state, () => cosignOnce(file, options, context));
}

async function cosignOnce(
  file: string,
  options: CosignFileOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const now = instantOption(options.at ?? io.now(), "--at");
  const signer = await parsedFile(options.key, parseSigningKey, io);
  const keys = await readKeys({ origin: options.origin, keys: options.keys }, io);
  const { note, proof } = offered(await readText(file, io), file);
  const previous = existsSync(options.state)
    ? { checkpoint: { note: await readText(options.state, io) }, proof }
    : undefined;
  const result = await cosignCheckpoint(
    { note },
    { signer, keys, now, ...(previous && { previous }) },
  );
  if (!result.ok) {
    finish(exitCodes.checkFailed);
    const reasons = result.issues.map((issue) =>
      wrapText(`not signed, ${issue.code}: ${sentence(issue)}`),
    );
    await io.print(options.json === true ? `${JSON.stringify(result)}\n` : reasons.join(""));
    return;
  }
  // Kept before it is handed on: what was signed must be remembered.
  await writeOutput(options.state, result.value.note, io);
  const { out = options.json === true ? undefined : "-" } = options;
  if (out !== undefined) await writeOutput(out, result.value.note, io);
  if (options.json === true) await io.print(`${JSON.stringify(result)}\n`);
  else if (out !== "-") await io.print(`${result.value.size} events cosigned, written to ${out}\n`);
}

/** A checkpoint alone, or with the proof that `safepact ledger prove --from` wrote. */
function offered(text: string, path: string): { note: string; proof: ConsistencyProof } {
  const nothing = { from: -1, to: -1, path: [] };
  if (!text.trimStart().startsWith("{")) return { note: text, proof: nothing };
  const { checkpoint, proof = nothing } = jsonObject(text, path);
  return { note: String(checkpoint), proof: proof as ConsistencyProof };
}
