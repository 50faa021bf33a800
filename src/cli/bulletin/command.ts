import { type Command, InvalidArgumentError } from "commander";
import type { CommandContext } from "../common/commandContext.ts";
import { wholeNumber } from "../common/numberArguments.ts";
import type { CheckOptions } from "./checkDocument.ts";
import type { DraftOptions } from "./draftBulletin.ts";
import type { KeygenOptions } from "./makeKey.ts";
import type { OpenOptions } from "./openDocument.ts";
import type { SealOptions } from "./sealDocument.ts";

const KIND = "bulletin, takedown-request or reply";

/**
 * Adds `safepact bulletin`: what authorities and platforms hand each other, checked, signed and opened.
 *
 * @param root - The program.
 * @param context - Streams and exit code.
 */
export function addBulletin(root: Command, context: CommandContext): void {
  const group = root
    .command("bulletin")
    .description("draft, check, sign and open what authorities and platforms hand each other");
  addKeys(group, context);
  addDraft(group, context);
  addCheck(group, context);
  addSeal(group, context);
  addOpen(group, context);
}

function addKeys(group: Command, context: CommandContext): void {
  group
    .command("keygen")
    .description("make a signing key: the private half for you, the public half for the others")
    .requiredOption("--issuer <name>", "who will sign with it")
    .requiredOption("--out <file>", "where the private key goes (JWK, readable by you only)")
    .requiredOption("--public <file>", "where the public key goes (JWK set)")
    .option("--algorithm <name>", "EdDSA or ES256", "EdDSA")
    .action(async (options: KeygenOptions) => {
      const { makeKey } = await import("./makeKey.ts");
      await makeKey(options, context);
    });
}

function addDraft(group: Command, context: CommandContext): void {
  group
    .command("draft")
    .description("put hazard records into a bulletin")
    .requiredOption("--hazards <file...>", "hazard records, NDJSON")
    .requiredOption("--id <id>", "id of the bulletin")
    .requiredOption("--authority <name>", "who issues it")
    .option("--email <address>", "where to answer")
    .option("--title <text>", "title of the bulletin")
    .option("--language <tag>", "language of the texts, such as ko")
    .option("--territory <code...>", "where the records apply unless they say otherwise: KR, EU, …")
    .option("--agreement <id>", "agreement it is handed over under")
    .option("--issued-at <instant>", "when it is issued (default: now)")
    .option("--out <file>", "where the bulletin goes")
    .option("--json", "print the bulletin")
    .action(async (options: DraftOptions) => {
      const { draftBulletin } = await import("./draftBulletin.ts");
      await draftBulletin(options, context);
    });
}

function addCheck(group: Command, context: CommandContext): void {
  group
    .command("check")
    .description("say what a receiver would miss; ends with 1 when something is missing")
    .argument("<file>", "JSON file; - for standard input")
    .option("--kind <kind>", KIND, kind, "bulletin")
    .option("--request <file>", "the takedown request that a reply answers")
    .option("--json", "print the findings as JSON")
    .action(async (file: string, options: CheckOptions) => {
      const { checkDocument } = await import("./checkDocument.ts");
      await checkDocument(file, options, context);
    });
}

function addSeal(group: Command, context: CommandContext): void {
  group
    .command("seal")
    .description("sign a document for one receiver (JWS)")
    .argument("<file>", "JSON file; - for standard input")
    .requiredOption("--key <file>", "your private key (JWK)")
    .requiredOption("--audience <name>", "who may open it")
    .option("--kind <kind>", KIND, kind, "bulletin")
    .option("--issuer <name>", "who signs (default: as the key says)")
    .option("--issued-at <instant>", "when it is signed (default: now)")
    .option("--expires-at <instant>", "from when on it is refused (default: 30 days later)")
    .option("--sequence <n>", "number that grows (default: milliseconds of issue)", wholeNumber)
    .option("--out <file>", "where the signed document goes")
    .option("--json", "print it as a JSON string")
    .action(async (file: string, options: SealOptions) => {
      const { sealDocument } = await import("./sealDocument.ts");
      await sealDocument(file, options, context);
    });
}

function addOpen(group: Command, context: CommandContext): void {
  group
    .command("open")
    .description("verify and open a signed document; ends with 1 when it is refused")
    .argument("<file>", "signed document; - for standard input")
    .requiredOption("--keys <file>", "public keys you trust (JWK set)")
    .requiredOption("--audience <name>", "who you are")
    .option("--kind <kind>", KIND, kind, "bulletin")
    .option("--issuer <name>", "whose documents you want")
    .option("--at <instant>", "moment of opening (default: now)")
    .option("--seen <file>", "remember opened documents here, so that none is opened twice")
    .option("--out <file>", "where the document goes")
    .option("--json", "print the document with its claims, or the reasons of refusal")
    .action(async (file: string, options: OpenOptions) => {
      const { openDocument } = await import("./openDocument.ts");
      await openDocument(file, options, context);
    });
}

function kind(text: string): string {
  if (["bulletin", "takedown-request", "reply"].includes(text)) return text;
  throw new InvalidArgumentError(`Use ${KIND}.`);
}
