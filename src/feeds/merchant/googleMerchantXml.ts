import { plainText } from "../../text/plainText.ts";
import { isXmlElement } from "../isXmlElement.ts";
import type { ListingReader } from "../reader.ts";
import { xmlRows } from "../rows/xmlRows.ts";
import { merchantListing } from "./merchantListing.ts";

/**
 * Reads a Google Merchant product feed as RSS 2.0, whose attributes carry the prefix `g:`.
 *
 * Source of the format: the product data specification as read by other projects.
 */
export const googleMerchantXml: ListingReader = {
  id: "google-merchant-xml",
  reads: { listings: true },
  rows: /* @__PURE__ */ xmlRows({ item: "item", root: "rss" }),
  read: ({ value }) => {
    if (!isXmlElement(value)) return [];
    const attributes = new Map<string, string[]>();
    for (const { name, text } of value.children) {
      attributes.set(name, [...(attributes.get(name) ?? []), plainText(text)]);
    }
    return [{ value: merchantListing(attributes) }];
  },
};
