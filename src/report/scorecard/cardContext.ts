import type { Scorecard } from "../../comply/index.ts";
import type { CaseEvent } from "../../model/index.ts";
import type { DateWriter } from "../format/formatDates.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import type { BesideCard } from "../owed/besideCard.ts";

/** What every part of a scorecard page is written from. @internal */
export interface CardContext {
  /** The card. */
  readonly card: Scorecard;
  /** What the stream beside the card says. */
  readonly beside: BesideCard;
  /** The events behind it, by id. */
  readonly events: ReadonlyMap<string, CaseEvent>;
  /** The card of the period before. */
  readonly previous: Scorecard | undefined;
  /** Words. */
  readonly messages: ReportMessages;
  /** Zone in which a date is a day. */
  readonly zone: string;
  /** Writes dates. */
  readonly dates: DateWriter;
}
