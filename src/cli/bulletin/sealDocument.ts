import { webcrypto } from "node:crypto";
import {
  createNonce,
  parseBulletin,
  parseReply,
  parseSigningKey,
  parseTakedownRequest,
  type SigningKey,
  type SignOptions,
  signBulletin,
  signReply,
  signRequest,
} from "../../exchange/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { instantOption } from "../common/instantOption.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { parsedFile } from "../common/parsedFile.ts";
import { writeOutput } from "../common/writeOutput.ts";

/** Options of `safepact bulletin seal`. */
export interface SealOptions {
  /** Kind of document. */
  readonly kind: string;
  /** File of the private key. */
  readonly key: string;
  /** Whom it is for. */
  readonly audience: string;
  /** Who signs. */
  readonly issuer?: string;
  /** When it is signed. */
  readonly issuedAt?: string;
  /** From when on it is refused. */
  readonly expiresAt?: string;
  /** Number that grows. */
  readonly sequence?: number;
  /** Where the signed document goes. */
  readonly out?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

const THIRTY_DAYS = 30 * 86_400_000;

/** Signs a document for one receiver. */
export async function sealDocument(
  file: string,
  options: SealOptions,
  { io }: CommandContext,
): Promise<void> {
  oneOnStandardOutput({ "--out": options.out, "--json": options.json });
  const key = await parsedFile(options.key, parseSigningKey, io);
  const signed = await sign(file, { kind: options.kind, key, claims: claimsOf(options, io), io });
  const { out = options.json === true ? undefined : "-", json, audience } = options;
  if (out !== undefined) await writeOutput(out, `${signed}\n`, io);
  if (json === true) await io.print(`${JSON.stringify(signed)}\n`);
  else if (out !== "-") await io.print(`Signed for ${audience}, written to ${out}\n`);
}

function claimsOf(options: SealOptions, io: CliIo): SignOptions {
  const issuedAt = instantOption(options.issuedAt ?? io.now(), "--issued-at");
  const inThirtyDays = new Date(Date.parse(issuedAt) + THIRTY_DAYS).toISOString();
  return {
    audience: options.audience,
    ...(options.issuer && { issuer: options.issuer }),
    issuedAt,
    expiresAt: instantOption(options.expiresAt ?? inThirtyDays, "--expires-at"),
    nonce: createNonce((bytes) => webcrypto.getRandomValues(bytes)),
    sequence: options.sequence ?? Date.parse(issuedAt),
  };
}

async function sign(
  file: string,
  { kind, key, claims, io }: { kind: string; key: SigningKey; claims: SignOptions; io: CliIo },
): Promise<string> {
  switch (kind) {
    case "takedown-request":
      return signRequest(await parsedFile(file, parseTakedownRequest, io), key, claims);
    case "reply":
      return signReply(await parsedFile(file, parseReply, io), key, claims);
    default:
      return signBulletin(await parsedFile(file, parseBulletin, io), key, claims);
  }
}
