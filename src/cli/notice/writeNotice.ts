import { publishedCalendars } from "../../calendars/index.ts";
import { SafepactError } from "../../errors.ts";
import {
  channels,
  type NoticeTemplate,
  parseNoticeData,
  type RenderedNotice,
  renderNotice,
  templates,
} from "../../notify/index.ts";
import { locales } from "../../notify/messages/locales.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { plain } from "../common/formatTable.ts";
import { sentence } from "../common/issueTally.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { readJson } from "../common/readJson.ts";
import { kindHint } from "../common/whatItIs.ts";
import { writeOutput } from "../common/writeOutput.ts";

/** Options of `safepact notice`. */
export interface NoticeOptions {
  /** Id of the template. */
  readonly template: string;
  /** Language. */
  readonly locale: string;
  /** TakedownChannel. */
  readonly channel: string;
  /** File of the data. */
  readonly data: string;
  /** Time zone of its dates. */
  readonly zone?: string;
  /** What becomes of a mandatory notice that lacks what the law asks for. */
  readonly legalGaps: "refuse" | "warn";
  /** Where the notice goes. */
  readonly out?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Writes a notice in a language for a channel. */
export async function writeNotice(options: NoticeOptions, { io }: CommandContext): Promise<void> {
  oneOnStandardOutput({ "--out": options.out, "--json": options.json });
  const template = named(templates, options.template, "UNKNOWN_TEMPLATE");
  const messages = named(locales, options.locale, "UNKNOWN_LOCALE");
  const channel = named(channels, options.channel, "INVALID_OPTION");
  const data = checkedData(template, await readJson(options.data, io), options.data);
  const zone = options.zone ?? zoneOf(data);
  const notice = renderNotice(template, data, {
    messages,
    channel,
    zone,
    legalGaps: options.legalGaps,
  });
  for (const { code, message, path } of notice.warnings) {
    io.tell(`warning ${code}${path === undefined ? "" : ` (${path})`}: ${message}\n`);
  }
  const { out = options.json === true ? undefined : "-", json } = options;
  if (out !== undefined) await writeOutput(out, fileText(notice, out), io);
  if (json === true) await io.print(`${JSON.stringify(notice)}\n`);
  else if (out !== "-") await io.print(`Written to ${out}\n`);
}

function named<Value extends { readonly id: string }>(
  values: readonly Value[],
  id: string,
  code: "UNKNOWN_TEMPLATE" | "UNKNOWN_LOCALE" | "INVALID_OPTION",
): Value {
  const value = values.find((each) => each.id === id);
  if (value) return value;
  const what = {
    UNKNOWN_TEMPLATE: "template",
    UNKNOWN_LOCALE: "language",
    INVALID_OPTION: "channel",
  };
  const ids = values.map((each) => each.id);
  throw new SafepactError(code, `There is no ${what[code]} ${JSON.stringify(id)}.`, {
    hint: nameAdvice(id, ids),
  });
}

function checkedData<Data extends object>(
  template: NoticeTemplate<Data>,
  input: unknown,
  file: string,
): Data {
  const parsed = parseNoticeData(template, input);
  if (parsed.ok) return parsed.value;
  const missing = parsed.issues.every(({ code }) => code === "missing-field");
  throw new SafepactError(
    missing ? "MISSING_DATA" : "INVALID_INPUT",
    `${file} does not carry the notice ${template.id}: ${parsed.issues.slice(0, 8).map(sentence).join(" ")}`,
    { hint: kindHint(input) ?? "Complete the data and try again." },
  );
}

/** The legal time of the place the notice is for; of the first place when it is for several. */
function zoneOf(data: object): string {
  const asked = "request" in data ? data.request : data;
  const territory =
    typeof asked === "object" && asked !== null && "territory" in asked
      ? asked.territory
      : undefined;
  const place = Array.isArray(territory) ? territory[0] : territory;
  return publishedCalendars.find(({ id }) => id === place)?.zone ?? "UTC";
}

function plainText({ subject, title, text, json }: RenderedNotice): string {
  const head = subject ?? title;
  const body = text ?? JSON.stringify(json, null, 2);
  return `${head === undefined ? "" : `${plain(head)}\n\n`}${body.trimEnd()}\n`;
}

function fileText(notice: RenderedNotice, path: string): string {
  if (path.endsWith(".json")) return `${JSON.stringify(notice, null, 2)}\n`;
  if (!path.endsWith(".html")) return plainText(notice);
  if (notice.html !== undefined) return notice.html;
  throw new SafepactError("INVALID_OPTION", "This channel has no HTML form.", {
    hint: "Name a file that ends in .txt or .json.",
  });
}
