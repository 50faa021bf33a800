import type { Confidence } from "../model/provenance.ts";

const ofRecords = [
  // of each product
  "product-identifier",
  "brand",
  "model",
  "two-photos",
  "affected-units",
  // of each record
  "offer-address",
  "hazard",
  "risk-level",
  "measure",
  "territory",
  "publication-date",
  "language",
] as const;

/** A criterion that is asked of a record or of its products. */
export type RecordCriterion = (typeof ofRecords)[number];

/** What can be missing from a record, a request or a reply. */
export const completenessCriteria = [
  ...ofRecords,
  // of the document around it
  "records",
  "contact",
  "legal-basis",
  "reason",
  "items",
  "deadline",
  "search-terms",
  "redress",
  // of a reply
  "every-item",
  "known-item",
  "reply-reason",
  "action-time",
  "every-place",
  "sellers",
  "purchasers",
  "evidence-hash",
] as const;

/** A criterion of `vocabularies.completenessCriteria`. */
export type CompletenessCriterion = (typeof completenessCriteria)[number];

/** What a criterion asks for, and why. */
export interface CriterionNote {
  /** What must be there, in words. */
  readonly text: string;
  /** Where it comes from. */
  readonly source: string;
  /** How well that is supported. */
  readonly confidence: Confidence;
}

const gpsr = "Regulation (EU) 2023/988, article 22(4) and (5)";
const ecipe = "ECIPE, study of 918 Safety Gate alerts (paid for by Amazon and Rakuten)";
const practice = "What a platform needs to find a listing and a product; our judgement";

/**
 * The criteria in words, with their sources. Which eight criteria the study of 918 alerts used is not repeated here: these
 * are our own, after what the study and the law find missing or require.
 */
export const criterionNotes: Readonly<Record<CompletenessCriterion, CriterionNote>> = {
  "product-identifier": note(
    "A valid, unrestricted GTIN, a certificate number, or a marketplace's own product number",
    ecipe,
    "sourced",
  ),
  brand: note('The brand, or "unbranded"', ecipe, "sourced"),
  model: note("A model number that is more than a size, a year or a word", ecipe, "sourced"),
  "two-photos": note("Two photos or more", practice),
  "affected-units": note("Whether all units are affected, or which batches", practice),
  "offer-address": note(
    "The exact address of an offer, or a marketplace's number of the product",
    gpsr,
    "sourced",
  ),
  hazard: note("The type of hazard and a description of it", ecipe, "sourced"),
  "risk-level": note("The level of risk", practice),
  measure: note("What was decided or is asked", practice),
  territory: note("Where it applies", gpsr, "sourced"),
  "publication-date": note("When it was published", practice),
  language: note("The language of the texts", practice),
  records: note("One record or more", practice),
  contact: note("An electronic address, a telephone number or a page to answer to", practice),
  "legal-basis": note("The law or the clause it rests on", gpsr, "sourced"),
  reason: note("A statement of reasons", gpsr, "sourced"),
  items: note("The exact address, listing number or seller of each item", gpsr, "sourced"),
  deadline: note("A limit of time, of its own or by the agreement", practice),
  "search-terms": note("What to search for, where identical offers are to go too", gpsr, "sourced"),
  redress: note("How the order can be contested", gpsr, "sourced"),
  "every-item": note("A decision on every item of the request", practice),
  "known-item": note("Only items that the request has", practice),
  "every-place": note("Every place that the request asks for", practice),
  "reply-reason": note("A reason where nothing was taken down", practice),
  "action-time": note("When it took effect", practice),
  sellers: note("The sellers concerned, and how many were told", practice),
  purchasers: note("How many purchasers were told, where that was asked for", practice),
  "evidence-hash": note("A proof with the hash of its file", practice),
};

function note(text: string, source: string, confidence: Confidence = "unverified"): CriterionNote {
  return { text, source, confidence };
}
