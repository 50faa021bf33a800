import { SCHEMA_VERSION } from "../../model/index.ts";

/**
 * Writes a value as one line of a safepact file, with the version of the file format.
 *
 * @param value - Plain JSON.
 * @returns The line, ended.
 */
export function ndjsonLine(value: object): string {
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...value })}\n`;
}
