import { parseKcNumber } from "../../model/identifier/parseKcNumber.ts";
import type { Identifier, Issue } from "../../model/index.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import { isJson, type Json, jsonObjects, jsonText } from "../jsonValues.ts";
import type { Draft, ListingReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { serviceIssues } from "../serviceIssues.ts";
import { titleText } from "../titleText.ts";

/**
 * Reads seller products of Coupang's open API: items become variants with their barcode, model, certificates and notices.
 * Of certificate codes only KC numbers of a known shape are taken.
 *
 * Source of the format: a mirror of the API's documents of 2019; the id of the product (`sellerProductId`) and the envelope
 * (`data`) are not in it and are taken from general knowledge.
 */
export const coupangJson: ListingReader = {
  id: "coupang-json",
  reads: { listings: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["data", "content"], check: checkEnvelope }),
  read: ({ value }) => {
    if (!isJson(value)) return [];
    return [read(isJson(value["data"]) ? value["data"] : value)];
  },
};

function checkEnvelope(envelope: Json): readonly Issue[] | undefined {
  const code = jsonText(envelope["code"]);
  if (code === "" || /^(?:SUCCESS|200|OK)$/iu.test(code)) return undefined;
  return serviceIssues("Coupang", code, {}, jsonText(envelope["message"]));
}

function read(product: Json): Draft {
  const field = (name: string) => filledText(jsonText(product[name]));
  const items = jsonObjects(product["items"]).map(withSaleData);
  const variants = items.map(variantOf);
  const single = variants.length === 1 ? variants[0] : undefined;
  const kc = certificatesOf(product);
  const value = {
    id: field("sellerProductId") ?? field("productId") ?? single?.id,
    platform: "coupang",
    sellerId: field("vendorId"),
    title:
      field("displayProductName") ??
      field("sellerProductName") ??
      field("generalProductName") ??
      titleText(jsonText(product["displayProductName"])),
    brand: brandName(field("brand") ?? ""),
    identifiers: [...kc, ...(single?.identifiers ?? [])],
    variants: single === undefined ? variants : [],
    price: single?.price,
    attributes: {
      ...single?.attributes,
      ...textAttributes(product, ["manufacture", "productGroup", "generalProductName"]),
    },
    category: field("displayCategoryCode"),
    images: items.flatMap((item) => imagesOf(item)),
    language: "ko",
  };
  return { value };
}

/** Rocket Growth keeps barcode, model and code of an item under the way it is sold. */
function withSaleData(item: Json): Json {
  const [rocket = {}] = jsonObjects(item["rocketGrowthItemData"]);
  const [market = {}] = jsonObjects(item["marketplaceItemData"]);
  const [price = {}] = [...jsonObjects(market["priceData"]), ...jsonObjects(rocket["priceData"])];
  const filled = (data: Json) =>
    Object.fromEntries(Object.entries(data).filter(([, value]) => jsonText(value) !== ""));
  return { ...price, ...filled(rocket), ...filled(market), ...item };
}

function variantOf(item: Json) {
  const field = (name: string) => filledText(jsonText(item[name]));
  const barcode = field("barcode");
  const model = field("modelNo");
  const sku = field("externalVendorSku");
  const price = field("salePrice");
  const identifiers: readonly Identifier[] = [
    ...(barcode === undefined ? [] : gtinIdentifiers(barcode)),
    ...(model === undefined ? [] : [{ scheme: "mpn", value: model } as const]),
    ...(sku === undefined ? [] : [{ scheme: "sku", value: sku } as const]),
    ...certificatesOf(item),
  ];
  return {
    id: field("vendorItemId") ?? sku,
    title: field("itemName"),
    identifiers,
    attributes: {
      ...textAttributes(item, ["parallelImported", "overseasPurchased", "emptyBarcodeReason"]),
      ...noticesOf(item),
      ...ownAttributesOf(item),
    },
    price: price === undefined ? undefined : { amount: price, currency: "KRW" },
  };
}

function certificatesOf(holder: Json): readonly Identifier[] {
  const codes = jsonObjects(holder["certifications"]).map((certificate) =>
    jsonText(certificate["certificationCode"]),
  );
  return [...new Set(codes.flatMap((code) => parseKcNumber(code)))].map((value) => ({
    scheme: "kc",
    value,
  }));
}

function noticesOf(item: Json) {
  return Object.fromEntries(
    jsonObjects(item["notices"]).flatMap((notice) => {
      const name = filledText(jsonText(notice["noticeCategoryDetailName"]));
      const content = filledText(jsonText(notice["content"]));
      return name === undefined || content === undefined ? [] : [[name, content] as const];
    }),
  );
}

function ownAttributesOf(item: Json) {
  return Object.fromEntries(
    jsonObjects(item["attributes"]).flatMap((attribute) => {
      const name = filledText(jsonText(attribute["attributeTypeName"]));
      const content = filledText(jsonText(attribute["attributeValueName"]));
      return name === undefined || content === undefined ? [] : [[name, content] as const];
    }),
  );
}

function textAttributes(holder: Json, names: readonly string[]) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = filledText(jsonText(holder[name]));
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

function imagesOf(item: Json) {
  return jsonObjects(item["images"])
    .map((image) => jsonText(image["cdnPath"]) || jsonText(image["vendorPath"]))
    .filter((url) => url !== "")
    .map((url) => ({ url }));
}
