import { parsedHash } from "../canonical/contentHash.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { HazardRecord, Issue, Result } from "../model/index.ts";
import { parseHazardRecord } from "../model/parseHazardRecord.ts";
import { checkBarcodes } from "./checkBarcodes.ts";
import { feedSourceShape, readerShape, readOptionsShape } from "./feedShapes.ts";
import type { Draft, FeedSource, HazardReader, ReadOptions, Row } from "./reader.ts";
import { readRows } from "./readRows.ts";

/**
 * Reads hazard records from a file or stream, one at a time and in bounded memory. A record that cannot be read becomes
 * a result with issues that say where and why, and reading goes on.
 *
 * Every record has a stable id (`system:number`), and `source.contentHash` is the SHA-256 of its canonical JSON (RFC
 * 8785) without `raw` and without the hash itself.
 *
 * @param reader - The format, such as `safetyGateXml`, or a reader of your own.
 * @param source - Text, bytes, or a stream of either; gzip is unpacked.
 * @param options - Encoding, bounds, and whether to keep the source's own record.
 * @returns One result per record, in the order of the source.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when the encoding is unknown or a bound is no
 * positive whole number.
 *
 * @example
 * ```ts
 * import { ndjson, readHazards } from "safepact/feeds";
 *
 * const lines = '{"id":"kr:1","products":[{"name":"Slime"}]}\n{"id":"kr:2"}\n';
 * const seen = [];
 * for await (const result of readHazards(ndjson, lines)) {
 *   seen.push(result.ok ? result.value.products[0]?.name : result.issues[0]?.position);
 * }
 * seen; // => ["Slime", { line: 2, row: 2 }]
 * ```
 */
export function readHazards(
  reader: HazardReader,
  source: FeedSource,
  options: ReadOptions = {},
): AsyncIterable<Result<HazardRecord>> {
  checkGiven(
    { reader, source, options },
    {
      reader: readerShape,
      source: feedSourceShape,
      options: readOptionsShape,
    },
  );
  return readRows(reader, source, options, (draft, row) => complete(draft, row, options));
}

function complete(draft: Draft, row: Row, options: ReadOptions): Result<HazardRecord> {
  const parsed = parseHazardRecord(draft.value);
  if (!parsed.ok) return parsed;
  const { raw, ...given } = parsed.value;
  const issues: Issue[] = [];
  const products = given.products.map((product, index) => {
    const path = ["products", index, "identifiers"];
    const reading = checkBarcodes(product.identifiers, path);
    issues.push(...reading.issues);
    return reading.identifiers === product.identifiers
      ? product
      : { ...product, identifiers: reading.identifiers };
  });
  const record = { ...given, products };
  const { contentHash: _, ...source } = record.source;
  const content: HazardRecord = { ...record, source };
  const value: HazardRecord = {
    ...content,
    source: { ...source, contentHash: parsedHash(content) },
    ...(options.raw ? { raw: raw ?? row.value } : {}),
  };
  return { ok: true, value, issues: [...parsed.issues, ...issues] };
}
