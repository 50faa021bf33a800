import type { Identifier } from "../../model/index.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import { titleText } from "../titleText.ts";

/** Attributes that the model has a field for, or that say nothing of the product. @internal */
export const merchantNames = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "id vehicle_id home_listing_id title name description link url image ean barcode currency image_link additional_image_link price sale_price condition brand gtin mpn product_type google_product_category identifier_exists shipping tax".split(
    " ",
  ),
);

/** What the attributes of one product say: their filled texts by name, in the order of the names. @internal */
export interface MerchantAttributes {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** The first title, or else the first name, as written. */
  readonly title: string | undefined;
}

/**
 * Gathers the attributes of one Google Merchant product; one name may occur several times.
 *
 * @param said - Names and texts, in turns.
 *
 * @internal
 */
export function merchantAttributes(said: readonly string[]): MerchantAttributes {
  const texts = new Map<string, string[]>();
  let [title, named]: (string | undefined)[] = [];
  for (let at = 0; at < said.length; at += 2) {
    const [name = "", text = ""] = [said[at], said[at + 1]];
    if (name === "title") title ??= text;
    else if (name === "name") named ??= text;
    const filled = filledText(text);
    const known = texts.get(name);
    if (known === undefined) texts.set(name, filled === undefined ? [] : [filled]);
    else if (filled !== undefined) known.push(filled);
  }
  return { texts, title: title ?? named };
}

/**
 * Makes a listing of the attributes of one Google Merchant product. What the model has no field for becomes a property. The
 * fields stand in the order of the model, in which they are recognised at once.
 *
 * @internal
 */
export function merchantListing({ texts, title }: MerchantAttributes) {
  const one = (name: string) => texts.get(name)?.[0];
  return {
    id: one("id") ?? one("vehicle_id") ?? one("home_listing_id"),
    url: one("link") ?? one("url"),
    title: titleText(title ?? ""),
    description: one("description"),
    brand: brandName(one("brand") ?? ""),
    identifiers: identifiersOf(texts),
    attributes: propertiesOf(texts),
    category: one("product_type") ?? one("google_product_category"),
    price: one("sale_price") ?? priceOf(one("price"), one("currency")),
    images: imagesOf(texts),
    condition: one("condition"),
  };
}

type Texts = MerchantAttributes["texts"];

const barcodes = ["gtin", "ean", "barcode"];
const pictures = ["image_link", "image"];
const none: readonly string[] = [];

function identifiersOf(texts: Texts) {
  const identifiers: Identifier[] = [];
  for (const name of barcodes) {
    for (const text of texts.get(name) ?? none) identifiers.push(...gtinIdentifiers(text));
  }
  for (const value of texts.get("mpn") ?? none) identifiers.push({ scheme: "mpn", value });
  return identifiers;
}

function imagesOf(texts: Texts) {
  const images: { readonly url: string }[] = [];
  for (const name of pictures) {
    for (const url of texts.get(name) ?? none) images.push({ url });
  }
  for (const urls of texts.get("additional_image_link") ?? none) {
    for (const url of urls.split(/,(?=https?:)/u)) images.push({ url });
  }
  return images;
}

function propertiesOf(texts: Texts): Readonly<Record<string, string>> {
  const properties: [string, string][] = [];
  for (const [name, values] of texts) {
    if (values.length > 0 && !merchantNames.has(name)) properties.push([name, values.join(", ")]);
  }
  return properties.length === 0 ? {} : Object.fromEntries(properties);
}

/** "37.49 USD" in one field, or the currency in a field of its own. */
function priceOf(amount: string | undefined, currency: string | undefined) {
  if (amount === undefined) return undefined;
  return currency === undefined ? amount : { amount, currency };
}
