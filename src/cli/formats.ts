import { SafepactError } from "../errors.ts";
import { type HazardReader, type ListingReader, ndjson, safetyGateXml } from "../feeds/index.ts";
import type { CliIo } from "./cliIo.ts";
import { nameAdvice } from "./nearestWord.ts";

const hazardReaders: readonly HazardReader[] = [safetyGateXml, ndjson];
const listingReaders: readonly ListingReader[] = [ndjson];

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
export async function hazardReader(format: string, choice: FormatChoice): Promise<HazardReader> {
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
export async function listingReader(format: string, choice: FormatChoice): Promise<ListingReader> {
  const reader = listingReaders.find((each) => each.id === format);
  if (reader) return reader;
  throw unknownFormat(format, listingReaders);
}

function unknownFormat(format: string, readers: readonly { readonly id: string }[]): SafepactError {
  const ids = [...readers.map(({ id }) => id), "mapped"];
  return new SafepactError("UNKNOWN_FORMAT", `There is no format ${JSON.stringify(format)}.`, {
    hint: nameAdvice(format, ids),
  });
}

/** Signs by which the formats of hazard records are told apart, the most telling first. */
const signs: readonly (readonly [string, RegExp])[] = [["safety-gate-xml", /<Safety-Gate[\s>]/u]];

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
