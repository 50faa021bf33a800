import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import { titleText } from "../titleText.ts";

const known = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "id vehicle_id home_listing_id title name description link url image ean barcode currency image_link additional_image_link price sale_price condition brand gtin mpn product_type google_product_category identifier_exists shipping tax".split(
    " ",
  ),
);

/**
 * Makes a listing of the attributes of one Google Merchant product. What the model has no field for becomes a property.
 *
 * @internal
 */
export function merchantListing(attributes: ReadonlyMap<string, readonly string[]>) {
  const all = (name: string) =>
    (attributes.get(name) ?? []).map(filledText).filter((text) => text !== undefined);
  const one = (name: string) => all(name)[0];
  return {
    id: one("id") ?? one("vehicle_id") ?? one("home_listing_id"),
    title: titleText((attributes.get("title") ?? attributes.get("name"))?.[0] ?? ""),
    description: one("description"),
    url: one("link") ?? one("url"),
    brand: brandName(one("brand") ?? ""),
    identifiers: [
      ...[...all("gtin"), ...all("ean"), ...all("barcode")].flatMap(gtinIdentifiers),
      ...all("mpn").map((value) => ({ scheme: "mpn", value })),
    ],
    price: one("sale_price") ?? priceOf(one("price"), one("currency")),
    condition: one("condition"),
    category: one("product_type") ?? one("google_product_category"),
    images: [
      ...[...all("image_link"), ...all("image")],
      ...all("additional_image_link").flatMap((urls) => urls.split(/,(?=https?:)/u)),
    ].map((url) => ({ url })),
    attributes: Object.fromEntries(
      [...attributes.keys()]
        .filter((name) => !known.has(name))
        .flatMap((name) => {
          const values = all(name);
          return values.length === 0 ? [] : [[name, values.join(", ")] as const];
        }),
    ),
  };
}

/** "37.49 USD" in one field, or the currency in a field of its own. */
function priceOf(amount: string | undefined, currency: string | undefined) {
  if (amount === undefined) return undefined;
  return currency === undefined ? amount : { amount, currency };
}
