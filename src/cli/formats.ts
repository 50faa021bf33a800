import { SafepactError } from "../errors.ts";
import {
  checkColumns,
  cpscCsv,
  cpscJson,
  csv,
  mapped,
  ndjson,
  safetyGateXml,
} from "../feeds/index.ts";
import type { HazardReader, ListingReader } from "../feeds/reader.ts";
import type { CliIo } from "./cliIo.ts";
import { nameAdvice } from "./nearestWord.ts";
import { readJson } from "./readJson.ts";

const hazardReaders: readonly HazardReader[] = [safetyGateXml, cpscJson, cpscCsv, ndjson];
const listingReaders: readonly ListingReader[] = [ndjson, csv];

/** What decides which reader is used. */
export interface FormatChoice {
  /** Beginning of the source, as text. */
  readonly head: string;
  /** Name of the source, for messages. */
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
 * @throws A {@link SafepactError} with code `UNKNOWN_FORMAT`.
 */
export function hazardReader(
  format: string,
  choice: FormatChoice,
): HazardReader | Promise<HazardReader> {
  if (format === "mapped" || (format === "auto" && choice.columns !== undefined)) {
    return mappedReader("hazards", choice);
  }
  const id = format === "auto" ? hazardFormatOf(choice) : format;
  const reader = hazardReaders.find((each) => each.id === id);
  if (reader) return reader;
  throw unknownFormat(format, hazardReaders);
}

/**
 * Gives the reader of a format of listings.
 *
 * @param format - Name of the format.
 * @param choice - What "mapped" needs.
 * @returns The reader.
 * @throws A {@link SafepactError} with code `UNKNOWN_FORMAT`.
 */
export function listingReader(
  format: string,
  choice: FormatChoice,
): ListingReader | Promise<ListingReader> {
  if (format === "mapped") return mappedReader("listings", choice);
  const reader = listingReaders.find((each) => each.id === format);
  if (reader) return reader;
  throw unknownFormat(format, listingReaders);
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

function unknownFormat(format: string, readers: readonly { readonly id: string }[]): SafepactError {
  const ids = [...readers.map(({ id }) => id), "mapped"];
  return new SafepactError("UNKNOWN_FORMAT", `There is no format ${JSON.stringify(format)}.`, {
    hint: nameAdvice(format, ids),
  });
}

/** Signs by which the formats of hazard records are told apart, the most telling first. */
const signs: readonly (readonly [string, RegExp])[] = [
  ["safety-gate-xml", /<Safety-Gate[\s>]/u],
  ["safetykorea-json", /"resultCode"\s*:/u],
  ["cpsc-json", /"RecallNumber"\s*:/u],
  ["cpsc-csv", /^\uFEFF?Recall Number,/u],
  ["ndjson", /^\s*\{.*"products"\s*:/u],
];

function hazardFormatOf({ head, name }: FormatChoice): string {
  const found = signs.find(([, sign]) => sign.test(head));
  if (found) return found[0];
  if (head.trim() === "") return "ndjson";
  throw new SafepactError("UNKNOWN_FORMAT", `The format of ${name} could not be found out.`, {
    hint: nameAdvice(
      "",
      hazardReaders.map(({ id }) => id),
    ),
  });
}
