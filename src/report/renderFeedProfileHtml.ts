import type { FeedProfile, WorstRecord } from "../exchange/index.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { formatNumber, formatPercent } from "./format/formatFigure.ts";
import { say } from "./format/say.ts";
import { inert } from "./html/inert.ts";
import { page } from "./html/page.ts";
import { plotRows } from "./html/plotRows.ts";
import { sections } from "./html/section.ts";
import { table } from "./html/table.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";
import { intervalPlot } from "./plots/intervalPlot.ts";
import { percentAxis } from "./plots/percentAxis.ts";

/** How a profile is written. */
export interface FeedProfileHtmlOptions {
  /**
   * Words and language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
  /** What was read, such as the name of the feed and the day. */
  readonly subject?: string;
}

/**
 * Writes how complete a feed is as one HTML page that needs nothing else: on how many records a platform could act, what it
 * lacks on one axis, the feed field by field, and the records that lack most.
 *
 * @param profile - What `profileFeed` found.
 * @param options - Language, and the name of the feed.
 * @returns A complete HTML document.
 *
 * @example
 * ```ts
 * import { profileFeed } from "safepact/exchange";
 * import { parseHazardRecord } from "safepact/model";
 * import { renderFeedProfileHtml } from "safepact/report";
 *
 * const profile = await profileFeed([parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }] })]);
 * const html = renderFeedProfileHtml(profile, { subject: "Example Authority" });
 * html.includes("A platform could act on 0 of 1 records (0.0%) without guessing."); // => true
 * ```
 */
export function renderFeedProfileHtml(
  profile: FeedProfile,
  options: FeedProfileHtmlOptions = {},
): string {
  checkGiven(
    { profile, options },
    {
      profile: {
        records: "number",
        fields: "list",
        worst: "list",
        issues: "list",
        byCriterion: "object",
      },
      options: { messages: "object?", subject: "text?" },
    },
  );
  const { messages = reportEn, subject = "" } = options;
  const title = say(messages, "profileTitle");
  const parts = [
    {
      id: "needs",
      heading: say(messages, "profileNeeds"),
      markup: needs(profile, messages),
    },
    {
      id: "worst",
      heading: say(messages, "profileWorst"),
      markup: worst(profile, messages),
    },
    {
      id: "fields",
      heading: say(messages, "profileFields"),
      markup: fields(profile, messages),
    },
    {
      id: "issues",
      heading: say(messages, "profileIssues"),
      markup: issues(profile, messages),
    },
  ];
  const body = [
    `<header><h1>${inert(title)}</h1><p class="soft">${inert(subject)}</p></header>`,
    `<ul class="say">${findings(profile, messages).join("")}</ul>`,
    sections(parts, say(messages, "contents")),
    `<footer><p class="soft">${inert(say(messages, "profileFooter"))}</p></footer>`,
  ];
  return page(subject === "" ? title : `${title}: ${subject}`, body, messages);
}

function findings(profile: FeedProfile, messages: ReportMessages): string[] {
  const { records, retracted, refused, evaluated, actionable, complete, share } = profile;
  const number = (value: number) => formatNumber(value, messages);
  const d = number(evaluated);
  const sentences =
    share === null
      ? [say(messages, "profileNothing")]
      : [
          say(messages, "profileActionable", {
            n: number(actionable),
            d,
            share: formatPercent(actionable / evaluated, messages),
          }),
          say(messages, "profileComplete", {
            n: number(complete),
            d,
            share: formatPercent(share, messages),
          }),
        ];
  const read = say(messages, "profileRead", { records, retracted: number(retracted), refused });
  return [...sentences, read].map((sentence) => `<li>${inert(sentence)}</li>`);
}

function needs({ byCriterion }: FeedProfile, messages: ReportMessages): string {
  const rows = Object.entries(byCriterion).map(([criterion, { met, of }]) => ({
    name: criterionName(criterion, messages),
    value: formatPercent(met / of, messages),
    plot: intervalPlot({ value: (met / of) * 100 }),
    words: [countOf(met, of, messages)],
  }));
  if (rows.length === 0) return "";
  const note = `<p class="soft">${inert(say(messages, "profileNeedsNote"))}</p>`;
  return note + plotRows(rows, { axis: percentAxis(messages) });
}

function worst({ worst: records }: FeedProfile, messages: ReportMessages): string {
  if (records.length === 0) return "";
  const headings = (["record", "canAct", "share", "lacks"] as const).map((label) =>
    say(messages, label),
  );
  const rows = records.map((record) => [
    { markup: nameOf(record) },
    say(messages, record.actionable ? "yes" : "no"),
    formatPercent(record.met / record.of, messages),
    lacking(record)
      .map((criterion) => criterionName(criterion, messages))
      .join("; "),
  ]);
  return table(headings.join(", "), headings, rows);
}

/** The page is a stranger's: it is shown, not linked to. */
function nameOf({ hazardId, name, url }: WorstRecord): string {
  const more = [name, url ?? ""].filter((text) => text !== "");
  return inert(hazardId) + more.map((text) => `<span class="note">${inert(text)}</span>`).join("");
}

/** Each criterion once, of however many products. */
function lacking({ missing }: WorstRecord): string[] {
  return [...new Set(missing.map(({ criterion }) => criterion))];
}

function fields({ fields: counts, evaluated }: FeedProfile, messages: ReportMessages): string {
  if (evaluated === 0) return "";
  const headings = (["field", "share", "filled"] as const).map((label) => say(messages, label));
  const rows = counts.map(({ field, filled, of }) => [
    { markup: `<code>${inert(field)}</code>` },
    formatPercent(filled / of, messages),
    countOf(filled, of, messages),
  ]);
  const count = formatNumber(evaluated, messages);
  return [
    `<p class="soft">${inert(say(messages, "profileFieldsNote", { count }))}</p>`,
    table(headings.join(", "), headings, rows),
  ].join("");
}

function issues({ issues: found }: FeedProfile, messages: ReportMessages): string {
  if (found.length === 0) return "";
  const headings = (["finding", "count", "example"] as const).map((label) => say(messages, label));
  const rows = found.map(({ code, severity, count, example }) => [
    { markup: `<code>${inert(code)}</code><span class="note">${inert(severity)}</span>` },
    formatNumber(count, messages),
    // The words of a reader are English on a page of any language.
    { markup: `<span lang="en">${inert(example.message)}</span>` },
  ]);
  return table(headings.join(", "), headings, rows);
}

function criterionName(criterion: string, messages: ReportMessages): string {
  const names: Readonly<Record<string, string>> = messages.criteria;
  return names[criterion] ?? criterion;
}

function countOf(met: number, of: number, messages: ReportMessages): string {
  return `${formatNumber(met, messages)} / ${formatNumber(of, messages)}`;
}
