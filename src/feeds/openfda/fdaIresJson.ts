import type { Issue } from "../../model/index.ts";
import { readDay } from "../../text/isoDate.ts";
import { isJson, type Json, jsonText } from "../jsonValues.ts";
import type { HazardReader } from "../reader.ts";
import { jsonRows } from "../rows/jsonRows.ts";
import { serviceIssues } from "../serviceIssues.ts";
import { openfdaDraft } from "./openfdaJson.ts";

/**
 * Reads answers of the recall service of the US FDA (iRES): food, drugs, devices and veterinary products. Ids are those of
 * `openfdaJson`; a recall that is not classified yet has no number and takes those of its event and product. The service says
 * "success" in `MESSAGE`; its `STATUSCODE` is 400 then.
 *
 * Source of the format: an answer of 168 recalls.
 */
export const fdaIresJson: HazardReader = {
  id: "fda-ires-json",
  reads: { hazards: true },
  rows: /* @__PURE__ */ jsonRows({ items: ["RESULT"], check: checkEnvelope }),
  read: ({ value }) => (isJson(value) ? [openfdaDraft(asOpenfda(value))] : []),
};

function checkEnvelope(envelope: Json): readonly Issue[] | undefined {
  const said = jsonText(envelope["MESSAGE"]);
  if (!("STATUSCODE" in envelope) || /^success$/iu.test(said)) return undefined;
  return serviceIssues("iRES of the FDA", jsonText(envelope["STATUSCODE"]), {}, said);
}

const classes: Readonly<Record<string, string>> = { 1: "Class I", 2: "Class II", 3: "Class III" };

/** The same facts under the names of openFDA. */
function asOpenfda(row: Json): Json {
  const field = (name: string) => jsonText(row[name]);
  const date = (name: string) =>
    readDay(field(name), "MM/dd/yyyy")?.replaceAll("-", "") ?? field(name);
  const unclassified = [field("RECALLEVENTID"), field("PRODUCTID")];
  return {
    recall_number: field("RECALLNUM") || unclassified.filter((part) => part !== "").join("/"),
    product_description: field("PRODUCTDESCRIPTIONTXT"),
    recalling_firm: field("FIRMLEGALNAM"),
    reason_for_recall: field("PRODUCTSHORTREASONTXT"),
    classification: classes[field("CENTERCLASSIFICATIONTYPETXT")] ?? "",
    product_quantity: field("PRODUCTDISTRIBUTEDQUANTITY"),
    distribution_pattern: field("DISTRIBUTIONAREASUMMARYTXT"),
    voluntary_mandated: field("VOLUNTARYTYPETXT"),
    report_date: date("ENFORCEMENTREPORTDT"),
    recall_initiation_date: date("RECALLINITIATIONDT"),
  };
}
