import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type NoticeAuthority, noticeAuthoritySchema } from "./noticeAuthority.ts";
import { type NoticeContact, noticeContactSchema } from "./noticeContact.ts";
import { whenSchema } from "./when.ts";

/** A rate of a periodic report. Without anything counted it is not evaluated: neither 0 nor 100 percent. */
export interface ReportRate {
  /** What it measures, in the reader's language. */
  readonly name: string;
  /** What met it. */
  readonly numerator: number;
  /** What was counted. */
  readonly denominator: number;
  /** Cases that could not be evaluated. */
  readonly notEvaluated?: number;
  /** Whether the platform alone says so. */
  readonly selfDeclared?: boolean;
}

/** A count of a periodic report. */
export interface ReportCount {
  /** What was counted, in the reader's language. */
  readonly name: string;
  /** How many. */
  readonly value: number;
}

/** Which ledger of events the figures were computed from, and up to where: whoever holds it can compute them again. */
export interface ReportLedger {
  /** Name of the ledger. */
  readonly origin: string;
  /** Events it had. */
  readonly size: number;
  /** Root of its tree, base64. */
  readonly root: string;
}

/** The period a report is about, first and last day. */
export interface NoticePeriod {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly until: string;
}

/** Data of the template regulator.periodic-report. */
export interface PeriodicReportData {
  /** Number of the report. */
  readonly reportId: string;
  /** The platform that reports. */
  readonly platform: string;
  /** The authority it reports to. */
  readonly authority: NoticeAuthority;
  /** The agreement it reports under, as the reader knows it. */
  readonly agreement: string;
  /** The period. */
  readonly period: NoticePeriod;
  /** Rates with what was counted. */
  readonly rates: readonly ReportRate[];
  /** Counts. */
  readonly counts: readonly ReportCount[];
  /** What else the reader must know, in the reader's language. */
  readonly notes: readonly string[];
  /** The ledger that the figures were computed from. */
  readonly ledger?: ReportLedger;
  /** Whom to ask. */
  readonly contact?: NoticeContact;
  /** Page with the whole report: a text message points to it. */
  readonly noticeUrl?: string;
  /** Language of the free texts, BCP 47; the notice's own when absent. */
  readonly textLanguage?: string;
}

const count = z.number().int().min(0);

const rateShape = {
  name: textSchema,
  numerator: count,
  denominator: count,
  notEvaluated: count.exactOptional(),
  selfDeclared: z.boolean().exactOptional(),
} satisfies Shape<ReportRate>;

const countShape = { name: textSchema, value: count } satisfies Shape<ReportCount>;

const ledgerShape = {
  origin: textSchema,
  size: count,
  root: textSchema,
} satisfies Shape<ReportLedger>;

const periodShape = { from: whenSchema, until: whenSchema } satisfies Shape<NoticePeriod>;

const shape = {
  reportId: textSchema,
  platform: textSchema,
  authority: noticeAuthoritySchema,
  agreement: textSchema,
  period: z.object(periodShape),
  rates: z
    .array(
      z.object(rateShape).refine(({ numerator, denominator }) => numerator <= denominator, {
        error: "has a numerator above its denominator",
      }),
    )
    .max(100)
    .default([]),
  counts: z.array(z.object(countShape)).max(500).default([]),
  notes: z.array(textSchema).max(50).default([]),
  ledger: z.object(ledgerShape).exactOptional(),
  contact: noticeContactSchema.exactOptional(),
  noticeUrl: textSchema.exactOptional(),
  textLanguage: textSchema.exactOptional(),
} satisfies Shape<PeriodicReportData>;

/** Schema of {@link PeriodicReportData}. */
export const periodicReportDataSchema: z.ZodType<PeriodicReportData> = z.object(shape);
