import { parseGtin } from "../../model/identifier/parseGtin.ts";
import type { Issue } from "../../model/index.ts";
import { filledText } from "../filledText.ts";
import { isJson, type Json, jsonText } from "../jsonValues.ts";
import { compactDate, dayOrText } from "../readDates.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { serviceIssues } from "../serviceIssues.ts";

/**
 * Reads enforcement reports of openFDA (food, drugs, devices) and its recalls of devices: an answer of the service or a list of its results. UPCs come
 * from the prose of the product and of `code_info`; which lots are concerned is kept as written. The class of a recall
 * (Class I to III) is kept as a category, since it is no risk level of the model.
 *
 * Source of the format: 1,733 reports of the enforcement data, which are in the public domain.
 */
export const openfdaJson: HazardReader = {
  id: "openfda-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["results"], check: checkEnvelope }),
  read: ({ value }) => (isJson(value) ? [openfdaDraft(value)] : []),
};

function checkEnvelope(envelope: Json): readonly Issue[] | undefined {
  const { error } = envelope;
  if (!isJson(error)) return undefined;
  const code = jsonText(error["code"]);
  return serviceIssues("openFDA", code, { NOT_FOUND: "" }, jsonText(error["message"]));
}

/** Makes a hazard record of one recall of the FDA. @internal */
export function openfdaDraft(row: Json): Draft {
  const field = (name: string) => filledText(jsonText(row[name]));
  const number = field("recall_number") ?? field("product_res_number");
  const description = field("product_description");
  const lots = field("code_info");
  const gtins = [description, lots]
    .flatMap((text) => parseGtin(text ?? ""))
    .filter(({ certainty, length }) => certainty === "strong" && length >= 12);
  const level = field("classification");
  const reason = field("reason_for_recall");
  const firm = field("recalling_firm");
  const units = /^\D{0,20}(\d[\d,]*)/u
    .exec(field("product_quantity") ?? "")?.[1]
    ?.replaceAll(",", "");
  const reported = field("report_date") ?? field("event_date_posted");
  const initiated = field("recall_initiation_date") ?? field("event_date_initiated");
  const value = {
    id: number === undefined ? undefined : `openfda:${number}`,
    source: {
      system: "openfda",
      id: number,
      language: "en",
      authority: "US Food and Drug Administration",
      notifyingCountry: "US",
      publishedOn: dayOrText(compactDate(reported ?? ""), reported),
    },
    basis: "domestic-recall",
    products: [
      {
        name: description,
        identifiers: [...new Set(gtins.map(({ gtin, length }) => gtin.slice(-length)))].map(
          (gtin) => ({ scheme: "gtin", value: gtin }),
        ),
        categories: level === undefined ? [] : [{ system: "fda-recall-class", label: level }],
        scope: {
          units: lots === undefined ? "unknown" : "batches",
          batches: lots,
          soldAt: field("distribution_pattern"),
        },
        quantities: units === undefined ? [] : [{ units: Number(units), territory: "US" }],
        companies: firm === undefined ? [] : [{ role: "other", name: firm }],
      },
    ],
    hazards: reason === undefined ? [] : [{ type: "unknown", description: reason }],
    measures: [
      {
        action: "recall-from-end-users",
        sourceTerm: field("voluntary_mandated"),
        basis: basisOf(field("voluntary_mandated") ?? ""),
        on: dayOrText(compactDate(initiated ?? ""), initiated),
        territory: "US",
      },
    ],
    consumerAction: field("action"),
    territory: ["US"],
  };
  return { value };
}

function basisOf(text: string): string {
  if (/^(?:voluntary|firm initiated)/iu.test(text)) return "voluntary";
  return /mandat/iu.test(text) ? "mandatory" : "unknown";
}
