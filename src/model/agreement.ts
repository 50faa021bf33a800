import * as z from "zod";
import { type Deadline, deadlineSchema } from "./deadline.ts";
import type { InputOf } from "./inputOf.ts";
import { namesVariants } from "./namesVariants.ts";
import { type PartialDate, partialDateSchema } from "./partialDate.ts";
import { type Provenance, provenanceSchema, type Source, sourceSchema } from "./provenance.ts";
import { type RequestKind, requestKinds } from "./requestKind.ts";
import type { Shape } from "./shape.ts";
import { textSchema } from "./text.ts";

/**
 * The 16 kinds of commitment that the published agreements share.
 * Source: the four headings of the OECD Communiqué on Product Safety Pledges, 2021, and the clauses under them.
 */
export const commitmentKinds = [
  "monitor-sources",
  "contact-point",
  "takedown-authority",
  "info-request",
  "internal-process",
  "consumer-channel",
  "recall-info",
  "seller-education",
  "prevent-relisting",
  "repeat-sellers",
  "proactive-bans",
  "technology",
  "internal-audit",
  "listing-quality",
  "report-kpi",
  "cooperate-general",
] as const;

/** A kind of `vocabularies.commitmentKinds`. */
export type CommitmentKind = (typeof commitmentKinds)[number];

/** Roles a party of an agreement can have. */
export const partyRoles = ["authority", "platform", "observer"] as const;

/** A party of an agreement. */
export interface Party {
  /** Role in the agreement. */
  readonly role: (typeof partyRoles)[number];
  /** Name the party is known by. */
  readonly name: string;
  /** Legal entity that signed. */
  readonly legalEntity?: string;
  /** When it joined. */
  readonly joinedOn?: PartialDate;
  /** When it left. */
  readonly leftOn?: PartialDate;
  /** Where its days come from, when not from where the agreement does. */
  readonly provenance?: Provenance;
}

