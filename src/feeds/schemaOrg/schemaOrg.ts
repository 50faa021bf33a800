import { type Identifier, parseKcNumber } from "../../model/index.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import { isJson, type Json, jsonObjects, jsonText, jsonTexts } from "../jsonValues.ts";
import type { Draft, ListingReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { titleText } from "../titleText.ts";
import { uniqueBy } from "../uniqueBy.ts";

/**
 * Reads products marked up with schema.org as JSON-LD, as taken out of pages: single objects, lists, `@graph`, one after
 * another or one a line. Other types of things are passed over. A `ProductGroup` becomes a listing whose `hasVariant` are
 * its variants.
 *
 * Source of the format: schema.org Product, Offer and ProductGroup as generally known.
 */
export const schemaOrg: ListingReader = {
  id: "schema-org",
  reads: { listings: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["@graph"] }),
  read: ({ value }) => (isJson(value) && isProduct(value) ? [read(value)] : []),
};

const gtinKeys = ["gtin", "gtin8", "gtin12", "gtin13", "gtin14"];

function isProduct(thing: Json): boolean {
  return jsonTexts(thing["@type"]).some((type) =>
    /(?:^|[/:])(?:Product|ProductGroup|ProductModel|Vehicle)$/u.test(type),
  );
}

function read(product: Json): Draft {
  const offer = offersOf(product)[0] ?? {};
  const field = (name: string) => filledText(jsonText(product[name]));
  const variants = jsonObjects(product["hasVariant"]).map((variant) => ({
    id: filledText(jsonText(variant["sku"])) ?? filledText(jsonText(variant["productID"])),
    title: filledText(jsonText(variant["name"])),
    identifiers: identifiersOf(variant),
    price: priceOf(offersOf(variant)[0] ?? {}),
  }));
  const seller = offer["seller"];
  const value = {
    id:
      field("productID") ??
      field("productGroupID") ??
      field("sku") ??
      field("@id") ??
      field("url") ??
      filledText(jsonText(offer["url"])),
    title: titleText(jsonText(product["name"])),
    description: field("description"),
    url: field("url") ?? filledText(jsonText(offer["url"])),
    brand: brandName(nameOf(product["brand"]) || nameOf(product["manufacturer"])),
    sellerId: filledText(nameOf(seller)),
    identifiers: identifiersOf(product),
    variants,
    category: filledText(nameOf(product["category"])),
    price: priceOf(offer),
    condition: conditionOf(jsonText(offer["itemCondition"]) || jsonText(product["itemCondition"])),
    images: imagesOf(product["image"]).map((url) => ({ url })),
    attributes: Object.fromEntries(
      ["model", "color", "size", "material"].flatMap((name) => {
        const text = filledText(nameOf(product[name]));
        return text === undefined ? [] : [[name, text] as const];
      }),
    ),
  };
  return { value };
}

function identifiersOf(product: Json): readonly Identifier[] {
  const gtins = gtinKeys.flatMap((key) => jsonTexts(product[key]));
  const kc = jsonObjects(product["hasCertification"]).flatMap((certificate) =>
    parseKcNumber(nameOf(certificate["certificationIdentification"])),
  );
  const found: readonly Identifier[] = [
    ...gtins.flatMap(gtinIdentifiers),
    ...jsonTexts(product["mpn"]).map((value) => ({ scheme: "mpn" as const, value })),
    ...jsonTexts(product["sku"]).map((value) => ({ scheme: "sku" as const, value })),
    ...kc.map((value) => ({ scheme: "kc" as const, value })),
  ];
  return uniqueBy(found, ({ scheme, value }) => `${scheme} ${value}`);
}

function offersOf(product: Json): readonly Json[] {
  return jsonObjects(product["offers"]).flatMap((offer) => {
    const inner = jsonObjects(offer["offers"]);
    return inner.length > 0 ? inner : [offer];
  });
}

function priceOf(offer: Json) {
  const specification = jsonObjects(offer["priceSpecification"])[0] ?? {};
  const amount = [offer["price"], offer["lowPrice"], specification["price"]]
    .map(jsonText)
    .find((text) => /^\d{1,12}(?:\.\d{1,4})?$/u.test(text));
  const currency = [offer["priceCurrency"], specification["priceCurrency"]]
    .map(jsonText)
    .find((text) => /^[A-Z]{3}$/u.test(text));
  return amount === undefined || currency === undefined
    ? undefined
    : { amount: Number(amount), currency };
}

/** "https://schema.org/UsedCondition" as "used". */
function conditionOf(text: string): string | undefined {
  return filledText((text.split("/").at(-1) ?? "").replace(/Condition$/u, "").toLowerCase());
}

function imagesOf(image: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(image) ? image : [image];
  return items
    .map((item) =>
      isJson(item) ? jsonText(item["url"]) || jsonText(item["contentUrl"]) : jsonText(item),
    )
    .filter((url) => url !== "");
}

/** A text, or the name or value of an object. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return nameOf(value[0]);
  return isJson(value) ? jsonText(value["name"]) || jsonText(value["value"]) : jsonText(value);
}
