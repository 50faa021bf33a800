import { parseKcNumber } from "../../model/identifier/parseKcNumber.ts";
import type { Identifier, Issue } from "../../model/index.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { isJson, type Json, jsonObjects, jsonText } from "../jsonValues.ts";
import type { Draft, ListingReader } from "../reader.ts";
import { titleText } from "../titleText.ts";
import { uniqueBy } from "../uniqueBy.ts";
import { type FoundProduct, productsIn } from "./productsIn.ts";
import { schemaOrgRows } from "./schemaOrgRows.ts";

/**
 * Reads products marked up with schema.org: JSON-LD files (single objects, lists, `@graph`, one after another or one a
 * line) and whole HTML pages. Every Product, of a subtype too, is found, however deep it stands (ItemList, mainEntity,
 * OfferCatalog); references by `@id` are followed. Other types of things are passed over. A `ProductGroup` becomes a
 * listing whose `hasVariant` are its variants. A product without any id takes its first code, else its name as id.
 *
 * Source of the format: schema.org Product, Offer and ProductGroup as generally known.
 */
export const schemaOrg: ListingReader = {
  id: "schema-org",
  reads: { listings: true },
  rows: schemaOrgRows,
  read: ({ value }) => {
    const found = productsIn(value);
    return found.length === 0 && isUntyped(value)
      ? [{ value: undefined, issues: [untyped()] }]
      : found.map(read);
  },
};

/** Whether a thing has what only products have (and their offers), but no type that says so. */
function isUntyped(thing: unknown): boolean {
  if (!isJson(thing) || /Offer$|Demand$/u.test(textOf(thing["@type"]))) return false;
  return [...gtinKeys, "sku", "mpn", "productID", "productGroupID"].some((key) => key in thing);
}

function untyped(): Issue {
  return {
    code: "invalid-value",
    severity: "error",
    path: ["@type"],
    message:
      'The thing has the fields of a product, but its type is none. Give it "@type": "Product".',
  };
}

const gtinKeys = ["gtin", "gtin8", "gtin12", "gtin13", "gtin14", "isbn"];

function read({ product, offer: under }: FoundProduct): Draft {
  const offer = offersOf(product)[0] ?? under ?? {};
  const field = (name: string) => filledText(textOf(product[name]));
  const variants = jsonObjects(product["hasVariant"]).map((variant) => ({
    id: filledText(textOf(variant["sku"])) ?? filledText(textOf(variant["productID"])),
    title: filledText(textOf(variant["name"])),
    identifiers: identifiersOf(variant),
    price: priceOf(offersOf(variant)[0] ?? {}),
  }));
  const identifiers = identifiersOf(product);
  const title = titleText(textOf(product["name"]));
  const id =
    field("productID") ??
    field("productGroupID") ??
    field("sku") ??
    field("@id") ??
    field("url") ??
    filledText(textOf(offer["url"])) ??
    identifiers[0]?.value;
  const value = {
    id: id ?? title?.slice(0, 200),
    title,
    description: field("description"),
    url: field("url") ?? filledText(textOf(offer["url"])),
    brand: brandName(nameOf(product["brand"]) || nameOf(product["manufacturer"])),
    sellerId: filledText(nameOf(offer["seller"] ?? offer["offeredBy"])),
    identifiers,
    variants,
    category: filledText(nameOf(product["category"])),
    price: priceOf(offer),
    condition: conditionOf(textOf(offer["itemCondition"]) || textOf(product["itemCondition"])),
    images: imagesOf(product["image"]).map((url) => ({ url })),
    attributes: Object.fromEntries(
      ["model", "color", "size", "material"].flatMap((name) => {
        const text = filledText(nameOf(product[name]));
        return text === undefined ? [] : [[name, text] as const];
      }),
    ),
  };
  return id === undefined && title !== undefined ? { value, issues: [nameless()] } : { value };
}