/** What all commitments have. */
export interface CommitmentBase {
  /** What is promised, in English and in our words. */
  readonly text: string;
  /** The agreement's own number of the clause. */
  readonly clause?: string;
  /** The published limit of time; absent when no published account gives one. */
  readonly deadline?: Deadline;
  /** Calendar of this commitment when it is not the agreement's, such as `DE-BY`. */
  readonly calendar?: string;
  /** Weight of the commitment in a score; 1 when absent. */
  readonly severityWeight?: number;
  /** From when it holds; an agreement's own first day, or not known for a duty, when absent. */
  readonly applicableFrom?: PartialDate;
  /** Last day on which it holds; still in force when absent. */
  readonly applicableTo?: PartialDate;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** A promise to report figures. */
export interface ReportCommitment extends CommitmentBase {
  /** Kind of commitment. */
  readonly kind: "report-kpi";
  /** How often, and when the period begins. */
  readonly period?: ReportingPeriod;
}

/** How often figures are due. */
export interface ReportingPeriod {
  /** Length of the period. */
  readonly every: "month" | "half-year" | "year" | "block";
  /** First day of the period, `MM-DD`. */
  readonly startsOn?: string;
}

/** Any other promise. */
export interface PlainCommitment extends CommitmentBase {
  /** Kind of commitment. */
  readonly kind: Exclude<CommitmentKind, "report-kpi">;
}

/** One promise of an agreement. */
export type Commitment = ReportCommitment | PlainCommitment;

/** A figure that an agreement publishes. */
export interface AgreementKpi {
  /** The agreement's own id of the figure. */
  readonly id: string;
  /** What it measures, in our words. */
  readonly text: string;
  /** The scorecard KPI that computes it, when there is one. */
  readonly kpi?: string;
  /** The value that was promised, 0 to 1. */
  readonly target?: number;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** A product-safety agreement between an authority and online marketplaces. */
export interface Agreement {
  /** Stable id, such as "kr-2024". */
  readonly id: string;
  /** Title, in English. */
  readonly title: string;
  /** Title by language, BCP 47. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Jurisdiction, ISO 3166-1 alpha-2, "EU" or "OECD". */
  readonly jurisdiction: string;
  /** Who signed. */
  readonly parties: readonly Party[];
  /** When it was signed. */
  readonly signedOn: PartialDate;
  /** From when it applies. */
  readonly effectiveFrom: PartialDate;
  /** Until when it applied. */
  readonly effectiveTo?: PartialDate;
  /** Id of the default calendar: "KR", "EU", "AU-NSW", "DE-BY". */
  readonly calendar: string;
  /** What was promised. */
  readonly commitments: readonly Commitment[];
  /** Which figures it publishes. */
  readonly kpis: readonly AgreementKpi[];
  /** The documents behind it. */
  readonly sources: readonly Source[];
}

/**
 * What can end the clock of a statutory duty to take down: putting the listing off sale; or also an explicit warning on it; or any decision
 * on the item.
 */
export const dutyRemedies = ["removal", "warning", "decision"] as const;

/** A remedy of `vocabularies.dutyRemedies`. */
export type DutyRemedy = (typeof dutyRemedies)[number];

/**
 * Notices that a duty can ask for: of a recall, of a hazard without one, of an illegal product, to the public where not every purchaser
 * can be reached, and to the seller of a restricted listing.
 */
export const dutyNotices = [
  "recall",
  "safety-warning",
  "illegal-product",
  "publication",
  "restriction",
] as const;

/** A notice of `vocabularies.dutyNotices`. */
export type DutyNotice = (typeof dutyNotices)[number];

/** A duty by statute: not promised, but owed. */
export interface Duty extends CommitmentBase {
  /** Stable id, such as "eu-gpsr-22-4". */
  readonly id: string;
  /** Kind, in the terms of the commitments. */
  readonly kind: CommitmentKind;
  /** Jurisdiction, ISO 3166-1 alpha-2 or "EU". */
  readonly jurisdiction: string;
  /** The statute and article. */
  readonly instrument: string;
  /** Who owes it: a duty is scored only against a holder of this role. */
  readonly dutyHolder: "marketplace" | "business" | "member-state" | "authority" | "commission";
  /** What starts the clock, in words. */
  readonly trigger: string;
  /** Kinds of request that start the clock of a takedown; absent where anything does that the commitment of its `kind` covers. */
  readonly requests?: readonly RequestKind[];
  /** The least that ends the clock of a takedown; "removal" when absent. */
  readonly doneBy?: DutyRemedy;
  /** Notices that fulfil it; absent where any does that its `kind` is about. Empty for a duty that no notice fulfils. */
  readonly notices?: readonly DutyNotice[];
  /** Whether the limit is only the outer bound of "without undue delay": within it is not yet compliant. */
  readonly ceilingOnly: boolean;
}

/** {@link Agreement} as a caller may write it: without commitments, figures, parties or sources they are none. */
export type AgreementInput = InputOf<
  Agreement,
  Exclude<
    keyof Agreement,
    "titles" | "effectiveTo" | "parties" | "commitments" | "kpis" | "sources"
  >
>;

/** {@link Duty} as a caller may write it: a limit is no mere ceiling unless it says so. */
export type DutyInput = InputOf<
  Duty,
  "id" | "kind" | "jurisdiction" | "instrument" | "dutyHolder" | "trigger" | "text" | "provenance"
>;

const partyShape = {
  role: z.enum(partyRoles),
  name: textSchema,
  legalEntity: textSchema.exactOptional(),
  joinedOn: partialDateSchema.exactOptional(),
  leftOn: partialDateSchema.exactOptional(),
  provenance: provenanceSchema.exactOptional(),
} satisfies Shape<Party>;

const baseShape = {
  text: textSchema,
  clause: textSchema.exactOptional(),
  deadline: deadlineSchema.exactOptional(),
  calendar: textSchema.exactOptional(),
  severityWeight: z.number().positive().exactOptional(),
  applicableFrom: partialDateSchema.exactOptional(),
  applicableTo: partialDateSchema.exactOptional(),
  provenance: provenanceSchema,
} satisfies Shape<CommitmentBase>;

const periodShape = {
  every: z.enum(["month", "half-year", "year", "block"]),
  startsOn: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, "must be a day such as 07-01")
    .exactOptional(),
} satisfies Shape<ReportingPeriod>;

const reportShape = {
  ...baseShape,
  kind: z.literal("report-kpi"),
  period: z.object(periodShape).exactOptional(),
} satisfies Shape<ReportCommitment>;

const plainShape = {
  ...baseShape,
  kind: z.enum(commitmentKinds).exclude(["report-kpi"]),
} satisfies Shape<PlainCommitment>;

const kpiShape = {
  id: textSchema,
  text: textSchema,
  kpi: textSchema.exactOptional(),
  target: z.number().min(0).max(1).exactOptional(),
  provenance: provenanceSchema,
} satisfies Shape<AgreementKpi>;

const shape = {
  id: textSchema,
  title: textSchema,
  titles: z.record(z.string(), textSchema).exactOptional(),
  jurisdiction: textSchema,
  parties: z.array(z.object(partyShape)).default([]),
  signedOn: partialDateSchema,
  effectiveFrom: partialDateSchema,
  effectiveTo: partialDateSchema.exactOptional(),
  calendar: textSchema,
  commitments: z
    .array(
      z.discriminatedUnion(
        "kind",
        [z.object(reportShape), z.object(plainShape)],
        namesVariants(commitmentKinds),
      ),
    )
    .default([]),
  kpis: z.array(z.object(kpiShape)).default([]),
  sources: z.array(sourceSchema).default([]),
} satisfies Shape<Agreement>;

const dutyShape = {
  ...baseShape,
  id: textSchema,
  kind: z.enum(commitmentKinds),
  jurisdiction: textSchema,
  instrument: textSchema,
  dutyHolder: z.enum(["marketplace", "business", "member-state", "authority", "commission"]),
  trigger: textSchema,
  requests: z.array(z.enum(requestKinds)).min(1).exactOptional(),
  doneBy: z.enum(dutyRemedies).exactOptional(),
  notices: z.array(z.enum(dutyNotices)).exactOptional(),
  ceilingOnly: z.boolean().default(false),
} satisfies Shape<Duty>;

/** Schema of {@link Agreement}. */
export const agreementSchema: z.ZodType<Agreement, AgreementInput> = z.object(shape);

/** Schema of {@link Duty}. */
export const dutySchema: z.ZodType<Duty, DutyInput> = z.object(dutyShape);
