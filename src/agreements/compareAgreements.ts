import { commitmentKinds } from "../model/agreement.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { holdsOn } from "../model/holdsOn.ts";
import type {
  Agreement,
  Commitment,
  CommitmentKind,
  Deadline,
  Provenance,
  ReportingPeriod,
} from "../model/index.ts";
import { agreementShape } from "../model/modelShapes.ts";
import { checkDay } from "./checkDay.ts";

/** One commitment in a cell of the matrix, with where it comes from and how well it is supported. */
export interface ComparedCommitment extends Provenance {
  /** What is promised. */
  readonly text: string;
  /** The agreement's own number of the clause. */
  readonly clause?: string;
  /** The published limit; absent when none is published. */
  readonly deadline?: Deadline;
  /** How often figures are due. */
  readonly period?: ReportingPeriod;
}

/** Options of {@link compareAgreements}. */
export interface CompareAgreementsOptions {
  /** Day for which it is asked, `YYYY-MM-DD`: what did not hold on it is left out. All that was ever promised when absent. */
  readonly on?: string;
}

/** What one agreement promises of one kind. */
export interface ComparisonCell {
  /** Id of the agreement. */
  readonly agreementId: string;
  /** Its commitments of the kind; empty when it makes none. */
  readonly commitments: readonly ComparedCommitment[];
}

/** One kind of commitment across agreements. */
export interface ComparisonRow {
  /** Kind of commitment. */
  readonly kind: CommitmentKind;
  /** One cell per agreement, in the order of the columns. */
  readonly cells: readonly ComparisonCell[];
}

/** The matrix of agreements. */
export interface Comparison {
  /** Ids of the agreements, one per column. */
  readonly agreements: readonly string[];
  /** All 16 kinds, one per row. */
  readonly rows: readonly ComparisonRow[];
}

/**
 * Sets agreements side by side: which of them promises what, within which limit, and how well that is known.
 *
 * @param agreements - Agreements to compare, one column each.
 * @param options - A day for which it is asked.
 * @returns The matrix of the 16 kinds by agreement.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when `on` is no day.
 *
 * @example
 * ```ts
 * import { compareAgreements, jp2023, kr2024 } from "safepact/agreements";
 *
 * const { rows } = compareAgreements([kr2024, jp2023]);
 * const takedown = rows.find(({ kind }) => kind === "takedown-authority");
 * takedown?.cells.map(({ commitments }) => commitments[0]?.deadline?.amount); // => [undefined, 2]
 * ```
 */
export function compareAgreements(
  agreements: readonly Agreement[],
  options: CompareAgreementsOptions = {},
): Comparison {
  checkGiven({ agreements, options }, { agreements: [agreementShape], options: { on: "text?" } });
  const { on } = options;
  if (on !== undefined) checkDay(on);
  return {
    agreements: agreements.map(({ id }) => id),
    rows: commitmentKinds.map((kind) => ({
      kind,
      cells: agreements.map((agreement) => cellOf(agreement, kind, on)),
    })),
  };
}

function cellOf(agreement: Agreement, kind: CommitmentKind, on?: string): ComparisonCell {
  const commitments = agreement.commitments
    .filter((commitment) => commitment.kind === kind && isPromised(commitment, agreement, on))
    .map((commitment) => ({
      text: commitment.text,
      ...(commitment.clause === undefined ? {} : { clause: commitment.clause }),
      ...(commitment.deadline === undefined ? {} : { deadline: commitment.deadline }),
      ...(commitment.kind === "report-kpi" && commitment.period
        ? { period: commitment.period }
        : {}),
      ...commitment.provenance,
    }));
  return { agreementId: agreement.id, commitments };
}

function isPromised(commitment: Commitment, agreement: Agreement, on?: string): boolean {
  if (on === undefined) return true;
  const { applicableFrom: from, applicableTo: to } = commitment;
  const { effectiveFrom, effectiveTo } = agreement;
  return holdsOn({ from: effectiveFrom, to: effectiveTo }, on) && holdsOn({ from, to }, on);
}