function nameless(): Issue {
  return {
    code: "repaired-value",
    severity: "warning",
    path: ["id"],
    message:
      "The product has no id, address or code; its name stands in their place. Give it a sku or an @id.",
  };
}

function identifiersOf(product: Json): readonly Identifier[] {
  const holders = [product, ...offersOf(product)];
  const kc = jsonObjects(product["hasCertification"]).flatMap((certificate) =>
    parseKcNumber(nameOf(certificate["certificationIdentification"])),
  );
  const named = holders.flatMap((holder) => [
    ...gtinKeys.flatMap((key) => listOf(holder[key]).map((text) => ["gtin", text] as const)),
    ...(["mpn", "sku", "asin"] as const).flatMap((key) =>
      listOf(holder[key]).map((text) => [key, text] as const),
    ),
  ]);
  const found: readonly Identifier[] = [
    ...named.map(([scheme, value]) => ({ scheme, value: value.slice(0, 1000) })),
    ...itemsOf(product["identifier"]).flatMap(propertyOf),
    ...listOf(product["productID"]).flatMap(prefixed),
    ...kc.map((value) => ({ scheme: "kc" as const, value })),
  ];
  return uniqueBy(found, ({ scheme, value }) => `${scheme} ${value}`);
}

/** "gtin13:4006381333931" and the like. */
function prefixed(text: string): readonly Identifier[] {
  const [, scheme, value] = /^([A-Za-z0-9_ -]{2,12}):\s?(.{1,200})$/u.exec(text) ?? [];
  return schemeOf(scheme ?? "", value);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** `{ "propertyID": "GTIN", "value": … }`, or a bare text, which may name its scheme. */
function propertyOf(property: unknown): readonly Identifier[] {
  if (!isJson(property)) {
    const text = filledText(textOf(property));
    if (text === undefined) return [];
    const named = prefixed(text);
    return named.length > 0 ? named : [{ scheme: "other", value: text.slice(0, 1000) }];
  }
  const name = textOf(property["propertyID"]) || textOf(property["name"]);
  const value = filledText(textOf(property["value"]));
  const known = schemeOf(name.split("/").at(-1) ?? "", value);
  if (known.length > 0 || value === undefined) return known;
  return [{ scheme: "other", value: value.slice(0, 1000) }];
}

function schemeOf(name: string, value: string | undefined): readonly Identifier[] {
  const key = name.toLowerCase().replaceAll(/[^a-z]/gu, "");
  if (value === undefined) return [];
  if (/^(?:gtin|ean|upc|upca|jan|isbn|barcode)$/u.test(key)) return [{ scheme: "gtin", value }];
  const scheme = (["mpn", "sku", "asin", "kc", "fcc"] as const).find((known) => known === key);
  return scheme === undefined ? [] : [{ scheme, value }];
}

function offersOf(product: Json): readonly Json[] {
  return jsonObjects(product["offers"]).flatMap((offer) => {
    const inner = jsonObjects(offer["offers"]);
    return inner.length > 0 ? inner : [offer];
  });
}

function priceOf(offer: Json) {
  const specification = jsonObjects(offer["priceSpecification"])[0] ?? {};
  const first = (...values: readonly unknown[]) => values.map(textOf).find((text) => text !== "");
  const amount = first(offer["price"], offer["lowPrice"], specification["price"]);
  const currency = first(offer["priceCurrency"], specification["priceCurrency"]);
  if (amount === undefined) return undefined;
  return currency === undefined ? amount : { amount, currency };
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
  return isJson(value)
    ? textOf(value["name"]) || textOf(value["value"]) || textOf(value)
    : textOf(value);
}

/** A text, also as the first of a list or as `{ "@value": … }`. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0]);
  return jsonText(isJson(value) ? value["@value"] : value);
}

/** The filled texts of a field that may be a list. */
function listOf(value: unknown): readonly string[] {
  return itemsOf(value)
    .map(textOf)
    .filter((text) => filledText(text) !== undefined);
}
