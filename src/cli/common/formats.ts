import { SafepactError } from "../../errors.ts";
import { binaryKind } from "../../feeds/binaryKind.ts";
import {
  checkColumns,
  detectFormat,
  type HazardReader,
  hazardReaders,
  type ListingReader,
  listingReaders,
  mapped,
} from "../../feeds/index.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import type { CliIo } from "./cliIo.ts";
import { readJson } from "./readJson.ts";

/** What decides which reader is used. */
export interface FormatChoice {
  /** Beginning of the source, as text. */
  readonly head: string;
  /** Name of the source. */
  readonly name: string;
  /** Path of a column map. */
  readonly columns?: string | undefined;
  /** Standard input. */
  readonly io: CliIo;
}

/**
 * Gives the reader of a format of hazard records.
 *
 * @param format - Name of the format, or "auto".
 * @param choice - What "auto" and "mapped" need.
 * @returns The reader.
 * @throws A {@link SafepactError} with code `UNKNOWN_FORMAT` or, for a column map that cannot be used, `INVALID_OPTION`.
 */
export async function hazardReader(format: string, choice: FormatChoice): Promise<HazardReader> {
  const isMapped = format === "mapped" || (format === "auto" && choice.columns !== undefined);
  return isMapped ? await mappedReader("hazards", choice) : readerOf(hazardReaders, format, choice);
}

/**
 * Gives the reader of a format of listings.
 *
 * @param format - Name of the format, or "auto".
 * @param choice - What "auto" and "mapped" need.
 * @returns The reader.
 * @throws A {@link SafepactError} with code `UNKNOWN_FORMAT` or, for a column map that cannot be used, `INVALID_OPTION`.
 */
export async function listingReader(format: string, choice: FormatChoice): Promise<ListingReader> {
  const isMapped = format === "mapped" || (format === "auto" && choice.columns !== undefined);
  return isMapped
    ? await mappedReader("listings", choice)
    : readerOf(listingReaders, format, choice);
}

function readerOf<Reader extends { readonly id: string }>(
  readers: readonly Reader[],
  format: string,
  { head, name }: FormatChoice,
): Reader {
  const detected = detectFormat(head, name);
  const id = format === "auto" ? (idOfEmpty(head, readers) ?? detected?.id) : format;
  const reader = readers.find((each) => each.id === id);
  if (reader) return reader;
  refuseNoText(head, name);
  const ids = [...readers.map((each) => each.id), "mapped", "auto"];
  const other = [hazardReaders, listingReaders].find((all) =>
    all.some((each) => each.id === format),
  );
  if (other !== undefined) {
    const isListings = other === listingReaders;
    const holds = isListings ? "listings" : "hazard records";
    throw new SafepactError("UNKNOWN_FORMAT", `${format} is a format of ${holds}.`, {
      hint: adviceFor(isListings),
    });
  }
  if (format !== "auto") {
    throw new SafepactError("UNKNOWN_FORMAT", `There is no format ${JSON.stringify(format)}.`, {
      hint: nameAdvice(format, ids),
    });
  }
  if (detected !== undefined) {
    const isListings = detected.holds === "listings";
    const holds = isListings ? "listings" : "hazard records";
    throw new SafepactError("UNKNOWN_FORMAT", `${name} holds ${holds} (${detected.id}).`, {
      hint: adviceFor(isListings),
    });
  }
  const garbled = head.includes("\uFFFD")
    ? "Some of its characters could not be decoded: pass its encoding, such as --encoding euc-kr. "
    : "";
  throw new SafepactError("UNKNOWN_FORMAT", `The format of ${name} could not be found out.`, {
    hint: `${garbled}Name it, or describe the file in a column map and pass it with --columns. Known are ${ids.join(", ")}.`,
  });
}

function adviceFor(isListings: boolean): string {
  return isListings
    ? "Give the file as such: `safepact import --listings`, or --listings of a sweep."
    : "Give the file as such: `safepact import` without --listings, or --hazards.";
}

/** What holds nothing has no format of its own: any reader of such a document tells that it is empty. */
function idOfEmpty(head: string, readers: readonly { readonly id: string }[]): string | undefined {
  if (head.trim() === "") return "ndjson";
  const isEmpty =
    /^\s*\[\s*\]\s*$/u.test(head) ||
    (/^\s*\{[^{}]*"(?:results|records)"\s*:\s*\[\s*\]/u.test(head) &&
      !/"(?:errors?|code|message)"/iu.test(head));
  if (!isEmpty) return undefined;
  return ["rappelconso-json", "schema-org"].find((id) => readers.some((each) => each.id === id));
}

function refuseNoText(head: string, name: string): void {
  const kind = binaryKind(head);
  if (kind !== undefined) {
    throw new SafepactError("INPUT_UNREADABLE", `${name} cannot be read as text.`, { hint: kind });
  }
  if (/^\s*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(head)) {
    throw new SafepactError("INPUT_UNREADABLE", `${name} is a web page, not data.`, {
      hint: "Look at it: services answer so when they fail or ask for a login. Fetch the file again.",
    });
  }
}

async function mappedReader(
  target: "hazards" | "listings",
  { columns, io }: FormatChoice,
): Promise<HazardReader & ListingReader> {
  if (columns === undefined) {
    throw new SafepactError("INVALID_OPTION", "The format mapped needs a column map.", {
      hint: "Add --columns MAP.json.",
    });
  }
  const checked = checkColumns(await readJson(columns, io), target);
  if (checked.ok) return mapped(checked.value);
  const problems = checked.issues.slice(0, 8).map(({ message }) => message);
  throw new SafepactError("INVALID_OPTION", `${columns} cannot be used: ${problems.join(" ")}`, {
    hint: "Correct the column map.",
  });
}
