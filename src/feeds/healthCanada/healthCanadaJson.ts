import type { HazardType } from "../../model/index.ts";
import { filledText } from "../filledText.ts";
import { isJson, type Json, jsonText } from "../jsonValues.ts";
import { offersIn } from "../offersIn.ts";
import type { Draft, HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";

/**
 * Reads the open data of Health Canada: recalls and safety alerts of all organisations in it, so that whoever wants consumer
 * products only keeps those whose `source.authority` is "Consumer product safety". There is no brand, model, barcode or day
 * of publication in these data: only the day of the last change.
 *
 * Source of the format: the file HCRSAMOpenData.json, 33,961 records.
 */
export const healthCanadaJson: HazardReader = {
  id: "health-canada-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows(),
  read: ({ value }) => (isJson(value) ? [read(value)] : []),
};

function read(row: Json): Draft {
  const field = (name: string) => filledText(jsonText(row[name]));
  const id = field("NID");
  const title = (field("Title") ?? "").replace(
    /^(?:Archived\s*[-–]|Updated?(?: Recall)?\s*[-–:])\s*/iu,
    "",
  );
  const action = field("What you should do");
  const { name, firm } = namesIn(title);
  const isRecall = /\brecall/iu.test(title);
  const category = field("Category");
  const value = {
    id: id === undefined ? undefined : `health-canada:${id}`,
    source: {
      system: "health-canada",
      id,
      url: field("URL"),
      language: "en",
      authority: field("Organization"),
      notifyingCountry: "CA",
      updatedOn: field("Last updated"),
    },
    basis: isRecall ? "domestic-recall" : "unknown",
    products: [
      {
        name: field("Product") ?? name,
        categories: category === undefined ? [] : [{ system: "health-canada", label: category }],
        description: title || undefined,
        companies: firm === undefined ? [] : [{ role: "other", name: firm }],
      },
    ],
    hazards: hazardsOf(field("Issue") ?? ""),
    measures: [
      {
        action: isRecall ? "recall-from-end-users" : "warning-to-consumers",
        sourceTerm: field("Recall class"),
        basis: "unknown",
        territory: "CA",
      },
    ],
    consumerAction: action,
    territory: ["CA"],
    offers: offersIn(title),
    references:
      action !== undefined && /\bCPSC\b/u.test(action) && /\bjoint recall\b/iu.test(action)
        ? [{ kind: "joint-recall", system: "cpsc" }]
        : [],
  };
  return { value };
}

/** "X recalled due to …" names a product; "X recalls Y due to …" a firm and a product. */
function namesIn(title: string): { readonly name: string | undefined; readonly firm?: string } {
  const [head = ""] = title.split(/\s(?:due to|because of)\s/iu);
  const passive = /^(.{2,200}?)\s(?:is |are |was |were )?(?:voluntarily )?recalled\b/iu.exec(
    head,
  )?.[1];
  if (passive !== undefined) return { name: passive };
  const [, firm, name] =
    /^(.{2,100}?)\s(?:is |has )?(?:voluntarily )?recall(?:s|ing|ed)\s(.{2,300})$/iu.exec(head) ??
    [];
  return firm === undefined ? { name: title || undefined } : { name, firm };
}

const types: Readonly<Record<string, HazardType>> = {
  "fire hazard": "fire",
  "flammability hazard": "fire",
  "burn hazard": "burns",
  "choking hazard": "choking",
  "aspiration hazard": "choking",
  "strangulation hazard": "strangulation",
  "suffocation hazard": "suffocation",
  "entrapment hazard": "entrapment",
  "entanglement hazard": "entrapment",
  "drowning hazard": "drowning",
  "electrical hazard": "electric-shock",
  "electrical shock hazard": "electric-shock",
  "laceration hazard": "cuts",
  "chemical hazard": "chemical",
  "poisoning hazard": "chemical",
  "microbial hazard": "microbiological",
  "microbial contamination": "microbiological",
  "physical hazard": "injuries",
  "fall hazard": "injuries",
  "injury hazard": "injuries",
  "impact hazard": "injuries",
  "ingestion hazard": "injuries",
  "tip-over hazard": "injuries",
  "crash hazard": "injuries",
};

function hazardsOf(issue: string) {
  return issue
    .split(" - ")
    .map((term) => term.trim())
    .filter((term) => term !== "")
    .map((term) => {
      const key = term.toLowerCase();
      return { type: Object.hasOwn(types, key) ? types[key] : "unknown", sourceTerm: term };
    });
}
