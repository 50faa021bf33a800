import type { Instant } from "../model/partialDate.ts";

/** Where and when a document arrived. */
export interface ArrivalOptions {
  /** The platform that received it. */
  readonly platform: string;
  /** When it arrived. */
  readonly at: Instant;
}
