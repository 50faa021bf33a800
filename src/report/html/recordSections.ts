import type { Scorecard } from "../../comply/index.ts";
import type { CaseEvent, Evidence } from "../../model/index.ts";
import type { Obligation } from "../../obligations/index.ts";
import { fillText } from "../fillText.ts";
import { formatNumber } from "../formatFigure.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { inert } from "./inert.ts";
import { type Cell, table } from "./table.ts";

/** How many rows a page shows before it refers to the data file. */
const MOST_ROWS = 500;

const worstFirst = ["overdue", "late", "open", "not-evaluated", "waived", "met"];

/**
 * Writes what was owed, what must be known of the events, the evidence, and the hashes to recompute the card with.
 *
 * @internal
 */
export function recordSections(
  card: Scorecard,
  events: readonly CaseEvent[],
  messages: ReportMessages,
): string {
  return [
    obligationSection(card, messages),
    qualitySection(card, messages),
    evidenceSection(card, events, messages),
    inputSection(card, messages),
  ].join("");
}

function obligationSection({ obligations }: Scorecard, messages: ReportMessages): string {
  const { labels } = messages;
  const ordered = [...obligations].sort(
    (a, b) => worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state),
  );
  const headings = [labels.obligation, labels.due, labels.done, labels.state, labels.reason];
  const rows = ordered.slice(0, MOST_ROWS).map((obligation) => obligationRow(obligation, messages));
  return `<h2>${inert(labels.obligations)}</h2>${table(labels.obligations, headings, rows)}${more(obligations.length, messages)}`;
}

function obligationRow(obligation: Obligation, messages: ReportMessages): Cell[] {
  const { commitments, states, reasons } = messages;
  const subject = [obligation.requestId, obligation.itemId, obligation.listingId]
    .filter((part) => part !== undefined)
    .join(" · ");
  const bad = obligation.state === "late" || obligation.state === "overdue";
  return [
    {
      markup: `${inert(commitments[obligation.commitment])}<span class="note">${inert(subject)}</span>`,
    },
    obligation.dueAt ?? "–",
    obligation.fulfilledAt ?? "–",
    { markup: `<span${bad ? ' class="bad"' : ""}>${inert(states[obligation.state])}</span>` },
    obligation.reason === undefined ? "" : reasons[obligation.reason],
  ];
}

function qualitySection({ dataQuality }: Scorecard, messages: ReportMessages): string {
  const { labels } = messages;
  if (dataQuality.length === 0) {
    return `<h2>${inert(labels.dataQuality)}</h2><p>${inert(labels.none)}</p>`;
  }
  const rows = dataQuality
    .slice(0, MOST_ROWS)
    .map(({ code, eventIds, message }) => [
      messages.dataQuality[code],
      eventIds.slice(0, 10).join(", ") + (eventIds.length > 10 ? " …" : ""),
      message,
    ]);
  return `<h2>${inert(labels.dataQuality)}</h2>${table(labels.dataQuality, [labels.finding, labels.event, labels.reason], rows)}${more(dataQuality.length, messages)}`;
}

function evidenceSection(
  card: Scorecard,
  events: readonly CaseEvent[],
  messages: ReportMessages,
): string {
  const { labels, assertedBy } = messages;
  const used = new Set(card.kpis.flatMap(({ eventIds }) => eventIds));
  const behind = events.filter(({ id }) => used.has(id));
  const rows = behind
    .slice(0, MOST_ROWS)
    .map((event) => [
      { markup: `${inert(event.type)} <code>${inert(event.id)}</code>` },
      event.at,
      event.recordedAt,
      assertedBy[event.assertedBy],
      event.evidence.map(proof).join("; ") || "–",
    ]);
  const headings = [
    labels.event,
    labels.happened,
    labels.recorded,
    labels.assertedBy,
    labels.proof,
  ];
  const heading = `<h2>${inert(labels.evidence)}</h2>`;
  if (events.length > 0) {
    return `${heading}${table(labels.evidence, headings, rows)}${more(behind.length, messages)}`;
  }
  const ids = [...used].sort();
  const shown = ids.slice(0, MOST_ROWS).map((id) => `<code>${inert(id)}</code>`);
  return `${heading}<p>${shown.join(" ") || inert(labels.none)}</p>${more(ids.length, messages)}`;
}

function proof({ kind, sha256, url, capturedAt }: Evidence): string {
  return [kind, sha256 === undefined ? undefined : `sha256 ${sha256}`, url, capturedAt]
    .filter((part) => part !== undefined)
    .join(" ");
}

function inputSection({ inputs, method }: Scorecard, messages: ReportMessages): string {
  const { labels } = messages;
  const rows = Object.entries(inputs).map(([name, value]) => [
    name,
    { markup: `<code>${inert(String(value ?? labels.none))}</code>` },
  ]);
  return `<h2>${inert(labels.inputs)}</h2><p class="soft">${inert(`${labels.method}: ${method.id} ${method.version}`)}</p>${table(labels.inputs, [labels.input, labels.hash], rows)}`;
}

function more(length: number, { labels, locale }: ReportMessages): string {
  if (length <= MOST_ROWS) return "";
  const count = formatNumber(length - MOST_ROWS, locale);
  return `<p class="soft">${inert(fillText(labels.more, { count }))}</p>`;
}
