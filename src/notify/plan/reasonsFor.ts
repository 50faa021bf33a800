import type { Calendar } from "../../calendar/calendar.ts";
import { dueAt } from "../../calendar/dueAt.ts";
import { isSafepactError } from "../../errors.ts";
import type { CommitmentBase, CommitmentKind, Duty, RequestKind } from "../../model/index.ts";
import { covers, isInstant } from "../../model/index.ts";
import type { NoticeReason, PlanNoticesOptions } from "./plannedNotice.ts";

/** What is asked about. */
interface ReasonQuery {
  /** Kinds of commitment and duty that ask for the notice. */
  readonly kinds: readonly CommitmentKind[];
  /** Words in the trigger of a duty; any when absent. */
  readonly trigger?: RegExp;
  /** Kind of the request that is answered; any duty when absent. */
  readonly request?: RequestKind;
  /** When the clock starts. */
  readonly since: string;
  /** Where. */
  readonly territories: readonly string[];
  /** The calendar that the request names. */
  readonly calendar?: string;
}

/** The promises and duties that ask for a notice, each with its limit. @internal */
export function reasonsFor(query: ReasonQuery, options: PlanNoticesOptions): NoticeReason[] {
  const { agreement, duties, calendars } = options;
  const day = query.since.slice(0, 10);
  const promised = (agreement?.commitments ?? [])
    .filter(({ kind }) => query.kinds.includes(kind))
    .map(
      (commitment): NoticeReason => ({
        kind: "commitment",
        id: commitment.kind,
        ...limitOf(commitment, query.calendar ?? agreement?.calendar ?? "", query.since, calendars),
      }),
    );
  const owed = duties
    .filter((duty) => asks(duty, query, day))
    .map(
      (duty): NoticeReason => ({
        kind: "duty",
        id: duty.id,
        ...limitOf(duty, placeOf(query) ?? duty.jurisdiction, query.since, calendars),
      }),
    );
  return [...promised, ...owed];
}

// As scores count it: a duty's days are those of the place where it must be fulfilled.
function placeOf({ calendar, territories }: ReasonQuery): string | undefined {
  return calendar ?? (territories.length === 1 ? territories[0] : undefined);
}

function asks(duty: Duty, query: ReasonQuery, day: string): boolean {
  const { kinds, trigger, request, territories } = query;
  return (
    duty.dutyHolder === "marketplace" &&
    kinds.includes(duty.kind) &&
    (trigger === undefined || trigger.test(duty.trigger)) &&
    (request === undefined || isStartedBy(duty, request)) &&
    territories.some((territory) => covers(duty.jurisdiction, territory)) &&
    (duty.applicableFrom === undefined || duty.applicableFrom <= day)
  );
}

// A duty to take down that names no kinds is started by any request; other duties without kinds stand of themselves.
function isStartedBy({ kind, requests }: Duty, request: RequestKind): boolean {
  return requests?.includes(request) ?? kind === "takedown-authority";
}

function limitOf(
  { text, provenance, deadline, calendar }: CommitmentBase,
  usual: string,
  since: string,
  calendars: Readonly<Record<string, Calendar>>,
): Omit<NoticeReason, "kind" | "id"> {
  const base = { text, provenance, dueAt: null };
  if (deadline === undefined) return { ...base, noLimit: "No limit is published." };
  if (!isInstant(since)) return { ...base, noLimit: "The event has a date without a time." };
  const id = calendar ?? usual;
  const days = Object.hasOwn(calendars, id) ? calendars[id] : undefined;
  if (days === undefined) return { ...base, noLimit: `The calendar ${id} was not given.` };
  try {
    return { ...base, dueAt: dueAt(deadline, since, days).dueAt };
  } catch (error) {
    if (!isSafepactError(error)) throw error;
    return { ...base, noLimit: `The calendar ${id} does not reach that far.` };
  }
}
