import { existsSync } from "node:fs";
import * as z from "zod";
import { SafepactError } from "../../errors.ts";
import {
  createSeen,
  type KeySet,
  type Opened,
  openBulletin,
  openReply,
  openRequest,
  parseKeySet,
  type SeenInMemory,
} from "../../exchange/index.ts";
import type { Result } from "../../model/index.ts";
import { writeAtomically } from "../common/atomicFile.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { instantOption } from "../common/instantOption.ts";
import { sentence } from "../common/issueTally.ts";
import { readJson, readText } from "../common/readJson.ts";
import { wrapText } from "../common/wrapText.ts";
import { parsedFile } from "./parsedFile.ts";

/** Options of `safepact bulletin open`. */
export interface OpenOptions {
  /** Kind of document. */
  readonly kind: string;
  /** File of the public keys. */
  readonly keys: string;
  /** Who opens. */
  readonly audience: string;
  /** Whose documents are wanted. */
  readonly issuer?: string;
  /** Moment of opening. */
  readonly at?: string;
  /** File that remembers opened documents. */
  readonly seen?: string;
  /** Where the document goes. */
  readonly out?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

const seenSchema = z.object({
  sequences: z.record(z.string(), z.number()),
  nonces: z.record(z.string(), z.record(z.string(), z.string())),
});

/** Verifies and opens a signed document, and ends with 1 when it is refused. */
export async function openDocument(
  file: string,
  options: OpenOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const now = instantOption(options.at ?? io.now(), "--at");
  const keySet = await parsedFile(options.keys, parseKeySet, io);
  const seen = await seenOf(options.seen, io);
  const jws = (await readText(file, io)).trim();
  const result = await open(jws, { keySet, options, now, seen });
  if (!result.ok) {
    finish(exitCodes.checkFailed);
    await io.print(options.json === true ? `${JSON.stringify(result)}\n` : refusal(file, result));
    return;
  }
  // Remembered before it is given out: a document that could not be remembered is not given out.
  if (options.seen !== undefined)
    await writeAtomically(options.seen, `${JSON.stringify(seen.state(now))}\n`);
  const { document, claims } = result.value;
  if (options.out !== undefined)
    await writeAtomically(options.out, `${JSON.stringify(document)}\n`);
  if (options.json === true) {
    await io.print(`${JSON.stringify(result)}\n`);
    return;
  }
  await io.print(
    wrapText(
      `${file} is a ${claims.kind} of ${claims.issuer} for ${claims.audience}, signed ${claims.issuedAt} with key ${result.value.kid}.${options.out === undefined ? "" : ` Written to ${options.out}.`}`,
    ),
  );
  if (options.seen === undefined) {
    io.tell("It was not remembered: add --seen FILE so that nobody can hand it to you twice.\n");
  }
}

interface Opening {
  readonly keySet: KeySet;
  readonly options: OpenOptions;
  readonly now: string;
  readonly seen: SeenInMemory;
}

function open(
  jws: string,
  { keySet, options, now, seen }: Opening,
): Promise<Result<Opened<object>>> {
  const reader = {
    audience: options.audience,
    now,
    seen,
    ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
  };
  switch (options.kind) {
    case "takedown-request":
      return openRequest(jws, keySet, reader);
    case "reply":
      return openReply(jws, keySet, reader);
    default:
      return openBulletin(jws, keySet, reader);
  }
}

async function seenOf(path: string | undefined, io: CliIo): Promise<SeenInMemory> {
  if (path === undefined || !existsSync(path)) return createSeen();
  const state = seenSchema.safeParse(await readJson(path, io));
  if (state.success) return createSeen(state.data);
  throw new SafepactError("INVALID_INPUT", `${path} does not hold what was opened before.`, {
    hint: "Name the file that an earlier --seen wrote, or a new one.",
  });
}

function refusal(file: string, result: Extract<Result<unknown>, { ok: false }>): string {
  const reasons = result.issues.map((issue) =>
    wrapText(`refused ${issue.code}: ${sentence(issue)}`),
  );
  return `${reasons.join("")}${file} was not opened.\n`;
}
