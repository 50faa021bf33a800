import { duties, publishedAgreements } from "safepact/agreements";
import { explainDue } from "safepact/calendar";
import { publishedCalendars } from "safepact/calendars";
import type { Deadline } from "safepact/model";
import { languageOf } from "./languages.ts";
import { Unusable } from "./source.ts";

/** A question for a due time. */
export interface DueRequest {
  /** When it was received, ISO 8601 with an offset. */
  readonly received: string;
  readonly calendar: string;
  readonly language: string;
  readonly amount: number;
  readonly unit: string;
  readonly countFrom: string;
  /** The published limit that was chosen; its law of counting and its source are told. */
  readonly limit?: string;
}

/** A published limit. */
export interface PublishedLimit {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** The calendar it is counted by, where there is one for the whole jurisdiction. */
  readonly calendar: string | undefined;
  readonly deadline: Deadline;
  readonly source: string;
}

/** Every limit that an agreement or a duty publishes. */
export const publishedLimits: readonly PublishedLimit[] = [
  ...publishedAgreements.flatMap(({ id, title, commitments, calendar }) =>
    commitments.flatMap((commitment, place) => {
      const { deadline, kind, provenance } = commitment;
      if (deadline === undefined) return [];
      return [
        {
          id: `${id}/${place}`,
          title: kind,
          group: `${id}: ${title}`,
          calendar: known(commitment.calendar ?? calendar),
          deadline,
          source: `${provenance.source.join(", ")} (${provenance.confidence})`,
        },
      ];
    }),
  ),
  ...duties.flatMap(({ id, kind, deadline, calendar, jurisdiction, provenance }) =>
    deadline === undefined
      ? []
      : [
          {
            id,
            title: `${id}: ${kind}`,
            group: `Duties, ${jurisdiction}`,
            calendar: known(calendar ?? jurisdiction),
            deadline,
            source: `${provenance.source.join(", ")} (${provenance.confidence})`,
          },
        ],
  ),
];

function known(id: string): string | undefined {
  return publishedCalendars.some((calendar) => calendar.id === id) ? id : undefined;
}

/** Says until when something is due, and why. */
export function tellDue(request: DueRequest): readonly string[] {
  const calendar = publishedCalendars.find(({ id }) => id === request.calendar);
  if (calendar === undefined) throw new Unusable("Choose a calendar.");
  const chosen = publishedLimits.find(({ id }) => id === request.limit);
  const deadline = { ...chosen?.deadline, ...ownLimit(request) };
  const sentences = explainDue(deadline, request.received, calendar, {
    messages: languageOf(request.language).due,
  });
  return chosen === undefined ? sentences : [...sentences, `Source: ${chosen.source}.`];
}

function ownLimit({ amount, unit, countFrom }: DueRequest): Deadline {
  const units = ["hour", "calendar-day", "business-day", "week", "month"] as const;
  const starts = ["next-day", "next-business-day", "same-day"] as const;
  const known = units.find((each) => each === unit) ?? "business-day";
  const start = starts.find((each) => each === countFrom) ?? "next-day";
  return { amount, unit: known, countFrom: known === "hour" ? "instant" : start };
}
