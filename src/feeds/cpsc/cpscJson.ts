import { plainText } from "../../text/plainText.ts";
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
  rows: jsonRows({ items: ["records", "recalls"] }),
  read: ({ value }) => (isObject(value) ? [cpscDraft(factsOf(value))] : []),
};

type Json = Readonly<Record<string, unknown>>;

function factsOf(recall: Json) {
  const names = (key: string, field = "Name") =>
    list(recall[key])
      .map((item) => text(item[field]))
      .filter((name) => name !== "");
  const soldAt = names("Retailers");
  return {
    recallNumber: text(recall["RecallNumber"]),
    warningNumber: text(recall["ProductSafetyWarningNumber"]),
    date: text(recall["RecallDate"]),
    warningDate: text(recall["ProductSafetyWarningDate"]),
    updated: text(recall["LastPublishDate"]),
    title: text(recall["Title"]),
    url: text(recall["URL"]),
    description: text(recall["Description"]),
    products: list(recall["Products"]).map((product) => ({
      name: text(product["Name"]),
      units: text(product["NumberOfUnits"]),
      model: text(product["Model"]),
    })),
    hazard: names("Hazards").join("\n"),
    remedy: names("Remedies").join("\n"),
    remedyOptions: names("RemedyOptions", "Option"),
    consumerAction: "",
    contact: text(recall["ConsumerContact"]),
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

function text(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? plainText(value) : "";
}

/** Objects of a list; a bare text stands for the object it would be the name of. */
function list(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item): Json[] => {
    if (isObject(item)) return [item];
    return typeof item === "string"
      ? [{ Name: item, UPC: item, URL: item, Country: item, Option: item }]
      : [];
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
