import { migrateLedger } from "../../ledger/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { openLedger } from "./openLedger.ts";

/** Makes the tables of a ledger in a file, or brings them up to date. */
export async function initLedger(
  path: string,
  options: { readonly json?: boolean },
  { io }: CommandContext,
): Promise<void> {
  const { ledger, close } = openLedger(path, true);
  try {
    const result = await ledger.transaction((db) => migrateLedger(db));
    const text =
      result.from === result.to
        ? `${path} is a ledger already, and up to date.`
        : `${path} is a ledger now, of version ${result.to}.`;
    await io.print(options.json === true ? `${JSON.stringify(result)}\n` : `${text}\n`);
  } finally {
    close();
  }
}
