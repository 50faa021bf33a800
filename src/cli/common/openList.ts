import { readFile } from "node:fs/promises";
import { SafepactError } from "../../errors.ts";
import { allLexicons } from "../../lexicons/allLexicons.ts";
import { type BuildProgress, buildMatcher, loadMatcher, type Matcher } from "../../match/index.ts";
import type { HazardRecord, Instant } from "../../model/index.ts";
import { namedIndex } from "../../sweep/plan/namedIndex.ts";
import type { CliIo } from "./cliIo.ts";
import { counted } from "./counted.ts";
import { instantOption } from "./instantOption.ts";
import { openSource } from "./openSource.ts";
import { progressLine } from "./progress.ts";
import { loadHazards } from "./readHazardFiles.ts";

/** Options that name the list of hazard records: its files, or the index that was made of them. */
export interface ListOptions {
  /** Files of hazard records. */
  readonly hazards?: readonly string[];
  /** Their format. */
  readonly hazardsFormat: string;
  /** Snapshot that `safepact index` wrote. */
  readonly index?: string;
  /** As of when the list is complete. */
  readonly asOf?: string;
}

/** A list of hazard records, ready to screen with. */
export interface OpenList {
  /** The index. */
  readonly matcher: Matcher;
  /** The records, when they were read and not their index. */
  readonly records?: readonly HazardRecord[];
}

/**
 * Makes the index of the hazard records that the options name, or loads it.
 *
 * @param options - Files or index.
 * @param io - Standard input, and standard error for what was skipped.
 * @returns The index.
 * @throws A {@link SafepactError} with code `INVALID_OPTION` when both or neither are given, `CORRUPT_INDEX`, or
 * `INPUT_UNREADABLE`.
 */
export async function openList(options: ListOptions, io: CliIo): Promise<OpenList> {
  const { hazards, hazardsFormat, index } = options;
  if ((hazards === undefined) === (index === undefined)) {
    throw new SafepactError(
      "INVALID_OPTION",
      hazards === undefined
        ? "There is no list to screen against."
        : "--hazards and --index were both given.",
      { hint: "Give --hazards FILE... or --index FILE." },
    );
  }
  const asOf = asOfOption(options);
  const given = { lexicons: allLexicons, ...(asOf !== undefined && { asOf }) };
  if (index !== undefined) {
    const bytes = await bytesOf(index, io);
    return { matcher: namedIndex(index, () => loadMatcher(bytes, given)) };
  }
  const { records } = await loadHazards(hazards ?? [], { format: hazardsFormat }, io);
  if (records.length === 0) {
    io.tell("The list of hazard records is empty: every listing will be unverifiable.\n");
  }
  const progress = progressLine(io);
  const onProgress = ({ done, total }: BuildProgress) =>
    progress.show(() => `indexing ${counted(done, "hazard record")}`, done / total);
  try {
    const matcher = await buildMatcher(records, { ...given, signal: io.signal, onProgress });
    return { matcher, records };
  } finally {
    progress.end();
  }
}

/** The instant of `--as-of`. */
export function asOfOption({ asOf }: Pick<ListOptions, "asOf">): Instant | undefined {
  return asOf === undefined ? undefined : instantOption(asOf, "--as-of");
}

async function bytesOf(path: string, io: CliIo): Promise<Uint8Array> {
  if (path === "-") return await standardInput(io);
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    throw new SafepactError("INPUT_UNREADABLE", `${path} cannot be read (${reason}).`, {
      hint: "Name the file that `safepact index` wrote.",
      cause,
    });
  }
}

async function standardInput(io: CliIo): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of (await openSource("-", io)).chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}
