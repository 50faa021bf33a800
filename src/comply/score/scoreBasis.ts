import type { Figure } from "../kpis/rate.ts";
import type { Component } from "./components.ts";

/** What a score is computed from. @internal */
export interface ScoreBasis {
  readonly components: readonly Component[];
  readonly figures: readonly Figure[];
  readonly confidence: number;
  /** Why the platform gets no score, where it is no party of the agreement. */
  readonly notParty: string | undefined;
}
