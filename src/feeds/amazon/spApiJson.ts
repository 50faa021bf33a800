import type { Identifier, Issue } from "../../model/index.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import { isJson, type Json, jsonObjects, jsonText } from "../jsonValues.ts";
import type { Draft, ListingReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { serviceIssues } from "../serviceIssues.ts";
import { titleText } from "../titleText.ts";
import { uniqueBy } from "../uniqueBy.ts";
import { listingsItem } from "./listingsItem.ts";

/**
 * Reads items of Amazon's Selling Partner API: Catalog Items 2022-04-01 and a seller's own Listings Items 2021-08-01, search
 * answers or single items, bare or in a `payload`. Of several marketplaces the first summary counts; the child ASINs of a
 * catalogue item become variants without further data.
 *
 * Source of the format: the published models of these API versions; names inside `attributes` of a listing are those that
 * other programs send and read.
 */
export const spApiJson: ListingReader = {
  id: "sp-api-json",
  reads: { listings: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["items"], check: checkEnvelope }),
  read: ({ value }) => {
    if (!isJson(value)) return [];
    const { payload } = value;
    if (!isJson(payload)) return [read(value)];
    return "items" in payload ? jsonObjects(payload["items"]).map(read) : [read(payload)];
  },
};

function checkEnvelope(envelope: Json): readonly Issue[] | undefined {
  const [error] = jsonObjects(envelope["errors"]);
  return error === undefined
    ? undefined
    : serviceIssues(
        "The Selling Partner API",
        jsonText(error["code"]),
        {},
        jsonText(error["message"]),
      );
}

/** An item that the seller numbers is a listing; one of the catalogue has its ASIN only. */
function read(item: Json): Draft {
  return jsonText(item["sku"]) === "" ? catalogItem(item) : listingsItem(item);
}

function catalogItem(item: Json): Draft {
  const asin = filledText(jsonText(item["asin"]));
  const summary = jsonObjects(item["summaries"])[0] ?? {};
  const field = (name: string) => filledText(jsonText(summary[name]));
  const classification = summary["browseClassification"];
  const value = {
    id: asin,
    platform: "amazon",
    title: titleText(jsonText(summary["itemName"])),
    brand: brandName(field("brand") ?? ""),
    identifiers: uniqueBy(
      [
        ...(asin === undefined ? [] : [{ scheme: "asin", value: asin } as const]),
        ...identifiersOf(item),
        ...partsOf(field),
      ],
      ({ scheme, value: code }) => `${scheme} ${code}`,
    ),
    attributes: Object.fromEntries(
      ["manufacturer", "modelNumber", "color", "size", "packageQuantity"].flatMap((name) => {
        const text = field(name);
        return text === undefined ? [] : [[name, text] as const];
      }),
    ),
    category: isJson(classification)
      ? filledText(jsonText(classification["displayName"]))
      : undefined,
    images: jsonObjects(item["images"])
      .flatMap(({ images }) => jsonObjects(images))
      .map((image) => jsonText(image["link"]))
      .filter((url) => url !== "")
      .map((url) => ({ url })),
    variants: childrenOf(item),
  };
  return { value };
}

function identifiersOf(item: Json): readonly Identifier[] {
  return jsonObjects(item["identifiers"])
    .flatMap(({ identifiers }) => jsonObjects(identifiers))
    .flatMap((identifier): readonly Identifier[] => {
      const type = jsonText(identifier["identifierType"]).toUpperCase();
      const value = filledText(jsonText(identifier["identifier"]));
      if (value === undefined) return [];
      if (["EAN", "GTIN", "ISBN", "JAN", "UPC"].includes(type)) return gtinIdentifiers(value);
      if (type === "ASIN") return [{ scheme: "asin", value }];
      return [{ scheme: type === "SKU" ? "sku" : "other", value }];
    });
}

function partsOf(field: (name: string) => string | undefined): readonly Identifier[] {
  const numbers = [field("partNumber"), field("modelNumber")].filter(
    (value) => value !== undefined,
  );
  return [...new Set(numbers)].map((value) => ({ scheme: "mpn", value }));
}

function childrenOf(item: Json) {
  const relations = jsonObjects(item["relationships"]).flatMap((entry) =>
    Array.isArray(entry["relationships"]) ? jsonObjects(entry["relationships"]) : [entry],
  );
  const children = relations.flatMap(({ childAsins }) =>
    Array.isArray(childAsins) ? childAsins.map(jsonText) : [],
  );
  return [...new Set(children)]
    .filter((asin) => asin !== "")
    .map((asin) => ({ id: asin, identifiers: [{ scheme: "asin", value: asin }] }));
}
