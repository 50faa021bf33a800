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

/**
 * Writes an obligation down as plain data. All are of one shape, which is read and written several times faster than one for each
 * combination of members: what an obligation lacks is there and undefined until it is given out.
 *
 * @internal
 */
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
  return {
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
    dutyId: term.dutyId,
    channel: subject.channel,
    requestId: subject.requestId,
    itemId: subject.itemId,
    listingId: subject.listingId,
    hazardId: subject.hazardId,
    releasedAt: judgement.releasedAt,
    limit: limit && context.clock.written(limit),
    reason,
    message: reason && reasonTexts[reason],
  } satisfies WithUndefined<Obligation> as Obligation;
}

type WithUndefined<Value> = { [Member in keyof Required<Value>]: Value[Member] | undefined };
