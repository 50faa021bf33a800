import { plainText } from "../../text/plainText.ts";
import { isXmlElement } from "../isXmlElement.ts";
import type { ListingReader, XmlElement } from "../reader.ts";
import { xmlRows } from "../rows/xmlRows.ts";
import { merchantAttributes, merchantListing, merchantNames } from "./merchantListing.ts";

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
    for (const child of value.children)
      said.push(...(detailOf(child) ?? [child.name, textOf(child)]));
    return [{ value: merchantListing(merchantAttributes(said)) }];
  },
};

/** Google's `product_detail` names a property and its value; one under the name of another attribute stays a detail. */
function detailOf({ name, children }: XmlElement): readonly string[] | undefined {
  if (name !== "product_detail") return undefined;
  const said = (part: string) => children.find((child) => child.name === part)?.text.trim() ?? "";
  const [property, text] = [plainText(said("attribute_name")), plainText(said("attribute_value"))];
  if (property === "" || text === "") return undefined;
  return merchantNames.has(property) ? [name, `${property}: ${text}`] : [property, text];
}

/** Meta writes a picture as `<image><url>…`, whose first part it is; Atom a link as an attribute, which is not kept. */
function textOf({ name, text, children }: XmlElement): string {
  if (children.length === 0 || text.trim() !== "") return plainText(text);
  const parts = name === "image" ? children.slice(0, 1) : children;
  return parts
    .map((part) => plainText(part.text))
    .filter((part) => part !== "")
    .join(", ");
}
