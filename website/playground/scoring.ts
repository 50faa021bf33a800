import { publishedAgreements } from "safepact/agreements";
import { publishedCalendars } from "safepact/calendars";
import { scoreCompliance, scoreRows } from "safepact/comply";
import { readValues } from "safepact/feeds";
import { type CaseEvent, parseCaseEvent } from "safepact/model";
import { renderScorecardHtml } from "safepact/report";
import { callerDeadline } from "../../src/cli/common/callerDeadline.ts";
import { languageOf } from "./languages.ts";
import { type DroppedSource, Unusable } from "./source.ts";

/** A card to be computed. */
export interface ScoreRequest {
  readonly events: DroppedSource;
  readonly agreement: string;
  readonly platform: string;
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  /** Limits for commitments that have none, such as `monitor-sources=2bd`, parted by blanks. */
  readonly limits: string;
  readonly language: string;
  /** Whether the platform is scored as if it had signed. */
  readonly asParty: boolean;
}

/** What a file of events holds. */
export interface EventFile {
  readonly events: number;
  readonly refused: number;
  readonly platforms: readonly string[];
}

/** A computed card. */
export interface ScoredCard {
  readonly html: string;
  readonly json: string;
}

async function eventsOf(source: DroppedSource) {
  const events: CaseEvent[] = [];
  let refused = 0;
  for await (const result of readValues(parseCaseEvent, source.blob.stream())) {
    if (result.ok) events.push(result.value);
    else refused += 1;
  }
  if (events.length === 0) throw new Unusable(`No event could be read from ${source.name}.`);
  return { events, refused };
}

/** Looks which platforms a file of events speaks of. */
export async function readEventFile(source: DroppedSource): Promise<EventFile> {
  const { events, refused } = await eventsOf(source);
  const platforms = [...new Set(events.map(({ platform }) => platform))].sort();
  return { events: events.length, refused, platforms };
}

/** Computes a card and writes its page. */
export async function scoreEvents(request: ScoreRequest): Promise<ScoredCard> {
  const agreement = publishedAgreements.find(({ id }) => id === request.agreement);
  if (agreement === undefined) throw new Unusable("Choose an agreement.");
  const { events } = await eventsOf(request.events);
  const { from, to } = request;
  const inputs = {
    agreement,
    platform: request.platform,
    events,
    calendars: publishedCalendars,
    period: { ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) },
    asOf: request.asOf,
    status: "draft",
    asParty: request.asParty,
    deadlines: limitsOf(request.limits),
  } as const;
  const card = scoreCompliance(inputs);
  const { report: messages } = languageOf(request.language);
  const agreementTitle = agreement.titles?.[request.language] ?? agreement.title;
  return {
    html: renderScorecardHtml(card, { messages, rows: scoreRows(inputs), events, agreementTitle }),
    json: `${JSON.stringify(card, null, 2)}\n`,
  };
}

function limitsOf(text: string) {
  return text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => {
      const limit = callerDeadline(word);
      if (limit !== undefined) return limit;
      throw new Unusable(
        `${word} is no limit. Write monitor-sources=2bd or takedown-authority=24h.`,
      );
    });
}
