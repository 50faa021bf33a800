import { checkGiven } from "../model/checkGiven.ts";
import { decodeHead } from "./input/decodeHead.ts";
import { separatorLine } from "./rows/csvScanner.ts";

/** What a file seems to be. */
export interface DetectedFormat {
  /** Id of the reader. */
  readonly id: string;
  /** Whether the file holds hazard records or listings; "either" for safepact's own NDJSON when the line does not tell. */
  readonly holds: "hazards" | "listings" | "either";
}

/**
 * Tells from the first bytes of a file which reader fits it. Gzipped heads must be unpacked first.
 *
 * @param head - The first kilobytes of the file; the first 4 are usually enough.
 * @param fileName - Name of the file, used only where the content leaves it open.
 * @returns The format, or nothing when none is recognised: then a column map is needed.
 *
 * @example
 * ```ts
 * import { detectFormat } from "safepact/feeds";
 *
 * detectFormat('<?xml version="1.0"?><Safety-Gate><report_language>en'); // => { id: "safety-gate-xml", holds: "hazards" }
 * detectFormat("Handle,Title,Body (HTML),Vendor\n")?.id; // => "shopify-csv"
 * detectFormat("name;price\n"); // => undefined
 * ```
 */
export function detectFormat(head: string | Uint8Array, fileName = ""): DetectedFormat | undefined {
  checkGiven({ head, fileName }, { head: ["or", "text", "bytes"], fileName: "text" });
  const text = (typeof head === "string" ? head : decodeHead(head))
    .replace(/^\uFEFF/u, "")
    .trimStart()
    .replace(separatorLine, "")
    .slice(0, 65_536);
  if (text.startsWith("<")) return xmlFormat(text);
  if (/^[[{]/u.test(text)) return jsonFormat(text, fileName);
  if (/^PSD High volume Product entry|^"?PSD High volume Product entry/mu.test(text.slice(0, 2000)))
    return hazards("opss-csv");
  if (/^"?\*?Action\(SiteID=|^#INFO,[^\n]*\bTemplate=/mu.test(text)) {
    return listings("ebay-template-csv");
  }
  return csvFormat(headerOf(text));
}

function xmlFormat(text: string): DetectedFormat | undefined {
  if (/<(?:\w+:)?Safety-Gate[\s>]/u.test(text)) return hazards("safety-gate-xml");
  if (/<(?:\w+:)?selectCntntsForOpenAPIResponse[\s>]/u.test(text)) return hazards("consumer24-xml");
  if (/^(?:<!--[^>]{0,400}-->|\s)*<(?:!doctype\s+html|html)[\s>]/iu.test(text))
    return text.includes("ld+json") ? listings("schema-org") : undefined;
  if (/<rss[\s>]/u.test(text) && text.includes("field-psa-recall-")) return hazards("accc-rss");
  if (/<rss[\s>]/u.test(text) && /globalrecalls\.oecd\.org/u.test(text)) return hazards("oecd-rss");
  if (/<yml_catalog[\s>]/u.test(text)) return listings("yml-xml");
  const isShop = /<(?:rss|feed)[\s>]/u.test(text) && /base\.google\.com\/(?:ns|cns)/u.test(text);
  const isBare =
    /^(?:<\?xml[^>]*>\s*)?<(?:channel|products|listings)[\s>]/u.test(text) &&
    /<(?:item|product|listing)[\s>]/u.test(text);
  return isShop || isBare ? listings("google-merchant-xml") : undefined;
}

/** A key that only one format has, in the order in which they are tried. */
const jsonKeys: readonly (readonly [RegExp, DetectedFormat])[] = [
  [/"(?:recallUid|fRecallUid)"\s*:/u, /* @__PURE__ */ hazards("safetykorea-json")],
  [
    /"selectCntntsForOpenAPIResponse"\s*:|"recallSn"\s*:/u,
    /* @__PURE__ */ hazards("consumer24-json"),
  ],
  [/"RecallNumber"\s*:|"RecallID"\s*:/u, /* @__PURE__ */ hazards("cpsc-json")],
  [/"NID"\s*:/u, /* @__PURE__ */ hazards("health-canada-json")],
  [/"alert_number"\s*:/u, /* @__PURE__ */ hazards("opendatasoft-rapex")],
  [/"numero_fiche"\s*:|"reference_fiche"\s*:/u, /* @__PURE__ */ hazards("rappelconso-json")],
  [/"PRODUCTSHORTREASONTXT"\s*:/u, /* @__PURE__ */ hazards("fda-ires-json")],
  [/"product_res_number"\s*:/u, /* @__PURE__ */ hazards("openfda-json")],
  [/"recall_number"\s*:|"recalling_firm"\s*:/u, /* @__PURE__ */ hazards("openfda-json")],
  [/^\{\s*"error"\s*:\s*\{\s*"code"/u, /* @__PURE__ */ hazards("openfda-json")],
  [/globalrecalls\.oecd\.org|GlobalRecalls\/Recall/iu, /* @__PURE__ */ hazards("oecd-json")],
  [/"notificationType"\s*:/u, /* @__PURE__ */ hazards("safety-gate-json")],
  [/"summaries"\s*:\s*\[\s*\{[^{}]{0,400}"itemName"/u, /* @__PURE__ */ listings("sp-api-json")],
  [/"asin"\s*:/u, /* @__PURE__ */ listings("sp-api-json")],
  [/"sellerProductName"\s*:/u, /* @__PURE__ */ listings("coupang-json")],
  [/product[_-]safety[_-]alerts?[_-]reports?[_-]recalls?/u, /* @__PURE__ */ hazards("opss-json")],
  [
    /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?Product(?:Group)?"/u,
    /* @__PURE__ */ listings("schema-org"),
  ],
  [/"@context"\s*:|"@graph"\s*:/u, /* @__PURE__ */ listings("schema-org")],
];

function jsonFormat(text: string, fileName: string): DetectedFormat | undefined {
  if (/"resultCode"\s*:/u.test(text.slice(0, 500))) return hazards("safetykorea-json");
  const [line = ""] = text.split("\n", 1);
  const canonical = lineHolds(line);
  if (canonical !== undefined) return { id: "ndjson", holds: canonical };
  const known = jsonKeys.find(([key]) => key.test(text));
  if (known !== undefined) return known[1];
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/iu.test(fileName) &&
    text.startsWith("{") &&
    !text.includes("\n")
    ? { id: "ndjson", holds: "either" }
    : undefined;
}

/** The keys of a canonical line tell the model; the line may be cut off by the head. */
function lineHolds(line: string): DetectedFormat["holds"] | undefined {
  if (!/"id"\s*:/u.test(line)) return undefined;
  if (/"products"\s*:\s*\[/u.test(line)) return "hazards";
  return /"title"\s*:\s*"/u.test(line) && /"(?:platform|identifiers|status|brand)"\s*:/u.test(line)
    ? "listings"
    : undefined;
}

/** The first line that is no comment; a quoted comment of Meta's template may run over several lines. */
function headerOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/u, 50);
  if (!/^"?#/u.test(lines[0] ?? "")) return lines[0] ?? "";
  return (
    lines.find((line) => /(?:^|[,;\t"])(?:id)[,;\t"]/u.test(line) && line.includes("title")) ?? ""
  );
}

/** Columns that only the download of one marketplace has. */
const shopColumns: readonly (readonly [readonly string[], string])[] = [
  [["item-name", "seller-sku"], "amazon-report-tsv"],
  [["Item number", "Title", "Custom label (SKU)"], "ebay-csv"],
  [["TITLE", "CURRENCY_CODE", "IMAGE1"], "etsy-csv"],
  [["상품번호(스마트스토어)", "상품명"], "naver-csv"],
];

function csvFormat(header: string): DetectedFormat | undefined {
  if (/^\d+\t\d{2}[A-Z]\d{3,6}\t(?:[^\t]*\t){26}/u.test(header)) return hazards("nhtsa-flat");
  const names = header.split(/[,;\t|]/u).map((name) => name.trim().replaceAll(/^"|"$/gu, ""));
  if (names.includes("Recall Number") && names.includes("Recall Heading"))
    return hazards("cpsc-csv");
  if ((names.includes("Handle") || names.includes("URL handle")) && names.includes("Title")) {
    return listings("shopify-csv");
  }
  const shop = shopColumns.find(([columns]) => columns.every((column) => names.includes(column)));
  if (shop !== undefined) return listings(shop[1]);
  const folded = names.map((name) => name.toLowerCase().replaceAll(" ", "_"));
  if (!folded.includes("id") || !folded.includes("title")) return undefined;
  const merchant = folded.includes("image_link") || folded.includes("google_product_category");
  if (!merchant) return listings("csv");
  return listings(header.includes("\t") ? "google-merchant-tsv" : "google-merchant-csv");
}

function hazards(id: string): DetectedFormat {
  return { id, holds: "hazards" };
}

function listings(id: string): DetectedFormat {
  return { id, holds: "listings" };
}
