import type { Identifier } from "../../model/index.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import { isJson, type Json, jsonObjects, jsonText } from "../jsonValues.ts";
import type { Draft } from "../reader.ts";
import { titleText } from "../titleText.ts";

/**
 * Makes a listing of an item of the Listings Items API 2021-08-01: the seller's own listing, by its SKU.
 *
 * @internal
 */
export function listingsItem(item: Json): Draft {
  const summary = jsonObjects(item["summaries"])[0] ?? {};
  const attributes = isJson(item["attributes"]) ? item["attributes"] : {};
  const field = (name: string) => filledText(jsonText(summary[name]));
  const attribute = (name: string) => {
    const [first = {}] = jsonObjects(attributes[name]);
    return filledText(jsonText(first["value"]));
  };
  const image = isJson(summary["mainImage"])
    ? filledText(jsonText(summary["mainImage"]["link"]))
    : undefined;
  const value = {
    id: filledText(jsonText(item["sku"])),
    platform: "amazon",
    title: titleText(jsonText(summary["itemName"])) ?? attribute("item_name"),
    brand: brandName(attribute("brand") ?? ""),
    identifiers: identifiersOf(item, attributes, summary),
    price: priceOf(item),
    condition: field("conditionType"),
    category: field("productType"),
    images: image === undefined ? [] : [image],
    status: statusOf(summary),
    listedAt: field("createdDate"),
    updatedAt: field("lastUpdatedDate"),
    attributes: Object.fromEntries(
      ["manufacturer", "color", "size"].flatMap((name) => {
        const text = attribute(name);
        return text === undefined ? [] : [[name, text] as const];
      }),
    ),
  };
  return { value };
}

function identifiersOf(item: Json, attributes: Json, summary: Json): readonly Identifier[] {
  const sku = filledText(jsonText(item["sku"]));
  const asin = filledText(jsonText(summary["asin"]));
  const fnSku = filledText(jsonText(summary["fnSku"]));
  const codes = jsonObjects(attributes["externally_assigned_product_identifier"]).flatMap(
    ({ value }) => filledText(jsonText(value)) ?? [],
  );
  const numbers = ["part_number", "model_number"].flatMap((name) =>
    jsonObjects(attributes[name]).flatMap(({ value }) => filledText(jsonText(value)) ?? []),
  );
  return [
    ...(asin === undefined ? [] : [{ scheme: "asin", value: asin } as const]),
    ...[...new Set(codes)].flatMap(gtinIdentifiers),
    ...[...new Set(numbers)].map((value) => ({ scheme: "mpn", value }) as const),
    ...(sku === undefined ? [] : [{ scheme: "sku", value: sku } as const]),
    ...(fnSku === undefined ? [] : [{ scheme: "amazon-fnsku", value: fnSku } as const]),
  ];
}

/** The first offer to consumers. */
function priceOf(item: Json) {
  const offers = jsonObjects(item["offers"]);
  const offer = offers.find(({ offerType }) => offerType === "B2C") ?? offers[0];
  const price = isJson(offer?.["price"]) ? offer["price"] : {};
  const amount = filledText(jsonText(price["amount"]));
  const currency = filledText(jsonText(price["currencyCode"]));
  return amount === undefined ? undefined : { amount, currency };
}

/** A listing that shoppers can neither buy nor see is not live; where no state is given none is taken. */
function statusOf({ status }: Json): string | undefined {
  if (!Array.isArray(status)) return undefined;
  return status.length > 0 ? "live" : "ended";
}
