import { publishedAgreements } from "safepact/agreements";
import { publishedCalendars } from "safepact/calendars";
import { channels, templates, vocabularies } from "safepact/notify";
import { sampleFor } from "../../test/notify/sampleData.ts";
import { type DueRequest, publishedLimits, tellDue } from "./due.ts";
import { languages } from "./languages.ts";
import {
  type ExplainedListing,
  type MatchProgress,
  type MatchRequest,
  type MatchTotals,
  openMatchDesk,
} from "./matching.ts";
import { type NoticeRequest, type WrittenNotice, writeNotice } from "./notice.ts";
import {
  type EventFile,
  readEventFile,
  type ScoredCard,
  type ScoreRequest,
  scoreEvents,
} from "./scoring.ts";
import { type DroppedSource, pastedListing } from "./source.ts";
import type { TaskContext } from "./task.ts";

/** What the form offers. */
export interface Choices {
  readonly languages: readonly string[];
  readonly templates: readonly string[];
  readonly channels: readonly string[];
  readonly issuers: readonly string[];
  readonly calendars: readonly string[];
  readonly limits: typeof publishedLimits;
  readonly agreements: readonly { readonly id: string; readonly title: string }[];
}

/** Example files, as the package ships them, gzipped. */
export interface ExampleFiles {
  readonly hazards: DroppedSource;
  readonly listings: DroppedSource;
  readonly events: DroppedSource;
}

/** Everything the page can ask of its worker. */
export interface Desk {
  readonly choices: () => Choices;
  readonly match: (
    request: MatchRequest,
    context: TaskContext<MatchProgress>,
  ) => Promise<MatchTotals>;
  readonly matchPasted: (
    request: { readonly hazards: readonly DroppedSource[]; readonly text: string },
    context: TaskContext<MatchProgress>,
  ) => Promise<MatchTotals>;
  readonly explain: (asked: {
    readonly key: number;
    readonly language: string;
  }) => ExplainedListing;
  readonly sample: (asked: { readonly template: string; readonly language: string }) => string;
  readonly notice: (request: NoticeRequest) => WrittenNotice;
  readonly due: (request: DueRequest) => readonly string[];
  readonly readEvents: (source: DroppedSource) => Promise<EventFile>;
  readonly score: (request: ScoreRequest) => Promise<ScoredCard>;
  readonly example: (name: keyof ExampleFiles) => DroppedSource;
}

/** Opens the desk that answers the page; it runs in a worker, and as well in a test. */
export function openDesk(examples: ExampleFiles): Desk {
  const matching = openMatchDesk();
  return {
    choices: () => ({
      languages,
      templates: templates.map(({ id }) => id),
      channels: channels.map(({ id }) => id),
      issuers: vocabularies.issuers,
      calendars: publishedCalendars.map(({ id }) => id),
      limits: publishedLimits,
      agreements: publishedAgreements.map(({ id, title }) => ({ id, title })),
    }),
    match: matching.match,
    matchPasted: ({ hazards, text }, context) => {
      const listings = { name: "pasted text", blob: pastedListing(text) };
      return matching.match({ hazards, listings }, context);
    },
    explain: matching.explain,
    sample: ({ template, language }) => JSON.stringify(sampleFor(template, language), null, 2),
    notice: writeNotice,
    due: tellDue,
    readEvents: readEventFile,
    score: scoreEvents,
    example: (name) => examples[name],
  };
}
