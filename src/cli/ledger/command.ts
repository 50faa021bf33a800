import type { Command } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import type { AppendOptions } from "./appendFiles.ts";
import type { KeyOptions } from "./checkpointFile.ts";
import type { CosignFileOptions } from "./cosignFile.ts";
import type { ExportOptions } from "./exportFile.ts";
import type { ProveOptions } from "./proveFile.ts";
import type { SealOptions } from "./sealFile.ts";

const LEDGER = "file of the ledger (SQLite)";
const ORIGIN = "name of the ledger, such as shop.example/ledger";

/**
 * Adds `safepact ledger`: events that their owner cannot rewrite unnoticed.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addLedger(root: Command, context: CommandContext): void {
  const group = root
    .command("ledger")
    .description("keep events in a ledger that its owner cannot rewrite unnoticed");
  addWriting(group, context);
  addSigning(group, context);
  addProving(group, context);
}

function addWriting(group: Command, context: CommandContext): void {
  group
    .command("init")
    .description("make a ledger, or bring its tables up to date")
    .argument("<ledger>", LEDGER)
    .option("--json", "print the versions before and after")
    .action(async (path: string, options: { readonly json?: boolean }) => {
      const { initLedger } = await import("./initLedger.ts");
      await initLedger(path, options, context);
    });
  group
    .command("append")
    .description("append events and judgements: all of a call, or none")
    .argument("<ledger>", LEDGER)
    .argument("<events...>", "events or judgements, NDJSON; - for standard input")
    .option("--strict", "append nothing when a row cannot be read")
    .option("--json", "print the counts as JSON")
    .action(async (path: string, files: readonly string[], options: AppendOptions) => {
      const { appendFiles } = await import("./appendFiles.ts");
      await appendFiles(path, files, options, context);
    });
  group
    .command("export")
    .description("write the ledger as NDJSON, its checkpoint first")
    .argument("<ledger>", LEDGER)
    .option("--checkpoint <file>", "as it was at this checkpoint (default: the newest)")
    .option("--out <file>", "where the lines go")
    .action(async (path: string, options: ExportOptions) => {
      const { exportFile } = await import("./exportFile.ts");
      await exportFile(path, options, context);
    });
}

function addSigning(group: Command, context: CommandContext): void {
  group
    .command("seal")
    .description("give what was appended its places, and sign the tree")
    .argument("<ledger>", LEDGER)
    .requiredOption("--key <file...>", "your private key (JWK, Ed25519); two while keys rotate")
    .requiredOption("--origin <name>", ORIGIN)
    .option("--at <instant>", "when it is sealed (default: now)")
    .option("--out <file>", "where the checkpoint goes")
    .option("--json", "print the checkpoint as JSON")
    .action(async (path: string, options: SealOptions) => {
      const { sealFile } = await import("./sealFile.ts");
      await sealFile(path, options, context);
    });
  group
    .command("cosign")
    .description("sign another party's checkpoint if it only grew; ends with 1 if not")
    .argument("<file>", "checkpoint, or what ledger prove --from wrote; - for standard input")
    .requiredOption("--key <file>", "your private key (JWK, Ed25519)")
    .requiredOption("--keys <file>", "public keys of the ledger's owner (JWK set)")
    .requiredOption("--origin <name>", ORIGIN)
    .requiredOption("--state <file>", "keeps the last checkpoint you signed; do not lose it")
    .option("--at <instant>", "when you sign (default: now)")
    .option("--out <file>", "where the signed checkpoint goes")
    .option("--json", "print the checkpoint, or the reasons of refusal")
    .action(async (file: string, options: CosignFileOptions) => {
      const { cosignFile } = await import("./cosignFile.ts");
      await cosignFile(file, options, context);
    });
  group
    .command("keep")
    .description("keep the other party's signature beside your checkpoint")
    .argument("<ledger>", LEDGER)
    .argument("<checkpoint>", "the checkpoint as they signed it; - for standard input")
    .requiredOption("--keys <file>", "your public keys (JWK set)")
    .requiredOption("--cosigners <file>", "their public keys (JWK set)")
    .requiredOption("--origin <name>", ORIGIN)
    .option("--json", "print the checkpoint, or the reasons of refusal")
    .action(async (path: string, file: string, options: KeyOptions) => {
      const { keepFile } = await import("./keepFile.ts");
      await keepFile(path, file, options, context);
    });
}

function addProving(group: Command, context: CommandContext): void {
  group
    .command("prove")
    .description("write what proves one event, or that the ledger only grew")
    .argument("<ledger>", LEDGER)
    .option("--event <id>", "the event to prove")
    .option("--from <file>", "the checkpoint from which it grew, as they signed it last")
    .option("--checkpoint <file>", "prove against this checkpoint (default: the newest)")
    .option("--out <file>", "where the bundle goes")
    .action(async (path: string, options: ProveOptions) => {
      const { proveFile } = await import("./proveFile.ts");
      await proveFile(path, options, context);
    });
  group
    .command("verify")
    .description("verify a ledger, an export, a proved event or a checkpoint; ends with 1 if not")
    .argument("<file>", "ledger, export, bundle or checkpoint; - for standard input")
    .requiredOption("--keys <file>", "public keys of the ledger's owner (JWK set)")
    .requiredOption("--origin <name>", ORIGIN)
    .option("--cosigners <file>", "public keys of the other party: its signature is needed then")
    .option("--json", "print the result as JSON")
    .action(async (file: string, options: KeyOptions) => {
      const { verifyFile } = await import("./verifyFile.ts");
      await verifyFile(file, options, context);
    });
}
