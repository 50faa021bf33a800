import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ndjson } from "../../feeds/index.ts";
import type { Issue, Result } from "../../model/index.ts";
import type { OpenSource } from "./openSource.ts";

const limits = { maxRecordLength: 16_000_000, maxDepth: 64, maxTrackedIds: 1 } as const;

/**
 * Reads a file of ours that is neither hazard records nor listings: events, judgements, screenings, true pairs. One
 * value a line, in bounded memory; gzip is unpacked.
 *
 * @param source - The file.
 * @param parse - Completes or refuses the JSON of a line.
 * @returns One result per line, with the place of every issue.
 */
export async function* readValues<Value>(
  source: OpenSource,
  parse: (value: unknown) => Result<Value>,
): AsyncGenerator<Result<Value>> {
  const seen = new Set<string>();
  const damage: Issue[] = [];
  for await (const row of ndjson.rows(textOf(source, damage), limits)) {
    const result = row.ok ? parse(row.value.value) : row;
    const repeats = result.ok ? repeatOf(result.value, seen) : [];
    const place = { file: source.name, ...(row.ok ? row.value.position : {}) };
    const issues = [...result.issues, ...repeats].map((issue) => ({
      ...issue,
      position: { ...place, ...issue.position },
    }));
    yield { ...result, issues };
  }
  if (damage.length > 0) yield { ok: false, issues: damage };
}

async function* textOf({ chunks, name }: OpenSource, damage: Issue[]): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of unpacked(chunks)) {
      yield typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    if (!isGzipError(error)) throw error;
    damage.push({
      code: "truncated",
      severity: "error",
      path: [],
      message: `The gzip file is damaged or cut off (${error.code}). What stands before the break was read; fetch the file again.`,
      position: { file: name },
    });
  }
  yield decoder.decode();
}

function isGzipError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

async function* unpacked(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  async function* whole(): AsyncGenerator<string | Uint8Array> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  const zipped =
    typeof first.value !== "string" && first.value[0] === 0x1f && first.value[1] === 0x8b;
  yield* zipped ? Readable.from(whole()).pipe(createGunzip()) : whole();
}

/**
 * Refuses values whose id occurred before, which readers only remark.
 *
 * @param values - Results of a reader.
 * @returns The same, a repeated id with an error.
 */
export async function* refuseRepeats<Value>(
  values: AsyncIterable<Result<Value>>,
): AsyncGenerator<Result<Value>> {
  for await (const result of values) {
    const repeated = result.issues.some(({ code }) => code === "duplicate-id");
    yield repeated ? { ok: false, issues: result.issues.map(asError) } : result;
  }
}

function asError(issue: Issue): Issue {
  return issue.code === "duplicate-id" ? { ...issue, severity: "error" } : issue;
}

function repeatOf(value: unknown, seen: Set<string>): readonly Issue[] {
  if (typeof value !== "object" || value === null || !("id" in value)) return [];
  const { id } = value;
  if (typeof id !== "string") return [];
  const repeated = seen.has(id);
  seen.add(id);
  if (!repeated) return [];
  return [
    {
      code: "duplicate-id",
      severity: "warning",
      path: ["id"],
      message: `The id ${JSON.stringify(id.slice(0, 80))} occurred before. Give every value its own id, or keep one of the two.`,
    },
  ];
}
