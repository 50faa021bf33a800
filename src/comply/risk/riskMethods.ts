import type { Confidence, PartialDate } from "../../model/index.ts";

/** Ids of the methods whose matrix is known; a level is only as good as the method it names. */
export const riskMethodIds = [
  "rapex-2010/15",
  "rapex-2019/417",
  "safetygate-2024/3173",
  "prism-uk",
] as const;

/** An id of `vocabularies.riskMethodIds`. */
export type RiskMethodId = (typeof riskMethodIds)[number];

/** A method of assessing risk by a matrix of probability and severity. */
export interface RiskMethod {
  /** Stable id. */
  readonly id: RiskMethodId;
  /** The instrument. */
  readonly title: string;
  /** First day on which it was the operative act, where known. */
  readonly operativeFrom?: PartialDate;
  /** Last day. */
  readonly operativeTo?: PartialDate;
  /** How well it is supported that its 32 cells are those used here. */
  readonly confidence: Confidence;
  /** What is known of the cells. */
  readonly note: string;
  /** Whether the level of a product rises with the number of items in use. */
  readonly upliftByItemsInUse: boolean;
}

/** The methods. Source of all cells: risk matrix of the UK PRISM code of the Office for Product Safety and Standards. */
export const riskMethods: readonly RiskMethod[] = [
  {
    id: "rapex-2010/15",
    title: "Decision 2010/15/EU, RAPEX guidelines",
    confidence: "unverified",
    note: "That its table has the same cells was not checked; its own example, 1/500 at severity 1 is low, agrees.",
    upliftByItemsInUse: false,
  },
  {
    id: "rapex-2019/417",
    title: "Implementing Decision (EU) 2019/417, RAPEX guidelines",
    operativeTo: "2024-12-12",
    confidence: "unverified",
    note: "Severity levels were read in its text; that table 4 has the same cells was not checked.",
    upliftByItemsInUse: false,
  },
  {
    id: "safetygate-2024/3173",
    title: "Delegated Regulation (EU) 2024/3173, Annex II",
    operativeFrom: "2024-12-13",
    confidence: "unverified",
    note: "Levels and the text of severity 4 were read; its cells are not known and expected to be the same.",
    upliftByItemsInUse: false,
  },
  {
    id: "prism-uk",
    title: "PRISM, UK Office for Product Safety and Standards",
    confidence: "sourced",
    note: "Cells and uplift read in the published code, which rounds 1/p before banding; here the decimal is compared as it is.",
    upliftByItemsInUse: true,
  },
];
