import type { ListingHistory } from "../events/histories.ts";
import type { Obligation } from "../obligation.ts";
import type { Context, Term } from "../terms/context.ts";
import { obligationOf } from "../terms/obligationOf.ts";
import { assessTakedown } from "./assessTakedown.ts";
import { placedTerm } from "./placedTerm.ts";
import type { Takedown } from "./takedown.ts";

/** A judged takedown, as far as figures need it; times in milliseconds. @internal */
export interface TakedownObligation {
  readonly obligation: Obligation;
  readonly listing: ListingHistory | undefined;
  /** When the clock started. */
  readonly start: number;
  /** The latest moment at which it can have been done; undefined when it was not. */
  readonly done: number | undefined;
  /** When it was taken back; undefined when it was not. */
  readonly released: number | undefined;
}

/** Judges a takedown under a term and writes the obligation down. @internal */
export function takedownObligation(
  takedown: Takedown,
  owed: Term,
  context: Context,
): TakedownObligation {
  const term = placedTerm(owed, takedown, context);
  const judgement = assessTakedown(takedown, term, context);
  const { channel, hazardId, itemId, listingId, request } = takedown;
  const subject = { channel, hazardId, itemId, listingId, requestId: request?.requestId };
  return {
    obligation: obligationOf(term, takedown.trigger, subject, judgement, context),
    listing: takedown.listing,
    start: takedown.trigger.from,
    done: judgement.done?.to,
    released: judgement.released?.from,
  };
}
