import type { CompletenessCriterion } from "./completenessCriteria.ts";

/** Something that is missing. */
export interface Missing {
  /** What is missing; {@link exchange!criterionNotes} says it in words. */
  readonly criterion: CompletenessCriterion;
  /** Path of the field, from the root of the document. */
  readonly path: readonly (string | number)[];
  /** What to do, one sentence. */
  readonly message: string;
}

/** How complete one part is: what is asked for, and what of it is there. */
export interface Completeness {
  /** Criteria that were met. */
  readonly met: number;
  /** Criteria that apply. */
  readonly of: number;
  /** `met / of`, 0 to 1; `null` when no criterion applies. */
  readonly share: number | null;
  /** What is missing, in the order of the document. */
  readonly missing: readonly Missing[];
}

/** How complete one record of a bulletin is. */
export interface RecordCompleteness extends Completeness {
  /** The record. */
  readonly hazardId: string;
  /**
   * Whether a platform can find the product without guessing: each product has an identifier or a brand with a strong
   * model number, or the record names an offer. A retracted record asks for nothing.
   */
  readonly actionable: boolean;
}

/** How complete a bulletin is. */
export interface BulletinCompleteness {
  /** Of the bulletin itself, without its records. */
  readonly envelope: Completeness;
  /** Of each record, in order. */
  readonly records: readonly RecordCompleteness[];
  /** Mean share of the records that were evaluated, 0 to 1; `null` when there is none. */
  readonly share: number | null;
  /** Records that were evaluated: all but the retracted ones. */
  readonly evaluated: number;
  /** Of these, those that lack nothing. */
  readonly complete: number;
  /** Of these, those on which a platform can act. */
  readonly actionable: number;
  /** By criterion: how many records or products met it, of how many it applies to. */
  readonly byCriterion: Readonly<Partial<Record<CompletenessCriterion, CriterionCount>>>;
}

/** How many records meet a criterion. */
export interface CriterionCount {
  /** Records that meet it. */
  readonly met: number;
  /** Records it was asked of. */
  readonly of: number;
}

/** Whether one criterion is met, and where. @internal */
export interface Check extends Missing {
  readonly met: boolean;
}

/** Adds checks up. @internal */
export function completenessOf(checks: readonly Check[]): Completeness {
  const missing = checks
    .filter(({ met }) => !met)
    .map(({ criterion, path, message }) => ({ criterion, path, message }));
  const met = checks.length - missing.length;
  return {
    met,
    of: checks.length,
    share: checks.length > 0 ? met / checks.length : null,
    missing,
  };
}
