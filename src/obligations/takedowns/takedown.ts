import type { CaseEvent, ItemAnswer } from "../../model/index.ts";
import type { HazardHistory, ListingHistory, RequestHistory } from "../events/histories.ts";
import type { Timed } from "../events/timed.ts";
import type { TakedownChannel } from "../obligation.ts";
import type { ItemSpan } from "./requestItems.ts";

/** A platform's decision about one item, with the event that says so. @internal */
export interface TimedAnswer extends Timed<Extract<CaseEvent, { type: "request.answered" }>> {
  readonly answer: ItemAnswer;
}

/** Something said to have put a listing off sale. @internal */
export interface Removal {
  readonly by: Timed;
  /** Whether it says so of this item or listing only through the answer to the request. */
  readonly answered: boolean;
  /** Whether the listing may stay on sale all the same, so that a check which finds it there proves nothing. */
  readonly staysLive: boolean;
  /** Those of several places asked for that it covers; undefined where it covers all that was asked. */
  readonly places: readonly string[] | undefined;
}

/** One listing to be taken down, with all that bears on it; independent of any limit. @internal */
export interface Takedown {
  readonly channel: TakedownChannel;
  readonly trigger: Timed;
  readonly itemId: string | undefined;
  readonly listingId: string | undefined;
  readonly hazardId: string;
  /** Places that it is asked for, each once; none where it is asked for no place in particular. */
  readonly asked: readonly string[];
  /** Whether the platform could know what was meant. */
  readonly actionable: boolean;
  readonly request: RequestHistory | undefined;
  readonly span: ItemSpan | undefined;
  readonly hazard: HazardHistory | undefined;
  readonly listing: ListingHistory | undefined;
  /** Removals that cover what was asked, or some of the places, in order of time. */
  readonly removals: readonly Removal[];
  /** Warnings shown instead, in order of time. */
  readonly warnings: readonly Removal[];
  /** Blocks of some variants only, which leave the rest on sale, and answers that can mean no more than them. */
  readonly partial: readonly Removal[];
  /** What took it off sale elsewhere than asked. */
  readonly elsewhere: readonly Removal[];
  /** Answers that are no removals, in order of time. */
  readonly refusals: readonly TimedAnswer[];
}
