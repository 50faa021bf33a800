import type { Instant } from "../../model/index.ts";
import type {
  Obligation,
  ObligationReason,
  ObligationState,
  TakedownChannel,
} from "../obligation.ts";
import type { Context, Term } from "./context.ts";
import type { Due, Limit } from "./dueClock.ts";
import { reasonTexts } from "./reasonTexts.ts";
import { type Trigger, triggerDay } from "./triggerDay.ts";

/** What an obligation is about. @internal */
export interface Subject {
  readonly channel?: TakedownChannel | undefined;
  readonly requestId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly listingId?: string | undefined;
  readonly hazardId?: string | undefined;
}

/** How it was judged. @internal */
export interface Judgement {
  readonly limit: Limit | undefined;
  readonly due: Due | undefined;
  readonly state: ObligationState;
  readonly reason?: ObligationReason | undefined;
  readonly doneAt: Instant | undefined;
  readonly releasedAt?: Instant | undefined;
  readonly selfDeclared: boolean;
  readonly eventIds: readonly string[];
}

/** Writes an obligation down as plain data. @internal */
export function obligationOf(
  term: Term,
  trigger: Trigger,
  subject: Subject,
  judgement: Judgement,
  context: Context,
): Obligation {
  const { limit, due, reason, doneAt } = judgement;
  const event = "event" in trigger ? trigger.event : undefined;
  const period = "event" in trigger ? undefined : trigger.period;
  const at = "event" in trigger ? trigger.event.at : trigger.period.to;
  const what = subject.itemId ?? subject.listingId ?? subject.hazardId ?? subject.requestId ?? "";
  const obligation: Writable<Obligation> = {
    id: `${term.dutyId ?? term.commitment}:${event?.id ?? `${period?.from}/${at}`}:${what}`,
    commitment: term.commitment,
    ceilingOnly: term.ceilingOnly,
    triggerEventId: event?.id ?? null,
    triggeredAt: at,
    day: triggerDay(trigger, context),
    dueAt: due?.dueAt ?? null,
    fulfilledAt: doneAt ?? null,
    state: judgement.state,
    selfDeclared: judgement.selfDeclared,
    eventIds: judgement.eventIds,
  };
  // Over a million events, adding the members that are there is cheaper than spreading objects that mostly are not.
  if (term.dutyId !== undefined) obligation.dutyId = term.dutyId;
  if (subject.channel !== undefined) obligation.channel = subject.channel;
  if (subject.requestId !== undefined) obligation.requestId = subject.requestId;
  if (subject.itemId !== undefined) obligation.itemId = subject.itemId;
  if (subject.listingId !== undefined) obligation.listingId = subject.listingId;
  if (subject.hazardId !== undefined) obligation.hazardId = subject.hazardId;
  if (judgement.releasedAt !== undefined) obligation.releasedAt = judgement.releasedAt;
  if (limit) obligation.limit = context.clock.written(limit);
  if (reason) {
    obligation.reason = reason;
    obligation.message = reasonTexts[reason];
  }
  return obligation;
}

type Writable<Value> = { -readonly [Member in keyof Value]: Value[Member] };
