import type { CaseEventBase } from "../model/caseEvent.ts";
import type { Instant } from "../model/partialDate.ts";

/** Where and when a document arrived. */
export interface ArrivalOptions {
  /** The platform that received it. */
  readonly platform: string;
  /** When it arrived. */
  readonly at: Instant;
}

/** What every event has that a platform writes out of a document. @internal */
export function assertedByPlatform(id: string, platform: string, at: Instant): CaseEventBase {
  return { id, at, recordedAt: at, assertedBy: "platform", platform, evidence: [] };
}
