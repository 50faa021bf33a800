import { parseModels } from "../../model/identifier/parseModels.ts";
import { barcodeIdentifiers } from "../barcodeIdentifiers.ts";
import { brandName } from "../brandName.ts";
import { countryCode } from "../countryCode.ts";
import { filledText } from "../filledText.ts";
import { identifiersOfOffers } from "../identifiersOfOffers.ts";
import { isJson, type Json, jsonText, jsonTexts } from "../jsonValues.ts";
import { offersIn } from "../offersIn.ts";
import { instantDay } from "../readDates.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { alertName } from "../safetyGate/alertName.ts";
import { counterfeitOf } from "../safetyGate/counterfeitOf.ts";
import { hazardTypeOf } from "../safetyGate/hazardTypeOf.ts";

/**
 * Reads the mirror of EU Safety Gate alerts at Opendatasoft (data set `healthref-europe-rapex-en`), an answer of its records
 * or its export. Ids are those of `safetyGateXml`. The mirror holds no measures of the notifying country.
 *
 * Source of the format: a list of the fields by another project; not seen at its publisher.
 */
export const opendatasoftRapex: HazardReader = {
  id: "opendatasoft-rapex",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["results"] }),
  read: ({ value }) => (isJson(value) ? [read(value)] : []),
};

function read(row: Json): Draft {
  const field = (name: string) => filledText(jsonText(row[name]));
  const number = field("alert_number");
  const country = field("alert_country");
  const { value: product, offers, issues } = productOf(row, field);
  return {
    value: {
      id: number === undefined ? undefined : `safety-gate:${number}`,
      source: {
        system: "safety-gate",
        id: number,
        url: field("rapex_url"),
        language: "en",
        authority: "European Commission, Safety Gate",
        notifyingCountry: country === undefined ? undefined : countryCode(country),
        publishedOn: instantDay(field("alert_date")),
        updatedOn: instantDay(field("modification_date")),
      },
      products: [product],
      hazards: hazardsOf(row, field),
      risk: /^serious/iu.test(field("alert_level") ?? "") ? { level: "serious" } : undefined,
      territory: ["EU"],
      offers,
      references: referencesOf(field),
    },
    issues,
  };
}

type Field = (name: string) => string | undefined;

function productOf(row: Json, field: Field) {
  const described = field("product_description") ?? "";
  const offers = offersIn(described);
  const barcode = field("product_barcode");
  const reading =
    barcode === undefined
      ? { identifiers: [], issues: [] }
      : barcodeIdentifiers(barcode, ["products", 0, "identifiers"]);
  const kind = field("product_type");
  const name = field("product_name");
  const origin = field("product_country");
  const category = field("product_category");
  const batches = [field("product_batch_number"), field("product_production_date")]
    .filter((part) => part !== undefined)
    .join("\n");
  const brand = brandName(field("product_brand") ?? "");
  const named = alertName(name ?? kind, {
    described,
    others: [category, brand, field("alert_number")],
  });
  const value = {
    name: named.name,
    brand,
    models: parseModels(field("product_model_type") ?? "").models.map(({ model }) => model),
    identifiers: [...reading.identifiers, ...identifiersOfOffers(offers)],
    categories: category === undefined ? [] : [{ system: "safety-gate", label: category }],
    description:
      [name === undefined ? undefined : kind, described].filter((part) => part).join(". ") ||
      undefined,
    images: [...jsonTexts(row["product_image"]), ...jsonTexts(row["product_other_images"])].map(
      (url) => ({ url }),
    ),
    countryOfOrigin: origin === undefined ? undefined : countryCode(origin),
    counterfeit: counterfeit(field("product_counterfeit"), described),
    scope: batches === "" ? { units: "unknown" } : { units: "batches", batches },
  };
  return { value, offers, issues: [...reading.issues, ...named.issues] };
}

function counterfeit(said: string | undefined, description: string): string {
  if (/^(?:yes|true|1)$/iu.test(said ?? "")) return "yes";
  return /^(?:no|false|0)$/iu.test(said ?? "") ? "no" : counterfeitOf(description);
}

function hazardsOf(row: Json, field: Field) {
  const description = [
    field("alert_description"),
    field("technical_defect"),
    field("risk_legal_provision"),
  ]
    .filter((part) => part !== undefined)
    .join("\n");
  const terms = jsonTexts(row["alert_type"]).flatMap((term) => term.split(","));
  const described = description === "" ? {} : { description };
  if (terms.length === 0) return description === "" ? [] : [{ type: "unknown", ...described }];
  return terms.map((term, index) => ({
    type: hazardTypeOf(term),
    sourceTerm: term.trim(),
    ...(index === 0 ? described : {}),
  }));
}

function referencesOf(field: Field) {
  const url = field("product_recall_url");
  const id = field("product_recall_code");
  return url === undefined && id === undefined
    ? []
    : [{ kind: "other", system: "company-recall", url, id }];
}
