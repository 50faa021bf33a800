import { SafepactError } from "../../errors.ts";
import { binaryKind } from "../../feeds/detectFormat.ts";
import {
  checkColumns,
  detectFormat,
  type HazardReader,
  hazardReaders,
  type ListingReader,
  listingReaders,
  mapped,
} from "../../feeds/index.ts";
import type { CliIo } from "./cliIo.ts";
import { nameAdvice } from "./nearestWord.ts";
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
  // An empty file has no format; reading it as any tells that it is empty.
  const detected = head.trim() === "" ? "ndjson" : detectFormat(head, name)?.id;
  const id = format === "auto" ? detected : format;
  const reader = readers.find((each) => each.id === id);
  if (reader) return reader;
  const ids = [...readers.map((each) => each.id), "mapped", "auto"];
  const kind = binaryKind(head);
  if (kind !== undefined) {
    throw new SafepactError("INPUT_UNREADABLE", `${name} cannot be read as text.`, { hint: kind });
  }
  throw format === "auto"
    ? new SafepactError("UNKNOWN_FORMAT", `The format of ${name} could not be found out.`, {
        hint: `Name it, or describe the file in a column map and pass it with --columns. Known are ${ids.join(", ")}.`,
      })
    : new SafepactError("UNKNOWN_FORMAT", `There is no format ${JSON.stringify(format)}.`, {
        hint: nameAdvice(format, ids),
      });
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
