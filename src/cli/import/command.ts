import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { ImportOptions } from "./importHazards.ts";

/**
 * Adds `safepact import`: turns the files of public feeds into hazard records.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addImport(root: Command, context: CommandContext): void {
  root
    .command("import")
    .description("turn the files of public hazard feeds, or of shops, into NDJSON")
    .argument("<file...>", "files, plain or .gz; - for standard input")
    .option("--from <format>", "safety-gate-xml, cpsc-json, …, mapped, or auto", "auto")
    .option("--columns <map.json>", "column map, for a file of no known format")
    .option("--encoding <label>", "encoding when the file does not say, such as euc-kr")
    .option("--out <file>", "where they go (default: hazards.ndjson, listings.ndjson)")
    .option("--listings", "the files are listings: write canonical listings (NDJSON)")
    .option("--raw", "keep the source's own record in each hazard record")
    .option("--strict", "fail when a row cannot be read")
    .option("--json", "print the records instead of a summary")
    .action(async (files: string[], options: ImportOptions) => {
      if (options.listings === true) {
        const { importListings } = await import("./importListings.ts");
        await importListings(files, options, context);
        return;
      }
      const { importHazards } = await import("./importHazards.ts");
      await importHazards(files, options, context);
    });
}
