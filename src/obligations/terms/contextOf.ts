import type { Calendar } from "../../calendar/index.ts";
import { instantMs } from "../../calendar/instantMs.ts";
import { SafepactError } from "../../errors.ts";
import type { Agreement, CaseEvent, Commitment, CommitmentKind, Duty } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { Findings } from "../events/findings.ts";
import { knownEvents, usableEvents } from "../events/knownEvents.ts";
import { readHistory } from "../events/readHistory.ts";
import type { ObligationInputs } from "../obligationInputs.ts";
import { checkInputs } from "./checkInputs.ts";
import { commitmentOf } from "./commitmentOf.ts";
import type { Context, Term } from "./context.ts";
import { dueClock } from "./dueClock.ts";
import { membershipOf } from "./membership.ts";
import { validWaivers } from "./waivers.ts";

/** A context with the events it was made from. @internal */
export interface OpenedContext extends Context {
  /** The platform's events recorded in time, each once, in canonical order. */
  readonly known: readonly CaseEvent[];
  /** The calendars that were asked for; complete once all is derived. */
  readonly used: ReadonlySet<Calendar>;
}

/**
 * Reads the events and opens the context in which all obligations are judged.
 *
 * @internal
 */
export function contextOf(
  agreement: Agreement,
  events: readonly CaseEvent[],
  inputs: ObligationInputs,
  findings: Findings,
): OpenedContext {
  checkInputs(inputs);
  const { platform } = inputs;
  const asOf = instantMs(inputs.asOf);
  const used = new Set<Calendar>();
  const calendarOf = (id: string) => {
    const found = find(inputs.calendars, id);
    used.add(found);
    return found;
  };
  const calendar = calendarOf(agreement.calendar);
  const { zone } = calendar;
  const knowledge = { platform, asOf, zone };
  const known = knownEvents(events, knowledge, findings);
  const history = readHistory(usableEvents(known, knowledge, findings), zone);
  const countedBy = termsByCalendar(inputs.calendars, used);
  return {
    agreement,
    platform,
    asOf,
    membership: membershipOf(agreement, platform, inputs.asParty ?? false, findings),
    calendar,
    calendarOf,
    calendarGiven: (id) => {
      const found = inputs.calendars.find((each) => each.id === id);
      if (found) used.add(found);
      return found;
    },
    known,
    used,
    history,
    clock: dueClock(),
    waivers: validWaivers(eventsOf(history, "waiver.granted"), { platform, zone }, findings),
    findings,
    countedBy,
    termOf: (commitment) => termOf(commitment.kind, commitment, inputs, calendar, calendarOf),
    term: termsByDay(agreement, (kind, commitment) =>
      termOf(kind, commitment, inputs, calendar, calendarOf),
    ),
  };
}

function find(calendars: readonly Calendar[], id: string): Calendar {
  const calendar = calendars.find((each) => each.id === id);
  if (calendar) return calendar;
  const given = calendars.map((each) => each.id).join(", ");
  throw new SafepactError("UNKNOWN_CALENDAR", `The calendar ${id} was not given.`, {
    hint: `Pass it in "calendars", which holds ${given === "" ? "none" : given}.`,
  });
}

/** Each term once, and most agreements have one of a kind whatever the day. */
function termsByDay(
  agreement: Agreement,
  make: (kind: CommitmentKind, commitment: Commitment | undefined) => Term,
): Context["term"] {
  const known = new Map<CommitmentKind, Map<Commitment | undefined, Term>>();
  const lasting = new Map<CommitmentKind, Term>();
  return (kind, day) => {
    const always = lasting.get(kind);
    if (always) return always;
    const commitment = commitmentOf(kind, agreement, day);
    const terms = known.get(kind) ?? new Map<Commitment | undefined, Term>();
    const term = terms.get(commitment) ?? make(kind, commitment);
    terms.set(commitment, term);
    known.set(kind, terms);
    if (!hasDays(kind, agreement)) lasting.set(kind, term);
    return term;
  };
}

function hasDays(kind: CommitmentKind, { commitments }: Agreement): boolean {
  return commitments.some(
    (each) =>
      each.kind === kind && (each.applicableFrom !== undefined || each.applicableTo !== undefined),
  );
}

/** Each term once per calendar, since all obligations under it share its limit. */
function termsByCalendar(calendars: readonly Calendar[], used: Set<Calendar>) {
  const known = new Map<Term, Map<string, Term>>();
  return (term: Term, id: string): Term => {
    const others = known.get(term) ?? new Map<string, Term>();
    known.set(term, others);
    const counted = others.get(id) ?? recounted(term, id, calendars);
    others.set(id, counted);
    if (counted.missing === undefined) used.add(counted.calendar);
    return counted;
  };
}

function recounted(term: Term, id: string, calendars: readonly Calendar[]): Term {
  const calendar = calendars.find((each) => each.id === id);
  if (!calendar) return { ...term, missing: id };
  return { ...term, calendar, ...(term.limit && { limit: { ...term.limit, calendar } }) };
}

function termOf(
  kind: CommitmentKind,
  commitment: Commitment | undefined,
  inputs: ObligationInputs,
  calendar: Calendar,
  calendarOf: (id: string) => Calendar,
): Term {
  const given = inputs.deadlines?.find((each) => each.commitment === kind);
  const own = commitment?.calendar === undefined ? calendar : calendarOf(commitment.calendar);
  const base = { commitment: kind, promised: commitment !== undefined, ceilingOnly: false };
  if (commitment?.deadline) {
    const limit = { deadline: commitment.deadline, setBy: "agreement" as const, calendar: own };
    return { ...base, calendar: own, limit };
  }
  if (!given) return { ...base, calendar: own };
  const by = given.calendar === undefined ? own : calendarOf(given.calendar);
  const limit = { deadline: given.deadline, setBy: "caller" as const, calendar: by };
  return { ...base, calendar: by, limit };
}

/**
 * The term of a statutory duty. Where the calendar it names was not given nothing can be counted; one that names none is counted by its
 * jurisdiction's calendar, or else by the agreement's.
 *
 * @internal
 */
export function termOfDuty(duty: Duty, { calendarGiven, calendar: own }: Context): Term {
  const named = calendarGiven(duty.calendar ?? duty.jurisdiction);
  const calendar = named ?? own;
  return {
    commitment: duty.kind,
    promised: true,
    dutyId: duty.id,
    ceilingOnly: duty.ceilingOnly,
    calendar,
    byPlace: duty.calendar === undefined,
    ...(duty.calendar !== undefined && !named && { missing: duty.calendar }),
    ...(duty.deadline && { limit: { deadline: duty.deadline, setBy: "duty", calendar } }),
  };
}
