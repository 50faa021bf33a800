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
  const text = (typeof head === "string" ? head : decode(head))
    .replace(/^\uFEFF/u, "")
    .trimStart()
    .slice(0, 65_536);
  if (text.startsWith("<")) return xmlFormat(text);
  if (/^[[{]/u.test(text)) return jsonFormat(text, fileName);
  return csvFormat(text.split(/\r?\n/u, 1)[0] ?? "");
}

function xmlFormat(text: string): DetectedFormat | undefined {
  if (/<(?:\w+:)?Safety-Gate[\s>]/u.test(text)) return hazards("safety-gate-xml");
  if (/<(?:\w+:)?selectCntntsForOpenAPIResponse[\s>]/u.test(text)) return hazards("consumer24-xml");
  return /<rss[\s>]/u.test(text) && /base\.google\.com\/ns/u.test(text)
    ? listings("google-merchant-xml")
    : undefined;
}

/** A key that only one format has, in the order in which they are tried. */
const jsonKeys: readonly (readonly [RegExp, DetectedFormat])[] = [
  [/"(?:recallUid|fRecallUid)"\s*:/u, /* @__PURE__ */ hazards("safetykorea-json")],
  [/"RecallNumber"\s*:|"RecallID"\s*:/u, /* @__PURE__ */ hazards("cpsc-json")],
  [/"NID"\s*:/u, /* @__PURE__ */ hazards("health-canada-json")],
  [/"alert_number"\s*:/u, /* @__PURE__ */ hazards("opendatasoft-rapex")],
  [/"recall_number"\s*:|"recalling_firm"\s*:/u, /* @__PURE__ */ hazards("openfda-json")],
  [/^\{\s*"error"\s*:\s*\{\s*"code"/u, /* @__PURE__ */ hazards("openfda-json")],
  [/"notificationType"\s*:/u, /* @__PURE__ */ hazards("safety-gate-json")],
  [/"asin"\s*:/u, /* @__PURE__ */ listings("sp-api-json")],
  [/"sellerProductName"\s*:/u, /* @__PURE__ */ listings("coupang-json")],
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

function csvFormat(header: string): DetectedFormat | undefined {
  const names = header.split(/[,;\t|]/u).map((name) => name.trim().replaceAll(/^"|"$/gu, ""));
  if (names.includes("Recall Number") && names.includes("Recall Heading"))
    return hazards("cpsc-csv");
  if (names.includes("Handle") && names.includes("Title")) return listings("shopify-csv");
  if (!names.includes("id") || !names.includes("title")) return undefined;
  const merchant =
    header.includes("\t") && (names.includes("image_link") || names.includes("image link"));
  return listings(merchant ? "google-merchant-tsv" : "csv");
}

function hazards(id: string): DetectedFormat {
  return { id, holds: "hazards" };
}

function listings(id: string): DetectedFormat {
  return { id, holds: "listings" };
}

function decode(bytes: Uint8Array): string {
  const [first, second, , fourth] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0);
  return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
}
