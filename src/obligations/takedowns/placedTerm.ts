import { eventsOf } from "../events/eventMap.ts";
import type { Context, Term } from "../terms/context.ts";
import type { Takedown } from "./takedown.ts";

/**
 * Gives the term by which one takedown is judged: limits are counted by the calendar that the request names, and those of a statute
 * that leaves the calendar to the place where action is due by that of the place asked for, where it is one.
 *
 * @internal
 */
export function placedTerm(term: Term, { request, asked }: Takedown, { countedBy }: Context): Term {
  const received = eventsOf(request, "request.received")[0]?.event;
  const id = received?.calendar ?? (term.byPlace && asked.length === 1 ? asked[0] : undefined);
  return id === undefined || id === term.calendar.id ? term : countedBy(term, id);
}
