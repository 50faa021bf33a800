import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { SafepactError } from "../../errors.ts";

const HEAD = 65_536;

/** What a value is by the names of its fields, the most telling first. */
const signs: readonly (readonly [kind: string, ...fields: readonly string[]])[] = [
  ["a scorecard", "kpis", "agreementId"],
  ["an agreement", "commitments", "parties"],
  ["a bulletin", "records", "authority"],
  ["a takedown request", "record", "items"],
  ["a reply to a request", "requestId", "items", "repliedAt"],
  ["the plan of a sweep", "chunkBytes", "sources"],
  ["the manifest of a sweep", "counts", "sources"],
  ["a key set", "keys"],
  ["a signing key", "kty", "d"],
  ["screenings", "listingId", "outcome"],
  ["judgements", "listingId", "verdict"],
  ["case events", "type", "at"],
  ["hazard records", "products"],
  ["listings", "title"],
];

/**
 * Recognises what a value is, for who named one file in the place of another.
 *
 * @param value - Anything.
 * @returns Its kind with the article; nothing when it is none of ours.
 */
export function whatItIs(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return signs.find(([, ...fields]) => fields.every((field) => Object.hasOwn(value, field)))?.[0];
}

/**
 * Advice for who gave a value where another was asked for.
 *
 * @param value - What was given.
 * @returns What it is by its fields; nothing when it is none of ours.
 */
export function kindHint(value: unknown): string | undefined {
  const kind = whatItIs(value);
  return kind && `By its fields it is ${kind}.`;
}

/**
 * The error for files of which nothing could be read, which says what they are instead.
 *
 * @param files - Paths, or `-`.
 * @returns The error.
 */
export async function nothingRead(files: readonly string[]): Promise<SafepactError> {
  for (const file of files) {
    const kind = kindOfText(await headOf(file));
    if (kind === undefined) continue;
    return new SafepactError(
      "INPUT_UNREADABLE",
      `Nothing could be read from ${file}: it seems to hold ${kind}.`,
      { hint: "Check which file belongs to which option." },
    );
  }
  return new SafepactError("INPUT_UNREADABLE", `Nothing could be read from ${files.join(", ")}.`, {
    hint: "Check the format you named, or let safepact find it out with auto.",
  });
}

// A pipe is read once: opened again, it would wait for another writer.
async function headOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return "";
  return await text(createReadStream(file, { end: HEAD - 1 })).catch(() => "");
}

/**
 * Recognises what the first line of a text is, or the whole of it.
 *
 * @param content - The text, or its beginning.
 * @returns Its kind with the article; nothing when it is none of ours.
 */
export function kindOfText(content: string): string | undefined {
  for (const json of [content.slice(0, Math.max(0, content.indexOf("\n"))), content]) {
    try {
      return whatItIs(JSON.parse(json));
    } catch {
      // Not JSON, or more than one value: what it is stays unsaid.
    }
  }
  return undefined;
}
