import { checkGiven } from "../model/checkGiven.ts";
import type { Listing, ListingVariant, Result } from "../model/index.ts";
import { parseListing } from "../model/parseListing.ts";
import { checkBarcodes, hasSoundBarcodes } from "./checkBarcodes.ts";
import { feedSourceShape, readerShape, readOptionsShape } from "./feedShapes.ts";
import type { FeedSource, ListingReader, ReadOptions } from "./reader.ts";
import { readRows } from "./readRows.ts";

/**
 * Reads listings from a file or stream, one at a time and in bounded memory. A listing that cannot be read becomes a
 * result with issues that say where and why, and reading goes on.
 *
 * @param reader - The format, such as `csv` or `shopifyCsv`, or a reader of your own.
 * @param source - Text, bytes, or a stream of either; gzip is unpacked.
 * @param options - Encoding and bounds.
 * @returns One result per listing, in the order of the source.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when the encoding is unknown or a bound is no
 * positive whole number.
 *
 * @example
 * ```ts
 * import { csv, readListings } from "safepact/feeds";
 *
 * const file = "id,platform,title,identifiers.gtin\nA1,bazaar,Star lamp,4006381333931\n";
 * const listings = [];
 * for await (const result of readListings(csv, file)) if (result.ok) listings.push(result.value);
 * listings[0]?.identifiers; // => [{ scheme: "gtin", value: "4006381333931" }]
 * ```
 */
export function readListings(
  reader: ListingReader,
  source: FeedSource,
  options: ReadOptions = {},
): AsyncIterable<Result<Listing>> {
  checkGiven(
    { reader, source, options },
    {
      reader: readerShape,
      source: feedSourceShape,
      options: readOptionsShape,
    },
  );
  return readRows(reader, source, options, (draft) => checked(parseListing(draft.value)));
}

/** The barcodes of a listing and its variants are looked at here, for every format. */
function checked(parsed: Result<Listing>): Result<Listing> {
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (hasSoundBarcodes(value.identifiers) && value.variants.every(isSoundVariant)) return parsed;
  const own = checkBarcodes(value.identifiers, ["identifiers"]);
  const issues = [...own.issues];
  const variants = value.variants.map((variant, index) => {
    const reading = checkBarcodes(variant.identifiers, ["variants", index, "identifiers"]);
    issues.push(...reading.issues);
    return { ...variant, identifiers: reading.identifiers };
  });
  return {
    ok: true,
    value: { ...value, identifiers: own.identifiers, variants },
    issues: [...parsed.issues, ...issues],
  };
}

function isSoundVariant({ identifiers }: ListingVariant): boolean {
  return hasSoundBarcodes(identifiers);
}
