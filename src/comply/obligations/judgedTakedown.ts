import type { Obligation } from "../obligation.ts";
import type { Context, Term } from "./context.ts";
import { judgeTakedown, type TakedownJudgement } from "./judgeTakedown.ts";
import { obligationOf } from "./obligationOf.ts";
import type { Takedown } from "./takedown.ts";

/** A takedown with what was found of it and the obligation written down. @internal */
export interface JudgedTakedown {
  readonly takedown: Takedown;
  readonly judgement: TakedownJudgement;
  readonly obligation: Obligation;
}

/** Judges a takedown under a term and writes the obligation down. @internal */
export function judgedTakedown(takedown: Takedown, term: Term, context: Context): JudgedTakedown {
  const judgement = judgeTakedown(takedown, term, context);
  const { channel, hazardId, itemId, listingId, request } = takedown;
  const subject = { channel, hazardId, itemId, listingId, requestId: request?.requestId };
  const obligation = obligationOf(term, takedown.trigger, subject, judgement, context);
  return { takedown, judgement, obligation };
}
