import type { Issue, IssueCode } from "../model/issue.ts";
import type { BulletinCompleteness, Missing } from "./completeness.ts";
import type { FieldCount } from "./profileFields.ts";

/** A record that lacks much of what a platform needs. */
export interface WorstRecord {
  /** The record. */
  readonly hazardId: string;
  /** Name of its first product. */
  readonly name: string;
  /** Its page, when the record gives one. */
  readonly url?: string;
  /** Criteria that were met. */
  readonly met: number;
  /** Criteria that apply. */
  readonly of: number;
  /** Whether a platform can find the product without guessing. */
  readonly actionable: boolean;
  /** What is missing; paths go from the root of the record. */
  readonly missing: readonly Missing[];
}

/** How often one thing was remarked while the feed was read. */
export interface ProfiledIssue {
  /** Code of the issue. */
  readonly code: IssueCode;
  /** Whether it refused the row. */
  readonly severity: Issue["severity"];
  /** How often. */
  readonly count: number;
  /** The first of them. */
  readonly example: Issue;
}

/** How complete a feed is. */
export interface FeedProfile extends Omit<BulletinCompleteness, "envelope" | "records"> {
  /** Records that were read. */
  readonly records: number;
  /** Rows that could not be read, and are in no other figure. */
  readonly refused: number;
  /** Records that are retracted, and are asked for nothing. */
  readonly retracted: number;
  /** Field by field, in the order of the model: in how many of the evaluated records it is filled. */
  readonly fields: readonly FieldCount[];
  /** The records that lack most: those nobody can act on first, then by the share that is there, then as they came. */
  readonly worst: readonly WorstRecord[];
  /** What was remarked while reading, errors first, then the most frequent. */
  readonly issues: readonly ProfiledIssue[];
}
