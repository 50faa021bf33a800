import { scorecardShape } from "../comply/complyShapes.ts";
import type { Kpi, Scorecard } from "../comply/index.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { NoticeAuthority, NoticeContact, PeriodicReportData } from "../notify/index.ts";
import { formatNumber, formatPercent } from "./format/formatFigure.ts";
import { kpiInWords, kpiName } from "./format/kpiName.ts";
import { say } from "./format/say.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";

/** What a periodic report says that a scorecard does not know. */
export interface PeriodicReportOptions {
  /** Number of the report. */
  readonly reportId: string;
  /** The authority it goes to. */
  readonly authority: NoticeAuthority;
  /** The agreement as the reader knows it; its id when absent. */
  readonly agreement?: string;
  /** Name of the platform for readers; its id when absent. */
  readonly platformName?: string;
  /** Whom to ask. */
  readonly contact?: NoticeContact;
  /** Page with the whole report. */
  readonly noticeUrl?: string;
  /**
   * Words and language: that of the notice.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
}

/**
 * Makes of a scorecard the data of the template `regulator.periodic-report`: each rate with what was counted, what could not
 * be evaluated and who says so, each count, the ledger that a checkpoint of the inputs names, and as notes what is no quotient of counts (an estimate over time) and that a
 * card is a draft. A figure without anything counted keeps a denominator of 0, which the notice prints as not evaluated.
 *
 * @param card - The scorecard.
 * @param options - Number, authority, names, contact, language.
 * @returns Data for `renderNotice(regulatorPeriodicReport, …)`.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreCompliance } from "safepact/comply";
 * import * as en from "safepact/languages/en";
 * import { email, regulatorPeriodicReport, renderNotice } from "safepact/notify";
 * import { toPeriodicReportData } from "safepact/report";
 *
 * const card = scoreCompliance({
 *   agreement: kr2024,
 *   platform: "example",
 *   events: [],
 *   calendars: [kr],
 *   asOf: "2025-01-31T00:00:00+09:00",
 * });
 * const data = toPeriodicReportData(card, {
 *   reportId: "2024-H2",
 *   authority: { name: "Example Authority" },
 *   agreement: "Product Safety Agreement",
 * });
 * data.rates[0]; // => { name: "Blocked in time on request", numerator: 0, denominator: 0 }
 * const options = { messages: en.noticeMessages, channel: email, zone: "Asia/Seoul" };
 * const notice = renderNotice(regulatorPeriodicReport, data, options);
 * notice.text?.includes("Blocked in time on request"); // => true
 * ```
 */
export function toPeriodicReportData(
  card: Scorecard,
  options: PeriodicReportOptions,
): PeriodicReportData {
  checkGiven(
    { card, options },
    {
      card: scorecardShape,
      options: {
        reportId: "text",
        authority: { name: "text" },
        agreement: "text?",
        platformName: "text?",
        contact: "object?",
        noticeUrl: "text?",
        messages: "object?",
      },
    },
  );
  const { messages = reportEn, reportId, authority, contact, noticeUrl } = options;
  const pooled = card.kpis.filter(({ weighting }) => weighting === "pooled");
  return {
    reportId,
    platform: options.platformName ?? card.platform,
    authority,
    agreement: options.agreement ?? card.agreementId,
    period: { from: card.period.from, until: card.period.to },
    rates: pooled
      .filter(({ kind }) => kind === "rate")
      .map((kpi) => ({
        name: kpiName(kpi.id, messages),
        numerator: kpi.numerator,
        denominator: kpi.denominator ?? 0,
        ...(kpi.notEvaluated > 0 && { notEvaluated: kpi.notEvaluated }),
        ...(kpi.selfDeclared && { selfDeclared: true }),
      })),
    counts: pooled
      .filter(({ kind }) => kind === "count")
      .map((kpi) => ({ name: kpiName(kpi.id, messages), value: kpi.numerator })),
    notes: [
      ...card.kpis
        .filter(({ weighting, value }) => weighting !== "pooled" && value !== null)
        .map((kpi) => estimate(kpi, messages)),
      ...(card.status === "draft" ? [say(messages, "draft")] : []),
    ],
    ...ledgerOf(card),
    ...(contact !== undefined && { contact }),
    ...(noticeUrl !== undefined && { noticeUrl }),
    textLanguage: messages.language.id,
  };
}

/** A checkpoint says in its first three lines which ledger it is of, how many events that had, and the root over them. */
function ledgerOf({ inputs }: Scorecard): Pick<PeriodicReportData, "ledger"> {
  const [origin = "", size = "", root = ""] = inputs.checkpoint?.split("\n") ?? [];
  if (origin === "" || !/^\d{1,15}$/u.test(size) || root === "") return {};
  return { ledger: { origin, size: Number(size), root } };
}

/** A share over time has no denominator of its own, so it is said in words. */
function estimate(kpi: Kpi, messages: ReportMessages): string {
  const words = kpiInWords(kpi, messages, (value) => formatNumber(value, messages));
  return `${kpiName(kpi.id, messages)}: ${formatPercent(kpi.value ?? 0, messages)} (${words})`;
}
