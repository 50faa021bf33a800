import { publishedCalendars } from "../../calendar/index.ts";
import { type Scorecard, scoreCompliance } from "../../comply/index.ts";
import { SafepactError } from "../../errors.ts";
import { type CaseEvent, parseCaseEvent } from "../../model/index.ts";
import {
  type ReportMessages,
  renderScorecardHtml,
  reportEn,
  reportKo,
} from "../../report/index.ts";
import { writeAtomically } from "../common/atomicFile.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { findAgreement } from "../common/findAgreement.ts";
import { dayOption, instantOption } from "../common/instantOption.ts";
import { loadValues } from "../common/loadValues.ts";
import { nameAdvice } from "../common/nearestWord.ts";
import { loadHazards } from "../common/readHazardFiles.ts";
import { scorecardText } from "./scorecardText.ts";

/** Options of `safepact score`. */
export interface ScoreOptions {
  /** Id or file of the agreement. */
  readonly agreement: string;
  /** File of events. */
  readonly events: string;
  /** The platform. */
  readonly platform: string;
  /** State as of this instant. */
  readonly asOf: string;
  /** First day. */
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
  /** Where the report goes. */
  readonly html?: string;
  /** Language of the report. */
  readonly locale: string;
  /** Where the scorecard goes; `true` or "-" prints it. */
  readonly json?: string | boolean;
  /** Files of hazard records: they name basis, group and cause of what was blocked. */
  readonly hazards?: readonly string[];
  /** Whether one bad row fails the scoring. */
  readonly strict?: boolean;
}

/** Computes the scorecard of a platform from its events. */
export async function scorePlatform(
  options: ScoreOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const asOf = instantOption(options.asOf, "--as-of");
  const messages = reportLanguage(options.locale);
  const period = {
    ...(options.from === undefined ? {} : { from: dayOption(options.from, "--from") }),
    ...(options.to === undefined ? {} : { to: dayOption(options.to, "--to") }),
  };
  const agreement = await findAgreement(options.agreement, io);
  const { values: events, tally } = await loadValues(options.events, parseCaseEvent, io);
  if (options.strict === true && tally.refused > 0) {
    io.tell(
      `safepact: --strict: ${counted(tally.refused, "row")} could not be read, so nothing was scored.\n`,
    );
    finish(exitCodes.inputUnreadable);
    return;
  }
  requirePlatform(events, options.platform);
  const hazards = options.hazards
    ? (await loadHazards(options.hazards, { format: "ndjson" }, io)).records
    : undefined;
  const card = scoreCompliance({
    agreement,
    platform: options.platform,
    events,
    calendars: publishedCalendars,
    period,
    asOf,
    ...(hazards === undefined ? {} : { hazards }),
  });
  if (options.html !== undefined) {
    const { title } = agreement;
    const page = renderScorecardHtml(card, { messages, events, agreementTitle: title });
    await writeAtomically(options.html, page);
    io.tell(`Report written to ${options.html}\n`);
  }
  await deliver(card, options, (text) => io.print(text));
}

function reportLanguage(locale: string): ReportMessages {
  const languages = [reportEn, reportKo];
  const messages = languages.find((each) => each.locale === locale);
  if (messages) return messages;
  throw new SafepactError("UNKNOWN_LOCALE", `There is no report in ${JSON.stringify(locale)}.`, {
    hint: nameAdvice(
      locale,
      languages.map((each) => each.locale),
    ),
  });
}

async function deliver(
  card: Scorecard,
  { json }: ScoreOptions,
  print: (text: string) => Promise<void>,
): Promise<void> {
  const toFile = typeof json === "string" && json !== "-";
  if (toFile) await writeAtomically(json, `${JSON.stringify(card, null, 2)}\n`);
  if (json !== undefined && !toFile) await print(`${JSON.stringify(card)}\n`);
  else await print(scorecardText(card));
}

function requirePlatform(events: readonly CaseEvent[], platform: string): void {
  const known = [...new Set(events.map((event) => event.platform))];
  if (known.length === 0 || known.includes(platform)) return;
  throw new SafepactError("INVALID_OPTION", `No event is about ${JSON.stringify(platform)}.`, {
    hint: nameAdvice(platform, known.slice(0, 10)),
  });
}
