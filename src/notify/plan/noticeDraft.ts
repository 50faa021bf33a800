import type { CaseEvent, CommitmentKind } from "../../model/index.ts";
import type { NoticeSubject, PlannedNotice } from "./plannedNotice.ts";

/** What one planned notice is made from. @internal */
export interface NoticeDraft {
  /** Id of the template. */
  readonly template: string;
  /** Whom it speaks to. */
  readonly audience: PlannedNotice["audience"];
  /** What it is about. */
  readonly about: NoticeSubject;
  /** Where, when not in every territory of the case. */
  readonly territories?: readonly string[];
  /** The event that calls for it. */
  readonly trigger: CaseEvent;
  /** Kinds of commitment and duty that ask for it. */
  readonly kinds: readonly CommitmentKind[];
  /** Words in the trigger of such a duty; any when absent. */
  readonly triggerWords?: RegExp;
  /** The event that shows it was done. */
  readonly done: CaseEvent | undefined;
  /** Whether it goes to those who opted out too. */
  readonly overridesOptOut: boolean;
  /** The telling it updates or cancels. */
  readonly replaces?: CaseEvent;
  /** First day of the purchases that count. */
  readonly boughtSince?: string;
}
