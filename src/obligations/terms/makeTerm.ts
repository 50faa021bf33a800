import type { Calendar } from "../../calendar/index.ts";
import type { Agreement, Commitment, CommitmentKind, Duty } from "../../model/index.ts";
import { commitmentOf } from "./commitmentOf.ts";
import type { Ground, Term } from "./context.ts";
import { findCalendar } from "./findCalendar.ts";

/** Gives the agreement's term of a kind on a day; most agreements have one of a kind whatever the day. @internal */
export function termOn(kind: CommitmentKind, day: string, ground: Ground): Term {
  const { lasting } = ground.terms;
  const always = lasting.get(kind);
  if (always) return always;
  const { agreement } = ground;
  const term = termOf(kind, commitmentOf(kind, agreement, day), ground);
  if (!hasDays(kind, agreement)) lasting.set(kind, term);
  return term;
}

function hasDays(kind: CommitmentKind, { commitments }: Agreement): boolean {
  return commitments.some(
    (each) =>
      each.kind === kind && (each.applicableFrom !== undefined || each.applicableTo !== undefined),
  );
}

/**
 * Gives the term of a commitment; the caller's limit stands in where the agreement has none. Each is made once, since all obligations
 * under it share its limit.
 *
 * @internal
 */
export function termOf(
  kind: CommitmentKind,
  commitment: Commitment | undefined,
  ground: Ground,
): Term {
  const { byKind, byCommitment } = ground.terms;
  const known = commitment ? byCommitment.get(commitment) : byKind.get(kind);
  if (known) return known;
  const term = newTerm(kind, commitment, ground);
  if (commitment) byCommitment.set(commitment, term);
  else byKind.set(kind, term);
  return term;
}

function newTerm(
  kind: CommitmentKind,
  commitment: Commitment | undefined,
  { inputs, calendar, calendars }: Ground,
): Term {
  const given = inputs.deadlines?.find((each) => each.commitment === kind);
  const own =
    commitment?.calendar === undefined ? calendar : findCalendar(calendars, commitment.calendar);
  const base = { commitment: kind, promised: commitment !== undefined, ceilingOnly: false };
  if (commitment?.deadline) {
    const limit = { deadline: commitment.deadline, setBy: "agreement" as const, calendar: own };
    return { ...base, calendar: own, limit };
  }
  if (!given) return { ...base, calendar: own };
  const by = given.calendar === undefined ? own : findCalendar(calendars, given.calendar);
  const limit = { deadline: given.deadline, setBy: "caller" as const, calendar: by };
  return { ...base, calendar: by, limit };
}

/** Gives a term as it is counted by another calendar. @internal */
export function countedBy(term: Term, id: string, { terms, calendars }: Ground): Term {
  const others = terms.byCalendar.get(term) ?? new Map<string, Term>();
  terms.byCalendar.set(term, others);
  const counted = others.get(id) ?? recounted(term, id, calendars);
  others.set(id, counted);
  return counted;
}

function recounted(term: Term, id: string, calendars: readonly Calendar[]): Term {
  const calendar = calendars.find((each) => each.id === id);
  if (!calendar) return { ...term, missing: id };
  return { ...term, calendar, ...(term.limit && { limit: { ...term.limit, calendar } }) };
}

/**
 * The term of a statutory duty. Where the calendar it names was not given nothing can be counted; one that names none is counted by its
 * jurisdiction's calendar, or else by the agreement's.
 *
 * @internal
 */
export function termOfDuty(duty: Duty, { terms, calendars, calendar: own }: Ground): Term {
  const known = terms.ofDuties.get(duty);
  if (known) return known;
  const named = calendars.find(({ id }) => id === (duty.calendar ?? duty.jurisdiction));
  const calendar = named ?? own;
  const term: Term = {
    commitment: duty.kind,
    promised: true,
    dutyId: duty.id,
    ceilingOnly: duty.ceilingOnly,
    calendar,
    byPlace: duty.calendar === undefined,
    ...(duty.calendar !== undefined && !named && { missing: duty.calendar }),
    ...(duty.deadline && { limit: { deadline: duty.deadline, setBy: "duty", calendar } }),
  };
  terms.ofDuties.set(duty, term);
  return term;
}
