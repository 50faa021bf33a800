import { keepCosigned } from "../../ledger/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { sentence } from "../common/issueTally.ts";
import { readText } from "../common/readJson.ts";
import { wrapText } from "../common/wrapText.ts";
import { type KeyOptions, readKeys } from "./checkpointFile.ts";
import { withLedger } from "./openLedger.ts";

/** Keeps the other party's signature beside one's own checkpoint. */
export async function keepFile(
  path: string,
  file: string,
  options: KeyOptions & { readonly json?: boolean },
  { io, finish }: CommandContext,
): Promise<void> {
  const note = await readText(file, io);
  const keys = await readKeys(options, io);
  const result = await withLedger(path, (ledger) =>
    ledger.transaction((db) => keepCosigned(db, { note }, keys)),
  );
  if (!result.ok) finish(exitCodes.checkFailed);
  if (options.json === true) await io.print(`${JSON.stringify(result)}\n`);
  else if (result.ok) await io.print(`The signature under ${result.value.size} events was kept.\n`);
  else
    await io.print(
      result.issues
        .map((issue) => wrapText(`not kept, ${issue.code}: ${sentence(issue)}`))
        .join(""),
    );
}
