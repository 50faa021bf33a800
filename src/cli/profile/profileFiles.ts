import { SafepactError } from "../../errors.ts";
import { type FeedProfile, profileFeed } from "../../exchange/index.ts";
import { renderFeedProfileHtml } from "../../report/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { meterOf } from "../common/meter.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { readHazardFiles } from "../common/readHazardFiles.ts";
import { reportLanguage } from "../common/reportLanguage.ts";
import { watched } from "../common/watched.ts";
import { writeOutput } from "../common/writeOutput.ts";
import { profileText } from "./profileText.ts";

/** Options of `safepact profile`. */
export interface ProfileOptions {
  /** Format of the files, or "auto". */
  readonly format: string;
  /** Column map. */
  readonly columns?: string;
  /** Encoding of the files. */
  readonly encoding?: string;
  /** Where the page goes. */
  readonly html?: string;
  /** Language of the page. */
  readonly locale: string;
  /** Where the profile goes; `true` or "-" prints it. */
  readonly json?: string | boolean;
}

/** Tells how complete the files of a feed are. */
export async function profileFiles(
  files: readonly string[],
  options: ProfileOptions,
  { io }: CommandContext,
): Promise<void> {
  const { html, json, locale } = options;
  oneOnStandardOutput({ "--html": html, "--json": json });
  const messages = reportLanguage(locale);
  const meter = await meterOf(files);
  const rows = readHazardFiles(files, { ...options, meter }, io);
  const profile = await profileFeed(watched(rows, "hazard record", { meter, io }));
  requireReadable(profile, files);
  if (html !== undefined) {
    const page = renderFeedProfileHtml(profile, { messages, subject: files.join(", ") });
    await writeOutput(html, page, io);
    if (html !== "-") io.tell(`Page written to ${html}\n`);
  }
  const toFile = typeof json === "string" && json !== "-";
  if (toFile) await writeOutput(json, `${JSON.stringify(profile, null, 2)}\n`, io);
  if (json !== undefined && !toFile) await io.print(`${JSON.stringify(profile)}\n`);
  else if (html !== "-") await io.print(profileText(profile));
}

/** An empty list is a profile of nothing; a file that could not be read is none. */
function requireReadable({ records, refused, issues }: FeedProfile, files: readonly string[]) {
  const errors = issues.filter(({ severity }) => severity === "error");
  const onlyEmpty = errors.every(({ code }) => code === "empty-input");
  if (records > 0 || refused === 0 || onlyEmpty) return;
  throw new SafepactError("INPUT_UNREADABLE", `Nothing could be read from ${files.join(", ")}.`, {
    hint: errors[0]?.example.message ?? "Name its format with --format.",
  });
}
