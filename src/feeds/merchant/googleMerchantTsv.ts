import { plainText } from "../../text/plainText.ts";
import { isJson } from "../jsonValues.ts";
import type { ListingReader } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { merchantListing } from "./merchantListing.ts";

/**
 * Reads a Google Merchant product feed as tab-separated text with a header line. Attribute names may be written with
 * spaces or underscores.
 *
 * Source of the format: the product data specification as read by other projects.
 */
export const googleMerchantTsv: ListingReader = {
  id: "google-merchant-tsv",
  reads: { listings: true },
  rows: /* @__PURE__ */ csvRows({ delimiter: "\t", required: ["id", "title"] }),
  read: ({ value }) => {
    const cells = Object.entries(isJson(value) ? value : {});
    const attributes = cells.map(
      ([name, cell]) =>
        [
          name.trim().toLowerCase().replaceAll(" ", "_"),
          typeof cell === "string" ? [plainText(cell)] : [],
        ] as const,
    );
    return [{ value: merchantListing(new Map(attributes)) }];
  },
};
