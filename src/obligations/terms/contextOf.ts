import type { Calendar } from "../../calendar/index.ts";
import type { Agreement, CaseEvent } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { Findings } from "../events/findings.ts";
import type { PlatformHistory } from "../events/histories.ts";
import { type Knowledge, knownEvents, usableEvents } from "../events/knownEvents.ts";
import { closeHistory, fileEvents } from "../events/readHistory.ts";
import { timed } from "../events/timed.ts";
import type { ObligationInputs } from "../obligationInputs.ts";
import type { Context, Ground, Term } from "./context.ts";
import { findCalendar } from "./findCalendar.ts";
import { groundOf } from "./groundOf.ts";
import { countedBy, termOf, termOfDuty, termOn } from "./makeTerm.ts";
import { validWaivers, type Waivers } from "./waivers.ts";

/** A context that notes which calendars are asked for; complete once all is derived. @internal */
export interface OpenedContext extends Context {
  readonly used: ReadonlySet<Calendar>;
}

/** Reads all events of a platform and opens the context in which its obligations are judged. @internal */
export function contextOf(
  agreement: Agreement,
  events: readonly CaseEvent[],
  inputs: ObligationInputs,
  findings: Findings,
): OpenedContext {
  const ground = groundOf(agreement, inputs, findings);
  const knowledge = knowledgeOf(ground);
  const entries = events.map((event) => timed(event, ground.calendar.zone));
  const known = knownEvents(entries, knowledge, findings);
  const history = fileEvents(usableEvents(known, knowledge, findings));
  closeHistory(history);
  return openContext(ground, history, waiversIn(history, ground, findings), findings, true);
}

/** What decides which events are known. @internal */
export function knowledgeOf({ platform, asOf }: Ground): Knowledge {
  return { platform, asOf };
}

/** The waivers of a history that hold. @internal */
export function waiversIn(
  history: PlatformHistory,
  { platform, calendar: { zone } }: Ground,
  findings: Findings,
): Waivers {
  return validWaivers(eventsOf(history, "waiver.granted"), { platform, zone }, findings);
}

/** Opens the context in which the obligations of a history are judged. @internal */
export function openContext(
  ground: Ground,
  history: PlatformHistory,
  waivers: Waivers,
  findings: Findings,
  periods: boolean,
): OpenedContext {
  const used = new Set<Calendar>([ground.calendar]);
  const noted = (term: Term): Term => {
    if (term.missing === undefined) used.add(term.calendar);
    if (term.limit) used.add(term.limit.calendar);
    return term;
  };
  const { agreement, platform, asOf, membership, calendar, calendars, clock } = ground;
  return {
    agreement,
    platform,
    asOf,
    membership,
    calendar,
    clock,
    history,
    waivers,
    findings,
    periods,
    used,
    calendarOf: (id) => {
      const found = findCalendar(calendars, id);
      used.add(found);
      return found;
    },
    countedBy: (term, id) => noted(countedBy(term, id, ground)),
    termOf: (commitment) => noted(termOf(commitment.kind, commitment, ground)),
    term: (kind, day) => noted(termOn(kind, day, ground)),
    termOfDuty: (duty) => noted(termOfDuty(duty, ground)),
  };
}
