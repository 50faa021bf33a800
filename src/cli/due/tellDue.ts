import { asksHolidays } from "../../calendar/asksHolidays.ts";
import { dueAt, explainDue } from "../../calendar/index.ts";
import { isUnverified } from "../../calendar/isUnverified.ts";
import { SafepactError } from "../../errors.ts";
import { commitmentKinds } from "../../model/agreement.ts";
import type { Agreement, Commitment } from "../../model/index.ts";
import { commitmentOf } from "../../obligations/terms/commitmentOf.ts";
import { localDay } from "../../obligations/terms/localDay.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import type { CliIo } from "../common/cliIo.ts";
import { findAgreement } from "../common/findAgreement.ts";
import { instantOption } from "../common/instantOption.ts";
import { dueLanguage } from "../common/languages.ts";
import { wrapText } from "../common/wrapText.ts";
import { findCalendar } from "./findCalendar.ts";

/** Options of `safepact due`. */
export interface DueOptions {
  /** Id or file of the agreement. */
  readonly agreement: string;
  /** Kind of commitment. */
  readonly commitment: string;
  /** When it was received. */
  readonly received: string;
  /** Id of another calendar. */
  readonly calendar?: string;
  /** Language of the explanation. */
  readonly locale: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Says until when a commitment must be fulfilled; that no limit is known is an answer too. */
export async function tellDue(options: DueOptions, io: CliIo): Promise<void> {
  const messages = dueLanguage(options.locale);
  const received = instantOption(options.received, "--received");
  const agreement = await findAgreement(options.agreement, io);
  const commitment = commitmentOn(agreement, options, received);
  const calendar = findCalendar(options.calendar ?? commitment.calendar ?? agreement.calendar);
  const { deadline } = commitment;
  if (deadline === undefined) {
    const none = {
      dueAt: null,
      lastDay: null,
      zone: calendar.zone,
      counted: [],
      reason: "no-deadline",
    };
    await io.print(options.json ? `${JSON.stringify(none)}\n` : noDeadline(agreement, commitment));
    return;
  }
  if (options.json) {
    await io.print(`${JSON.stringify(dueAt(deadline, received, calendar))}\n`);
    if (asksHolidays(deadline, calendar) && isUnverified(calendar)) {
      io.tell(
        `safepact: the holidays of the calendar ${calendar.id} rest on a source that was not verified.\n`,
      );
    }
    return;
  }
  const lines = [
    `${agreement.title}: ${commitment.text}`,
    "",
    ...explainDue(deadline, received, calendar, { messages }),
    "",
    `Source: ${commitment.provenance.source.join(", ")} (${commitment.provenance.confidence}).`,
  ];
  await io.print(lines.map((line) => wrapText(line)).join(""));
}

/** The commitment as it stood on the day of the event. */
function commitmentOn(
  agreement: Agreement,
  { commitment: kind, calendar = agreement.calendar }: DueOptions,
  received: string,
): Commitment {
  const named = agreement.commitments.find((each) => each.kind === kind);
  if (named) {
    const day = localDay(Date.parse(received), findCalendar(calendar).zone);
    const commitment = commitmentOf(named.kind, agreement, day);
    if (commitment) return commitment;
    throw new SafepactError(
      "INVALID_OPTION",
      `On ${day} ${kind} did not hold in ${agreement.id}.`,
      {
        hint: "Its applicableFrom and applicableTo say when it does.",
      },
    );
  }
  const known: readonly string[] = commitmentKinds;
  const kinds = [...new Set(agreement.commitments.map((each) => each.kind))];
  const message = known.includes(kind)
    ? `${agreement.id} has no commitment of the kind ${kind}.`
    : `There is no kind of commitment ${JSON.stringify(kind)}.`;
  throw new SafepactError("INVALID_OPTION", message, { hint: nameAdvice(kind, kinds) });
}

function noDeadline(agreement: Agreement, commitment: Commitment): string {
  return [
    wrapText(`${agreement.title}: ${commitment.text}`),
    "\n",
    wrapText(
      "No deadline is known: no published account of this agreement gives one. A request may set its own; or pass an agreement file in which you state the limit you assume.",
    ),
    wrapText(
      `Source: ${commitment.provenance.source.join(", ")} (${commitment.provenance.confidence}).`,
    ),
  ].join("");
}
