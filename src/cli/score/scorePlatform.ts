import * as z from "zod";
import { canonicalJson } from "../../canonical/canonicalJson.ts";
import {
  type PlatformResponse,
  type Scorecard,
  type ScoreInputs,
  type ScoreRow,
  scoreCompliance,
  scoreRows,
} from "../../comply/index.ts";
import { SafepactError } from "../../errors.ts";
import { isInstant } from "../../model/index.ts";
import { renderScorecardHtml } from "../../report/index.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import { openAtomicFile } from "../common/atomicFile.ts";
import type { CliIo } from "../common/cliIo.ts";
import { highlighted } from "../common/colour.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { dayOption, instantOption } from "../common/instantOption.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { readJson } from "../common/readJson.ts";
import { reportLanguage } from "../common/reportLanguage.ts";
import { type ScoringOptions, scoringInputs } from "../common/scoringInputs.ts";
import { writeOutput } from "../common/writeOutput.ts";
import { scorecardText } from "./scorecardText.ts";

/** Options of `safepact score`. */
export interface ScoreOptions extends ScoringOptions {
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
  /** Where the rows behind the figures go. */
  readonly rows?: string;
  /** Language of the report. */
  readonly locale: string;
  /** Where the scorecard goes; `true` or "-" prints it. */
  readonly json?: string | boolean;
  /** File with what the platform says of the card. */
  readonly response?: string;
  /** Whether the platform has had its say. */
  readonly final?: boolean;
  /** Whether one bad row fails the scoring. */
  readonly strict?: boolean;
}

/** Computes the scorecard of a platform from its events. */
export async function scorePlatform(
  options: ScoreOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  oneOnStandardOutput({
    "--html": options.html,
    "--rows": options.rows,
    "--json": options.json,
  });
  const asOf = instantOption(options.asOf, "--as-of");
  const messages = reportLanguage(options.locale);
  const period = {
    ...(options.from === undefined ? {} : { from: dayOption(options.from, "--from") }),
    ...(options.to === undefined ? {} : { to: dayOption(options.to, "--to") }),
  };
  const response = await responseOf(options.response, io);
  const { inputs, tally } = await scoringInputs(options, io, options.platform);
  const { agreement, events } = inputs;
  if (options.strict === true && tally.refused > 0) {
    io.tell(
      `safepact: --strict: ${counted(tally.refused, "row")} could not be read, so nothing was scored.\n`,
    );
    finish(exitCodes.inputUnreadable);
    return;
  }
  requirePlatform(events.platforms(), options.platform);
  const scored: ScoreInputs = {
    ...inputs,
    platform: options.platform,
    period,
    asOf,
    status: options.final === true ? "final" : "draft",
    ...(response && { platformResponse: response }),
  };
  const card = scoreCompliance(scored);
  if (options.rows !== undefined) {
    await writeRows(options.rows, scoreRows(scored), io);
    if (options.rows !== "-") io.tell(`Rows written to ${options.rows}\n`);
  }
  if (options.html !== undefined) {
    const agreementTitle = agreement.titles?.[options.locale] ?? agreement.title;
    const page = renderScorecardHtml(card, {
      messages,
      rows: scoreRows(scored),
      events: events.events(),
      agreementTitle,
    });
    await writeOutput(options.html, page, io);
    if (options.html !== "-") io.tell(`Report written to ${options.html}\n`);
  }
  await deliver(card, options, io);
}

/** Writes the stream beside the card, one row a line, as it is computed. */
async function writeRows(path: string, rows: Iterable<ScoreRow>, io: CliIo): Promise<void> {
  const file = path === "-" ? undefined : await openAtomicFile(path);
  for (const row of rows) {
    const line = `${canonicalJson(row)}\n`;
    await (file ? file.write(line) : io.print(line));
  }
  await file?.commit();
}

async function deliver(
  card: Scorecard,
  { json, html, rows }: ScoreOptions,
  io: CliIo,
): Promise<void> {
  const toFile = typeof json === "string" && json !== "-";
  if (toFile) await writeOutput(json, `${JSON.stringify(card, null, 2)}\n`, io);
  if (json !== undefined && !toFile) await io.print(`${JSON.stringify(card)}\n`);
  else if (html !== "-" && rows !== "-") await io.print(highlighted(scorecardText(card), io));
}

function requirePlatform(known: readonly string[], platform: string): void {
  if (known.length === 0 || known.includes(platform)) return;
  throw new SafepactError("INVALID_OPTION", `No event is about ${JSON.stringify(platform)}.`, {
    hint: nameAdvice(platform, known.slice(0, 10)),
  });
}

const responseSchema: z.ZodType<PlatformResponse> = z.object({
  at: z.string().refine(isInstant, "must be an instant with its offset"),
  position: z.enum(["accepted", "disputed", "no-comment"]),
  text: z.string().exactOptional(),
});

/** What the platform says of the card: `{ "at", "position": "accepted" | "disputed" | "no-comment", "text"? }`. */
async function responseOf(
  path: string | undefined,
  io: CliIo,
): Promise<PlatformResponse | undefined> {
  if (path === undefined) return undefined;
  const parsed = responseSchema.safeParse(await readJson(path, io));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SafepactError(
    "INVALID_INPUT",
    `${path} is no response of a platform: ${issue?.path.join(".")} ${issue?.message}.`,
    { hint: 'Give { "at": INSTANT, "position": "accepted", "disputed" or "no-comment" }.' },
  );
}
