import type { Issue, Measure } from "../../model/index.ts";
import { plainText } from "../../text/plainText.ts";
import { countryCode } from "../countryCode.ts";
import { filledText } from "../filledText.ts";
import { isXmlElement } from "../isXmlElement.ts";
import { dayFirstDate, dayOrText } from "../readDates.ts";
import type { Draft, HazardReader, Row, XmlElement } from "../reader.ts";
import { xmlRows } from "../rows/xmlRows.ts";
import { alertProduct, type Texts } from "./alertProduct.ts";
import { hazardTypeOf } from "./hazardTypeOf.ts";
import { parseMeasures } from "./parseMeasures.ts";
import { type Addendum, reportAddendum } from "./reportAddendum.ts";

/**
 * Reads the weekly reports of the EU Safety Gate, English XML, plain or gzipped, one or several in a stream.
 *
 * `id` is `safety-gate:` and the case number. The glued text of `measures` becomes single dated measures; marketplaces
 * and their product ids come from `onlineTrader` (filled from 2026 on) and from the description (before). Cases that a
 * report's addendum withdraws or corrects give a warning on the report's first record, and the record itself, when it
 * stands in the same report, gets the status. The text of `danger` stands with the first hazard.
 *
 * Source of the format: 763 reports of 2005 to 2026.
 */
export const safetyGateXml: HazardReader = {
  id: "safety-gate-xml",
  reads: { hazards: true },
  rows: /* @__PURE__ */ xmlRows({ item: "notifications", root: "Safety-Gate" }),
  read: (row) => (isXmlElement(row.value) ? [read(row.value, row)] : []),
};

function read(element: XmlElement, row: Row): Draft {
  const text = textsOf(element);
  const caseNumber = text("caseNumber").replaceAll(/\s+/gu, "");
  const addendum = reportAddendum(headText(row, "report_addendum"));
  const product = alertProduct(element, text);
  const notifier = countryCode(text("notifyingCountry"));
  const publishedOn = dayFirstDate(headText(row, "report_date"));
  const url = filledText(text("reference"));
  const measures = parseMeasures(text("measures"), notifier === "" ? undefined : notifier);
  const value = {
    id: caseNumber === "" ? undefined : `safety-gate:${caseNumber}`,
    source: {
      system: "safety-gate",
      id: caseNumber || undefined,
      url,
      language: headText(row, "report_language") || "en",
      authority: "European Commission, Safety Gate",
      notifyingCountry: notifier || undefined,
      publishedOn: dayOrText(publishedOn, headText(row, "report_date")),
    },
    status: statusOf(caseNumber, addendum),
    basis: measures.some(isRecall) ? "domestic-recall" : "unknown",
    products: [product.value],
    hazards: hazardsOf(text("riskType"), text("danger")),
    risk: { level: levelOf(text("level")) },
    measures,
    territory: ["EU"],
    offers: product.offers,
    references: referencesOf(text("URLrecall"), text("companyRecallCode")),
  };
  const { row: number } = row.position;
  const opens = text("order") === "1" || number === 1;
  return { value, issues: [...product.issues, ...(opens ? addendumIssues(addendum) : [])] };
}

function hazardsOf(riskTypes: string, danger: string) {
  const terms = riskTypes
    .split(",")
    .map((term) => term.trim())
    .filter((term) => term !== "");
  const described = danger === "" ? {} : { description: danger };
  if (terms.length === 0) return danger === "" ? [] : [{ type: "unknown", ...described }];
  return terms.map((term, index) => ({
    type: hazardTypeOf(term),
    sourceTerm: term,
    ...(index === 0 ? described : {}),
  }));
}

function levelOf(level: string): string {
  if (/^serious/iu.test(level)) return "serious";
  return /^other risk/iu.test(level) ? "other" : "unknown";
}

function isRecall({ action }: Measure): boolean {
  return action === "recall-from-end-users";
}

function statusOf(caseNumber: string, { withdrawn, corrected }: Addendum): string {
  if (withdrawn.has(caseNumber)) return "retracted";
  return corrected.has(caseNumber) ? "updated" : "active";
}

function addendumIssues({ withdrawn, corrected }: Addendum): readonly Issue[] {
  // The path ends in the record's id, so that a program can find the record without reading the sentence.
  const about = (code: Issue["code"], number: string, message: string): Issue => ({
    code,
    severity: "warning",
    path: ["report_addendum", `safety-gate:${number}`],
    message,
  });
  return [
    ...[...withdrawn].map(([number, original]) =>
      about(
        "record-withdrawn",
        number,
        `The report says that notification ${number} was withdrawn${original === undefined ? "" : ` as a duplicate of ${original}`}. Mark safety-gate:${number} as retracted.`,
      ),
    ),
    ...[...corrected].map((number) =>
      about(
        "record-corrected",
        number,
        `The report says that notification ${number} was corrected or added to. Fetch safety-gate:${number} again.`,
      ),
    ),
  ];
}

/** Recall pages and codes; two addresses are sometimes glued together. */
function referencesOf(pages: string, code: string) {
  const urls = (filledText(pages) ?? "")
    .split(/\s+|(?=https?:\/\/)/u)
    .filter((url) => /^https?:/u.test(url));
  const id = filledText(code);
  const base = { kind: "other", system: "company-recall" };
  if (urls.length === 0) return id === undefined ? [] : [{ ...base, id }];
  return urls.map((url) => ({ ...base, url, id }));
}

function textsOf(element: XmlElement): Texts {
  return (name) => plainText(element.children.find((child) => child.name === name)?.text ?? "");
}

function headText(row: Row, name: string): string {
  const text = row.head?.[name];
  return typeof text === "string" ? plainText(text) : "";
}
