import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
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
  type SeenState,
} from "../../exchange/index.ts";
import type { Result } from "../../model/index.ts";
import { type AtomicFile, openAtomicFile } from "../common/atomicFile.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { instantOption } from "../common/instantOption.ts";
import { sentence } from "../common/issueTally.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { parsedFile } from "../common/parsedFile.ts";
import { readJson, readText } from "../common/readJson.ts";
import { withLock } from "../common/withLock.ts";
import { wrapText } from "../common/wrapText.ts";

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
  context: CommandContext,
): Promise<void> {
  const { seen } = options;
  // Two processes that read the same memory would both open the document.
  await (seen === undefined
    ? openOnce(file, options, context)
    : withLock(seen, () => openOnce(file, options, context)));
}

async function openOnce(
  file: string,
  options: OpenOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  oneOnStandardOutput({ "--out": options.out, "--json": options.json });
  const now = instantOption(options.at ?? io.now(), "--at");
  const keySet = await parsedFile(options.keys, parseKeySet, io);
  const seen = await seenOf(options.seen, io);
  const jws = await readText(file, io);
  const result = await open(jws, { keySet, options, now, seen });
  if (!result.ok) {
    finish(exitCodes.checkFailed);
    await io.print(options.json === true ? `${JSON.stringify(result)}\n` : refusal(file, result));
    return;
  }
  for (const issue of options.json === true ? [] : result.issues)
    io.tell(`${issue.severity} ${issue.code}: ${sentence(issue)}\n`);
  await giveOut(file, result, { options, io, state: seen.state(now) });
  if (options.seen === undefined && options.json !== true) {
    io.tell("It was not remembered: add --seen FILE so that nobody can hand it to you twice.\n");
  }
}

interface Giving {
  readonly options: OpenOptions;
  readonly io: CliIo;
  readonly state: SeenState;
}

/**
 * Gives the document out and remembers it. Both are written down before either is put in its place, and the memory comes
 * last: what could not be given out is not remembered, and can be opened again.
 */
async function giveOut(
  file: string,
  result: Extract<Result<Opened<object>>, { ok: true }>,
  { options, io, state }: Giving,
): Promise<void> {
  const parts: AtomicFile[] = [];
  let given = false;
  try {
    for (const [path, content] of [
      [options.out, result.value.document],
      [options.seen, state],
    ] as const) {
      if (path === undefined || path === "-") continue;
      const part = await openAtomicFile(path);
      parts.push(part);
      await part.write(`${JSON.stringify(content)}\n`);
      await part.settle();
    }
    if (options.json === true) await io.print(`${JSON.stringify(result)}\n`);
    if (options.out === "-") await io.print(`${JSON.stringify(result.value.document)}\n`);
    for (const part of parts) {
      await part.commit();
      given = true;
    }
  } catch (error) {
    for (const part of parts) await part.discard();
    if (given && options.out !== undefined && options.out !== "-")
      await rm(options.out, { force: true });
    throw error;
  }
  if (options.json === true || options.out === "-") return;
  const { claims, kid } = result.value;
  await io.print(
    wrapText(
      `${file} is a ${claims.kind} of ${claims.issuer} for ${claims.audience}, signed ${claims.issuedAt} with key ${kid}.${options.out === undefined ? "" : ` Written to ${options.out}.`}`,
    ),
  );
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
