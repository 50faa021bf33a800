import { createReadStream, existsSync, readFileSync } from "node:fs";
import {
  detectFormat,
  hazardReaders,
  listingReaders,
  readHazards,
  readListings,
} from "safepact/feeds";
import type { HazardRecord, Listing } from "safepact/model";
import { describe, expect, test } from "vitest";
import { collect } from "./collect.ts";

const field = new URL("../../../shared/data/field/", import.meta.url);

// Products, variants, refused rows, and products whose price was kept: as money or, where no currency is said, as a property.
const files: readonly (readonly [string, string, number, number, number, number])[] = [
  ["MaatarChaima+product_feeds/catalog_products.csv", "google-merchant-csv", 1, 0, 0, 1],
  ["MaatarChaima+product_feeds/catalog_productsV3.csv", "google-merchant-csv", 3, 0, 0, 3],
  ["Ramiel2009+feed/processed_products.csv", "google-merchant-csv", 6, 0, 5, 6],
  ["RinatR+feeds/02-16-24_google.xml", "google-merchant-xml", 385, 0, 0, 385],
  ["RinatR+feeds/aliexpress_test.xml", "yml-xml", 88, 0, 0, 88],
  ["RinatR+feeds/eapteka.xml", "yml-xml", 4, 0, 0, 4],
  ["RinatR+feeds/stolichki.xml", "yml-xml", 5, 0, 0, 5],
  ["RinatR+feeds/feed_services.xml", "google-merchant-xml", 10, 0, 0, 10],
  ["Ronne2406+productfeed/products_export_1.csv", "shopify-csv", 196, 1469, 0, 196],
  ["Velofant+velofant-feed/Produkter_Prisjakt_XML_updated.xml", "google-merchant-xml", 8, 0, 1, 8],
  ["Velofant+velofant-feed/Velofant_feed.txt", "google-merchant-xml", 20, 0, 0, 20],
  ["Velofant+velofant-feed/products_export_1.csv", "shopify-csv", 14, 9, 0, 14],
  ["Velofant+velofant-feed/velofant_prisjakt_feed.xml", "google-merchant-xml", 9, 0, 0, 9],
  ["Velofant+velofant-feed/velofant_prisjakt_feed_complete.xml", "google-merchant-xml", 9, 0, 1, 9],
  ["bilalithelabel+product-feed/awin_product_feed.csv", "google-merchant-csv", 48, 0, 0, 48],
  ["bilalithelabel+product-feed/products_export.csv", "shopify-csv", 48, 124, 0, 48],
  ["jjjen228+farfetch_parse/google_merchant_feed.xml", "google-merchant-xml", 120, 0, 0, 120],
  ["orenagassy+MW_feed/chevy_facebook_feed.xml", "google-merchant-xml", 135, 0, 0, 135],
  ["orenagassy+MW_feed/google_feed.xml", "google-merchant-xml", 47, 0, 0, 47],
  ["orenagassy+MW_feed/reddit_feed.csv", "google-merchant-csv", 48, 0, 0, 48],
  ["prijsgarantienl+shopify-inventory-sync/products_export_1.csv", "shopify-csv", 814, 0, 0, 0],
  ["sherow1982+M5zoon-alarab/google_merchant_feed_en.tsv", "google-merchant-tsv", 30, 0, 0, 30],
  ["sherow1982+M5zoon-alarab/merchant-feed-ar.csv", "csv", 263, 0, 0, 263],
  ["sherow1982+M5zoon-alarab/merchant-feed.xml", "google-merchant-xml", 263, 0, 0, 263],
  ["sherow1982+M5zoon-alarab/product-feed.xml", "google-merchant-xml", 0, 0, 2, 0],
  ["sherow1982+M5zoon-alarab/products-feed.csv", "csv", 263, 0, 0, 263],
  ["oecd/2026-08-19.xml", "oecd-rss", 49, 0, 0, 0],
  ["oecd/2026-08-21.xml", "oecd-rss", 58, 0, 0, 0],
  ["oecd/recalls_global.first-400.jsonl", "oecd-json", 399, 0, 1, 0],
  ["us-bulk/FLAT_RCL_FIXTURE.txt", "nhtsa-flat", 10, 0, 0, 0],
  ["us-bulk/fda-ires-response.json", "fda-ires-json", 168, 0, 0, 0],
  ["us-bulk/drift_30col.tsv", "nhtsa-flat", 1, 0, 0, 0],
];

describe.skipIf(!existsSync(field))(
  "files of the field (skipped where ../shared/data is absent)",
  () => {
    test.each(files)(
      "%s is %s: %i products",
      async (path, format, products, variants, refused, priced) => {
        const url = new URL(path, field);
        expect(detectFormat(readFileSync(url).subarray(0, 65_536), path)?.id).toBe(format);
        const hazards = hazardReaders.find(({ id }) => id === format);
        const listings = listingReaders.find(({ id }) => id === format);
        const stream = createReadStream(url);
        const results = listings
          ? readListings(listings, stream)
          : hazards && readHazards(hazards, stream);
        if (results === undefined) throw new Error("no reader");
        const counts = { variants: 0, refused: 0, priced: 0 };
        const found = await collect<HazardRecord | Listing>(
          (async function* () {
            for await (const result of results) {
              if (!result.ok) counts.refused += 1;
              yield result;
            }
          })(),
        );
        for (const value of found.values) {
          if (!("variants" in value)) continue;
          counts.variants += value.variants.length;
          const texts = [value, ...value.variants].some(
            (one) => one.price !== undefined || one.attributes["price"] !== undefined,
          );
          counts.priced += texts ? 1 : 0;
        }
        expect([found.values.length, counts]).toEqual([products, { variants, refused, priced }]);
      },
    );
  },
);
