import { eventsOf } from "../events/eventMap.ts";
import type { Timed } from "../events/timed.ts";
import type { Context, Term } from "../terms/context.ts";
import type { Due, Limit } from "../terms/dueClock.ts";
import type { Takedown } from "./takedown.ts";

/** The limit of a takedown and when it ends. @internal */
export interface TakedownDue {
  readonly limit: Limit | undefined;
  /** Undefined without a limit, and outside the calendar. */
  readonly due: Due | undefined;
  /** Calendar that was not given, where there is a limit to be counted by it. */
  readonly missing?: string;
}

/**
 * Finds when a takedown is due under a term.
 *
 * A request's own limit goes before the agreement's; for a statutory duty only the statute's counts. An amendment that sets a
 * longer limit counts from the trigger; a shorter one counts from the amendment, so that nothing becomes late after the fact.
 *
 * @internal
 */
export function dueOfTakedown(takedown: Takedown, term: Term, { clock }: Context): TakedownDue {
  const { trigger } = takedown;
  if (term.missing !== undefined) {
    const limit = limitsSet(takedown, term).at(-1)?.limit ?? term.limit;
    return { limit: undefined, due: undefined, ...(limit && { missing: term.missing }) };
  }
  if (term.dutyId !== undefined || !setsLimit(takedown)) {
    return { limit: term.limit, due: term.limit && clock.due(term.limit, trigger) };
  }
  const sets = limitsSet(takedown, term);
  const before = sets.filter(({ at }) => at.from <= trigger.from).at(-1);
  let limit = before?.limit ?? term.limit;
  let due = limit && clock.due(limit, trigger);
  for (const { at, limit: next } of sets) {
    if (at.from <= trigger.from) continue;
    const longer = clock.due(next, trigger);
    if (due && longer && longer.to >= due.to) due = longer;
    else {
      const shorter = clock.due(next, at);
      due = due && shorter && due.to <= shorter.to ? due : shorter;
    }
    limit = next;
  }
  return { limit, due };
}

/** Most requests set no limit of their own, and over a million events looking twice is cheaper than making lists. */
function setsLimit({ request }: Takedown): boolean {
  if (!request) return false;
  return (
    eventsOf(request, "request.received")[0]?.event.deadline !== undefined ||
    eventsOf(request, "request.amended").some(({ event }) => event.deadline !== undefined)
  );
}

/** What was changed after the item was taken back concerns it no more. */
function limitsSet({ request, span }: Takedown, term: Term): { at: Timed; limit: Limit }[] {
  if (!request) return [];
  const ended = span?.ended?.from ?? Number.POSITIVE_INFINITY;
  return [
    ...eventsOf(request, "request.received").slice(0, 1),
    ...eventsOf(request, "request.amended").filter(({ from }) => from <= ended),
  ].flatMap((at) => {
    const { deadline } = at.event;
    return deadline ? [{ at, limit: { deadline, setBy: "request", calendar: term.calendar } }] : [];
  });
}
