import type { Kpi } from "../../comply/index.ts";
import type { CaseEvent } from "../../model/index.ts";
import type { Obligation } from "../../obligations/index.ts";
import { formatNumber } from "../format/formatFigure.ts";
import { hazardName } from "../format/hazardName.ts";
import { kpiName } from "../format/kpiName.ts";
import { say } from "../format/say.ts";
import { details } from "../html/details.ts";
import { inert } from "../html/inert.ts";
import { type Cell, table } from "../html/table.ts";
import { MOST_ROWS } from "../owed/besideCard.ts";
import type { CardContext } from "./cardContext.ts";
import { rowsId } from "./rowsId.ts";
import { subjectOf } from "./subjectOf.ts";

/** How much a list may take of what is left, so that the first does not take all. */
interface Budget {
  obligations: number;
  events: number;
}

/**
 * Writes the rows behind each figure, folded: obligations worst first where a figure counts them, else the events.
 *
 * @internal
 */
export function lists(context: CardContext): string {
  const { card, messages } = context;
  const left: Budget = { obligations: MOST_ROWS, events: MOST_ROWS };
  const behind = card.kpis.map((kpi) => rowsBehind(kpi, context, left));
  return (
    [...behind, blockedTable(context), remarks(context)].join("") || inert(say(messages, "none"))
  );
}

function rowsBehind(kpi: Kpi, context: CardContext, left: Budget): string {
  const { messages, beside } = context;
  const owed = beside.owed.get(kpi.id);
  const events = beside.events.get(kpi.id);
  const count = owed?.count ?? events?.count ?? 0;
  const figure = kpiName(kpi.id, messages);
  const summary = say(messages, "rowsBehind", { figure, count });
  let markup: string;
  let shown: number;
  if (owed) {
    const rows = owed.worst.slice(0, left.obligations);
    left.obligations -= rows.length;
    shown = rows.length;
    markup = rows.length === 0 ? "" : obligationTable(figure, rows, context);
  } else {
    const ids = (events?.ids ?? []).slice(0, Math.min(left.events, Math.ceil(MOST_ROWS / 5)));
    left.events -= ids.length;
    shown = ids.length;
    markup = ids.length === 0 ? "" : eventTable(figure, ids, context);
  }
  const rest = more(count - shown, context);
  const none = count === 0 ? `<p>${inert(say(messages, "none"))}</p>` : "";
  return details(rowsId(kpi.id), summary, markup + rest + none);
}

function more(count: number, { messages }: CardContext): string {
  if (count <= 0) return "";
  return `<p class="soft">${inert(say(messages, "more", { count: formatNumber(count, messages) }))}</p>`;
}

function obligationTable(
  caption: string,
  obligations: readonly Obligation[],
  { messages, dates }: CardContext,
): string {
  const headings = (["obligation", "state", "due", "done", "reason"] as const).map((label) =>
    say(messages, label),
  );
  const rows = obligations.map((obligation): Cell[] => {
    const { commitment, state, dueAt, fulfilledAt, reason } = obligation;
    const bad = state === "late" || state === "overdue";
    return [
      {
        markup: `${inert(messages.commitments[commitment])}<span class="note">${inert(subjectOf(obligation))}</span>`,
      },
      { markup: `<span${bad ? ' class="bad"' : ""}>${inert(messages.states[state])}</span>` },
      dueAt === null ? "–" : dates.instant(dueAt),
      fulfilledAt === null ? "–" : dates.instant(fulfilledAt),
      reason === undefined ? "" : messages.reasons[reason],
    ];
  });
  return table(caption, headings, rows);
}

function eventTable(caption: string, ids: readonly string[], context: CardContext): string {
  const { events, messages, dates } = context;
  const known = ids.flatMap((id) => events.get(id) ?? []);
  if (known.length === 0) {
    return `<p>${ids.map((id) => `<code>${inert(id)}</code>`).join(" ")}</p>`;
  }
  const headings = (["event", "happened", "recorded", "assertedBy", "proof"] as const).map(
    (label) => say(messages, label),
  );
  const rows = known.map((event): Cell[] => [
    { markup: `<code>${inert(event.type)}</code><span class="note">${inert(event.id)}</span>` },
    dates.instant(event.at),
    dates.instant(event.recordedAt),
    messages.assertedBy[event.assertedBy],
    proofs(event),
  ]);
  return table(caption, headings, rows);
}

function proofs({ evidence }: CaseEvent): string {
  const written = evidence.map(({ kind, sha256, url, capturedAt }) =>
    [kind, sha256 === undefined ? undefined : `sha256 ${sha256}`, url, capturedAt]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  return written.join("; ").slice(0, 400) || "–";
}

function blockedTable(context: CardContext): string {
  const { card, messages } = context;
  if (card.blockedCounts.length === 0) return "";
  const headings = (["cause", "group", "basis", "count"] as const).map((label) =>
    say(messages, label),
  );
  const ordered = [...card.blockedCounts].sort((a, b) => b.count - a.count);
  const rows = ordered
    .slice(0, MOST_ROWS)
    .map(({ basis, group, cause, count }) => [
      hazardName(cause, messages),
      group,
      messages.bases[basis] ?? basis,
      formatNumber(count, messages),
    ]);
  const heading = say(messages, "blockedByCause");
  const summary = say(messages, "rowsBehind", { figure: heading, count: ordered.length });
  return details(
    "rows-blocked",
    summary,
    table(heading, headings, rows) + more(ordered.length - rows.length, context),
  );
}

function remarks(context: CardContext): string {
  const { card, beside, messages } = context;
  const heading = say(messages, "dataQuality");
  const counts = card.dataQuality.map(({ code, count }) => [
    messages.dataQuality[code],
    formatNumber(count, messages),
  ]);
  if (counts.length === 0) return "";
  const rows = beside.findings.map(({ code, eventIds, message }): Cell[] => [
    messages.dataQuality[code],
    eventIds.slice(0, 10).join(", ") + (eventIds.length > 10 ? " …" : ""),
    // The sentence of a remark is for experts, and in English.
    { markup: `<span lang="en">${inert(message.slice(0, 400))}</span>` },
  ]);
  const say3 = (["finding", "event", "reason"] as const).map((label) => say(messages, label));
  const all = card.dataQuality.reduce((sum, { count }) => sum + count, 0);
  const listed =
    rows.length === 0 ? "" : table(heading, say3, rows) + more(all - rows.length, context);
  return details(
    "rows-remarks",
    say(messages, "rowsBehind", { figure: heading, count: all }),
    table(heading, [say(messages, "finding"), say(messages, "count")], counts) + listed,
  );
}
