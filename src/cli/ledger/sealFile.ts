import { parseSigningKey, type SigningKey } from "../../exchange/index.ts";
import { sealLedger } from "../../ledger/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { instantOption } from "../common/instantOption.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { parsedFile } from "../common/parsedFile.ts";
import { writeOutput } from "../common/writeOutput.ts";
import { withLedger } from "./openLedger.ts";

/** Options of `safepact ledger seal`. */
export interface SealOptions {
  /** Files of private keys. */
  readonly key: readonly string[];
  /** Name of the ledger. */
  readonly origin: string;
  /** Moment of sealing. */
  readonly at?: string;
  /** Where the checkpoint goes. */
  readonly out?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Seals what was appended and writes the checkpoint. */
export async function sealFile(
  path: string,
  options: SealOptions,
  { io }: CommandContext,
): Promise<void> {
  oneOnStandardOutput({ "--out": options.out, "--json": options.json });
  const now = instantOption(options.at ?? io.now(), "--at");
  const signer: SigningKey[] = [];
  for (const file of options.key) signer.push(await parsedFile(file, parseSigningKey, io));
  const { origin } = options;
  const checkpoint = await withLedger(path, (ledger) =>
    sealLedger(ledger, { origin, signer, now }),
  );
  const { out = options.json === true ? undefined : "-" } = options;
  if (out !== undefined) await writeOutput(out, checkpoint.note, io);
  if (options.json === true) await io.print(`${JSON.stringify(checkpoint)}\n`);
  else if (out !== "-") await io.print(`${checkpoint.size} events sealed, written to ${out}\n`);
}
