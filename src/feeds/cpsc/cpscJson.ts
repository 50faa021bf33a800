import { isJson, type Json, jsonText } from "../jsonValues.ts";
import type { HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { cpscDraft } from "./cpscDraft.ts";

/**
 * Reads the Recall Retrieval service of the US CPSC (saferproducts.gov): its list of recalls, or a single one.
 *
 * Models, UPCs and ASINs come from the prose of the description, because the fields made for them are nearly always empty;
 * hazard types are read from the words of the hazard. Records into which the service has mixed text of another recall get
 * the warning `mixed-record`.
 *
 * Source of the format: the CPSC's Recall Retrieval Web Services Programmers Guide 1.4.
 */
export const cpscJson: HazardReader = {
  id: "cpsc-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["records", "recalls"] }),
  read: ({ value }) => (isJson(value) ? [cpscDraft(factsOf(value))] : []),
};

function factsOf(recall: Json) {
  const names = (key: string, field = "Name") =>
    list(recall[key])
      .map((item) => jsonText(item[field]))
      .filter((name) => name !== "");
  const soldAt = names("Retailers");
  return {
    recallNumber: jsonText(recall["RecallNumber"]),
    warningNumber: jsonText(recall["ProductSafetyWarningNumber"]),
    date: jsonText(recall["RecallDate"]),
    warningDate: jsonText(recall["ProductSafetyWarningDate"]),
    updated: jsonText(recall["LastPublishDate"]),
    title: jsonText(recall["Title"]),
    url: jsonText(recall["URL"]),
    description: jsonText(recall["Description"]),
    products: list(recall["Products"]).map((product) => ({
      name: jsonText(product["Name"]),
      units: jsonText(product["NumberOfUnits"]),
      model: jsonText(product["Model"]),
    })),
    hazard: names("Hazards").join("\n"),
    remedy: names("Remedies").join("\n"),
    remedyOptions: names("RemedyOptions", "Option"),
    consumerAction: "",
    contact: jsonText(recall["ConsumerContact"]),
    incidents: names("Injuries").join("\n"),
    soldAt: soldAt.join("\n"),
    companies: [
      ...names("Manufacturers").map((name) => ({ role: "manufacturer", text: name })),
      ...names("Importers").map((name) => ({ role: "importer", text: name })),
      ...names("Distributors").map((name) => ({ role: "distributor", text: name })),
    ],
    countries: names("ManufacturerCountries", "Country"),
    upcs: names("ProductUPCs", "UPC"),
    images: names("Images", "URL"),
    jointUrls: names("Inconjunctions", "URL"),
  };
}

/** Objects of a list; a bare text stands for the object it would be the name of. */
function list(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item): Json[] => {
    if (isJson(item)) return [item];
    return typeof item === "string"
      ? [{ Name: item, UPC: item, URL: item, Country: item, Option: item }]
      : [];
  });
}
