import {
  checkColumns,
  detectFormat,
  type HazardReader,
  hazardReaders,
  type ListingReader,
  listingReaders,
  mapped,
} from "safepact/feeds";
import { binaryKind } from "../../src/feeds/binaryKind.ts";

/** Something a visitor dropped or pasted. */
export interface DroppedSource {
  /** Name of the file; "pasted text" for what was typed. */
  readonly name: string;
  readonly blob: Blob;
  /** A column map as JSON, for a table of no known format. */
  readonly columns?: string;
  /** Encoding, when the file does not say. */
  readonly encoding?: string;
}

/** A failure in words for the visitor. */
export class Unusable extends Error {}

const HEAD = 65_536;

/** Gives the reader of hazard records that fits a source. */
export async function hazardReaderOf(source: DroppedSource): Promise<HazardReader> {
  return mapOf(source, "hazards") ?? (await detected(source, hazardReaders));
}

/** Gives the reader of listings that fits a source. */
export async function listingReaderOf(source: DroppedSource): Promise<ListingReader> {
  return mapOf(source, "listings") ?? (await detected(source, listingReaders));
}

function mapOf({ columns = "", name }: DroppedSource, target: "hazards" | "listings") {
  if (columns.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(columns);
  } catch {
    throw new Unusable("The column map is no JSON. Check its quotes and commas.");
  }
  const checked = checkColumns(value, target);
  if (checked.ok) return mapped(checked.value);
  const [issue] = checked.issues;
  throw new Unusable(`The column map of ${name} cannot be used: ${issue?.message ?? ""}`);
}

async function detected<Reader extends { readonly id: string }>(
  source: DroppedSource,
  readers: readonly Reader[],
): Promise<Reader> {
  const head = await headOf(source.blob);
  const kind = binaryKind(head);
  if (kind !== undefined) throw new Unusable(`${source.name} cannot be read as text. ${kind}`);
  const id = head.trim() === "" ? "ndjson" : detectFormat(head, source.name)?.id;
  const reader = readers.find((each) => each.id === id);
  if (reader !== undefined) return reader;
  const ids = readers.map((each) => each.id).join(", ");
  throw new Unusable(
    `The format of ${source.name} could not be found out. Read without a column map are ${ids}.`,
  );
}

async function headOf(blob: Blob): Promise<string> {
  const start = blob.slice(0, HEAD);
  const bytes = new Uint8Array(await start.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const decoder = new TextDecoder();
  let text = "";
  try {
    const unpacked = start.stream().pipeThrough(new DecompressionStream("gzip"));
    for await (const chunk of unpacked) text += decoder.decode(chunk, { stream: true });
  } catch {
    // The head ends in the middle of the stream; what came before is what is asked for.
  }
  return text;
}

/**
 * Takes what somebody types for a listing: lines of a known format as they are, one JSON object without an id, or plain words,
 * of which the first line is the title.
 */
export function pastedListing(text: string): Blob {
  const words = text.trim();
  const object = objectOf(words);
  if (object !== undefined) return new Blob([JSON.stringify({ id: "pasted", ...object })]);
  if (detectFormat(words) !== undefined) return new Blob([words]);
  const [title = "", ...rest] = words.split("\n");
  const description = rest.join("\n").trim();
  const listing = { id: "pasted", title, ...(description === "" ? {} : { description }) };
  return new Blob([JSON.stringify({ ...listing, status: "live" })]);
}

function objectOf(text: string): object | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    return { status: "live", ...JSON.parse(text) };
  } catch {
    return undefined;
  }
}
