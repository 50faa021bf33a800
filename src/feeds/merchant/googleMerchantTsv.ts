import { plainText } from "../../text/plainText.ts";
import { isJson } from "../jsonValues.ts";
import type { Draft, ListingReader, Row } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { merchantAttributes, merchantListing } from "./merchantListing.ts";

/**
 * Reads a Google Merchant product feed as tab-separated text with a header line. Attribute names may be written with
 * spaces or underscores, in any case.
 *
 * Source of the format: the product data specification as read by other projects.
 */
export const googleMerchantTsv: ListingReader = {
  id: "google-merchant-tsv",
  reads: { listings: true },
  rows: /* @__PURE__ */ csvRows({
    delimiter: "\t",
    required: ["id", "title"],
    rename: attributeName,
    comment: "#",
  }),
  read: readCells,
};

/**
 * Reads a Google Merchant product feed, or a catalogue of Meta, as CSV with a header line. The comment line that Meta's
 * template puts first ("# Required | …") is passed over.
 *
 * Source of the format: the product data specification as read by other projects, and six files of shops.
 */
export const googleMerchantCsv: ListingReader = {
  id: "google-merchant-csv",
  reads: { listings: true },
  rows: /* @__PURE__ */ csvRows({ required: ["id", "title"], rename: attributeName, comment: "#" }),
  read: readCells,
};

/** "Image Link" as "image_link". */
function attributeName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^g:/u, "")
    .replaceAll(/[\s-]+/gu, "_");
}

function readCells({ value }: Row): readonly Draft[] {
  const said: string[] = [];
  for (const [name, cell] of Object.entries(isJson(value) ? value : {})) {
    if (typeof cell === "string") said.push(name, plainText(cell));
  }
  return [{ value: merchantListing(merchantAttributes(said)) }];
}
