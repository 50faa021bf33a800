import { createReadStream, existsSync, readFileSync } from "node:fs";
import { detectFormat, listingReaders, readListings } from "safepact/feeds";
import type { Listing, ListingVariant } from "safepact/model";
import { describe, expect, test } from "vitest";

const field = new URL("../../../shared/data/field/", import.meta.url);

/** Files in which prices or barcodes stand, and the names of their cells or elements. */
const files = [
  "Ramiel2009+feed/google_merchant_feed.xml",
  "Ramiel2009+feed/processed_products.csv",
  "RinatR+feeds/02-16-24_google.xml",
  "Ronne2406+productfeed/products_export_1.csv",
  "Velofant+velofant-feed/products_export_1.csv",
  "Velofant+velofant-feed/velofant_prisjakt_feed.xml",
  "bilalithelabel+product-feed/awin_product_feed.csv",
  "bilalithelabel+product-feed/products_export.csv",
  "jjjen228+farfetch_parse/google_merchant_feed.xml",
  "orenagassy+MW_feed/google_feed.xml",
  "orenagassy+MW_feed/reddit_feed.csv",
  "prijsgarantienl+shopify-inventory-sync/products_export_1.csv",
  "sherow1982+M5zoon-alarab/google_merchant_feed_en.tsv",
  "sherow1982+M5zoon-alarab/merchant-feed.xml",
  "sherow1982+M5zoon-alarab/merchant-feed-ar.csv",
] as const;
const prices = ["price", "variant price"];
const barcodes = ["gtin", "ean", "barcode", "variant barcode"];

/** Cells of delimited text, written for this test alone: quotes may hold delimiters and line ends. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const separator = text.slice(0, text.indexOf("\n")).includes("\t") ? "\t" : ",";
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\t\r\n"]*))(\r?\n|,|\t|$)/gu,
  )) {
    rows.at(-1)?.push(quoted ?? plain ?? "");
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** How many cells or elements of these names hold a digit. */
function filledIn(text: string, names: readonly string[]): number {
  if (text.trimStart().startsWith("<")) {
    const tag = new RegExp(
      `<(?:g:)?(?:${names.join("|")})>([^<]*\\d[^<]*|<!\\[CDATA\\[[^\\]]*\\d[^\\]]*\\]\\]>)<`,
      "giu",
    );
    return [...text.matchAll(tag)].length;
  }
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/u, ""));
  const places = head.flatMap((name, at) =>
    names.includes(name.trim().toLowerCase()) ? [at] : [],
  );
  return rows.flatMap((row) => places.filter((at) => /\d/u.test(row[at] ?? ""))).length;
}

type Sold = Listing | ListingVariant;

/** A listing, or its variants where these have the cells. */
function soldIn(listing: Listing): readonly Sold[] {
  return listing.variants.length > 0 ? listing.variants : [listing];
}

describe.skipIf(!existsSync(field))(
  "filled cells of the field files (skipped where ../shared/data is absent)",
  () => {
    test("at least 99 % of prices and of barcodes are in what was read", async () => {
      const filled = { prices: 0, barcodes: 0 };
      const kept = { prices: 0, barcodes: 0 };
      for (const path of files) {
        const url = new URL(path, field);
        const text = readFileSync(url, "utf8");
        const here = { prices: filledIn(text, prices), barcodes: filledIn(text, barcodes) };
        const id = detectFormat(text.slice(0, 65_536), path)?.id;
        const reader = listingReaders.find((one) => one.id === id);
        if (reader === undefined) throw new Error(`${path}: ${id}`);
        const found = { prices: 0, barcodes: 0 };
        for await (const result of readListings(reader, createReadStream(url))) {
          if (!result.ok) continue;
          for (const one of soldIn(result.value)) {
            if (one.price !== undefined || one.attributes["price"] !== undefined) found.prices += 1;
            // A code that is no GTIN is kept as what it may be: the code of a book, or as written.
            if (one.identifiers.some(({ scheme }) => ["gtin", "asin", "other"].includes(scheme))) {
              found.barcodes += 1;
            }
          }
        }
        for (const kind of ["prices", "barcodes"] as const) {
          filled[kind] += here[kind];
          kept[kind] += Math.min(found[kind], here[kind]);
        }
      }
      expect(filled.prices).toBeGreaterThan(2500);
      expect(filled.barcodes).toBeGreaterThan(300);
      expect(kept.prices / filled.prices).toBeGreaterThanOrEqual(0.99);
      expect(kept.barcodes / filled.barcodes).toBeGreaterThanOrEqual(0.99);
    });
  },
);
