import { parseModels } from "../../model/identifier/parseModels.ts";
import type { Issue } from "../../model/index.ts";
import { plainText } from "../../text/plainText.ts";
import { barcodeIdentifiers } from "../barcodeIdentifiers.ts";
import { brandName } from "../brandName.ts";
import { countryCode } from "../countryCode.ts";
import { filledText } from "../filledText.ts";
import { isJson, type Json, jsonText } from "../jsonValues.ts";
import { instantDay } from "../readDates.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { measureAction } from "../safetyGate/measureAction.ts";

/**
 * Reads the product safety alerts, reports and recalls of the UK's Office for Product Safety and Standards (OPSS) as GOV.UK
 * gives them: answers of its search, which have the name and the kind of notice, and items of its content, which also have
 * brand, model, barcode and lot from the table in their text. No type of hazard is read out of prose.
 *
 * Source of the format: the publisher's content schema of these notices, and clients of other projects; no real notice was
 * seen.
 */
export const opssJson: HazardReader = {
  id: "opss-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["results"] }),
  read: ({ value }) => (isJson(value) ? [read(value)] : []),
};

const site = "https://www.gov.uk";

function read(notice: Json): Draft {
  const details = isJson(notice["details"]) ? notice["details"] : {};
  const metadata = isJson(details["metadata"]) ? details["metadata"] : notice;
  const said = (name: string) => filledText(choicesOf(metadata[name])[0] ?? "");
  const title = jsonText(notice["title"]);
  const link = filledText(jsonText(notice["base_path"] ?? notice["link"]));
  const body = typeof details["body"] === "string" ? details["body"] : "";
  const number =
    /\((\d{4}-\d{4}[a-z]?)\)\s*$/iu.exec(title)?.[1] ??
    /PSD notification number:?\s{0,5}(\d{4}-\d{4}[a-z]?)/iu.exec(plainText(body))?.[1];
  const id = number ?? link?.split("/").at(-1);
  const publishedOn = instantDay(
    said("product_recall_alert_date") ??
      jsonText(notice["first_published_at"] ?? notice["public_timestamp"]),
  );
  const product = productOf(notice, body, title);
  const hazard = sectionOf(body, "Hazard");
  const kind = said("product_alert_type");
  const risk = said("product_risk_level");
  const value = {
    id: id === undefined ? undefined : `opss:${id}`,
    source: {
      system: "opss",
      id,
      url: link === undefined || link.startsWith("http") ? link : site + link,
      language: "en",
      authority: "UK Office for Product Safety and Standards",
      notifyingCountry: "GB",
      publishedOn,
      updatedOn: instantDay(jsonText(notice["public_updated_at"])),
    },
    status:
      isJson(notice["withdrawn_notice"]) &&
      jsonText(notice["withdrawn_notice"]["withdrawn_at"]) !== ""
        ? "retracted"
        : "active",
    basis: kind === "product-recall" ? "domestic-recall" : "unknown",
    products: [product.value],
    hazards: hazard === undefined ? [] : [{ type: "unknown", description: hazard }],
    risk: isLevel(risk) ? { level: risk } : undefined,
    measures: choicesOf(metadata["product_measure_type"]).map((measure) => ({
      action: measureAction(measure.replaceAll("-", " ")),
      sourceTerm: measure,
      territory: "GB",
    })),
    consumerAction: sectionOf(body, "Corrective action"),
    territory: ["GB"],
  };
  return { value, issues: product.issues };
}

function productOf(notice: Json, body: string, title: string) {
  const rows = tableOf(body);
  const cell = (pattern: RegExp) => {
    const texts = rows.flatMap(([label, text]) => (pattern.test(label) ? [text] : []));
    return filledText([...new Set(texts)].join("; "));
  };
  const barcode = cell(/barcode|\bean\b|gtin|\bupc\b/iu);
  const reading: { identifiers: readonly object[]; issues: readonly Issue[] } =
    barcode === undefined
      ? { identifiers: [], issues: [] }
      : barcodeIdentifiers(barcode, ["products", 0, "identifiers"]);
  const model = cell(/^models?\b|^type number/iu);
  const batches = cell(/batch|\blot\b|serial|date code/iu);
  const sku = cell(/^sku\b/iu);
  const category = choicesOf(
    (isJson(notice["details"]) && isJson(notice["details"]["metadata"])
      ? notice["details"]["metadata"]
      : notice)["product_category"],
  )[0];
  const origin = cell(/country of origin/iu);
  const value = {
    name: filledText(
      title
        .replace(/^product (?:recall|safety report|safety alert):\s*/iu, "")
        .replace(/\s*\(\d{4}-\d{4}[a-z]?\)\s*$/iu, ""),
    ),
    brand: brandName(cell(/^brand/iu) ?? ""),
    models: model === undefined ? [] : parseModels(model).models.map((one) => one.model),
    identifiers: [
      ...reading.identifiers,
      ...(sku === undefined ? [] : [{ scheme: "sku", value: sku }]),
    ],
    categories: category === undefined ? [] : [{ system: "opss", label: category }],
    description: cell(/product description/iu) ?? filledText(jsonText(notice["description"])),
    countryOfOrigin: origin === undefined ? undefined : countryCode(origin) || undefined,
    scope: batches === undefined ? { units: "unknown" } : { units: "batches", batches },
  };
  return { value, issues: reading.issues };
}

/** What a field says that may be one text, one choice with its value, or several of these. */
function choicesOf(field: unknown): readonly string[] {
  const choices: readonly unknown[] = Array.isArray(field) ? field : [field];
  return choices
    .map((choice) =>
      isJson(choice)
        ? jsonText(choice["value"] ?? choice["slug"] ?? choice["label"])
        : jsonText(choice),
    )
    .filter((text) => text !== "");
}

const row =
  /<tr[^>]{0,200}>\s{0,50}<t[dh][^>]{0,200}>([\s\S]{0,2000}?)<\/t[dh]>\s{0,50}<t[dh][^>]{0,200}>([\s\S]{0,4000}?)<\/t[dh]>/giu;

/** The rows of the tables in a text: label and value. */
function tableOf(body: string): readonly (readonly [string, string])[] {
  return [...body.matchAll(row)].map(
    ([, label = "", text = ""]) => [plainText(label), plainText(text)] as const,
  );
}

/** What stands under a heading, or behind its name and a colon. */
function sectionOf(body: string, name: string): string | undefined {
  const heading = new RegExp(
    `<h[23][^>]{0,200}>\\s{0,50}${name}\\s{0,50}:?\\s{0,50}</h[23]>`,
    "iu",
  );
  const found = heading.exec(body);
  if (found !== null) {
    const behind = body.slice(found.index + found[0].length);
    const next = behind.search(/<h[1-6][\s>]/iu);
    return filledText(plainText(next === -1 ? behind : behind.slice(0, next)));
  }
  const line = new RegExp(`^${name}:\\s{0,20}(\\S.{0,4000})$`, "imu").exec(plainText(body));
  return line?.[1] === undefined ? undefined : filledText(line[1]);
}

function isLevel(text: string | undefined): boolean {
  return text !== undefined && ["serious", "high", "medium", "low"].includes(text);
}
