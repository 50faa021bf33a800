import { plainText } from "../../text/plainText.ts";
import { isXmlElement } from "../isXmlElement.ts";
import type { ListingReader, XmlElement } from "../reader.ts";
import { xmlRows } from "../rows/xmlRows.ts";
import { merchantAttributes, merchantListing } from "./merchantListing.ts";

/**
 * Reads a Google Merchant product feed as RSS 2.0 or Atom, whose attributes carry the prefix `g:` or none; also a bare
 * `<channel>`, the `<listings>` of Meta, and the plain `<products>` of price comparisons that use the same names.
 *
 * Source of the format: the product data specification as read by other projects, and files of nine shops.
 */
export const googleMerchantXml: ListingReader = {
  id: "google-merchant-xml",
  reads: { listings: true },
  rows: /* @__PURE__ */ xmlRows({
    item: ["item", "entry", "listing", "product"],
    root: ["rss", "feed", "channel", "RDF", "listings", "products"],
    within: ["channel"],
  }),
  read: ({ value }) => {
    if (!isXmlElement(value)) return [];
    const said: string[] = [];
    for (const child of value.children) said.push(child.name, textOf(child));
    return [{ value: merchantListing(merchantAttributes(said)) }];
  },
};

/** Meta writes a picture as `<image><url>…`; Atom a link as an attribute, which is not kept. */
function textOf(element: XmlElement): string {
  const [inner] = element.children;
  return plainText(inner !== undefined && element.text.trim() === "" ? inner.text : element.text);
}
