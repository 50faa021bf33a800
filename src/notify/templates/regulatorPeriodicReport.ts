import type { Block, Fact } from "../block.ts";
import {
  type PeriodicReportData,
  periodicReportDataSchema,
  type ReportRate,
} from "../data/periodicReportData.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import { listBlocks } from "./consumerBlocks.ts";
import { authorityFacts, contactBlocks } from "./contactFacts.ts";
import { noticeLink } from "./noticeLink.ts";

/** A platform's periodic report: rates with what was counted, and what was not evaluated beside them. */
export const regulatorPeriodicReport: NoticeTemplate<PeriodicReportData> = {
  id: "regulator.periodic-report",
  version: "1",
  audience: "regulator",
  languages: "recipient",
  mandatory: false,
  schema: periodicReportDataSchema,
  personal: [],
  compose(data, writer) {
    const { say } = writer;
    const { platform, agreement } = data;
    const period = say("common.range", {
      from: writer.day(data.period.from),
      until: writer.day(data.period.until),
    });
    return {
      subject: say("report.subject", { platform, period }),
      title: say("report.title"),
      summary: say("report.summary", { platform, agreement, period }),
      ...noticeLink(data.noticeUrl, writer, (url) => say("report.sms", { platform, period, url })),
      blocks: [
        { kind: "paragraph", text: say("report.summary", { platform, agreement, period }) },
        {
          kind: "facts",
          rows: [
            ...authorityFacts(data.authority, writer),
            { label: say("label.agreement"), value: agreement },
            { label: say("label.period"), value: period },
            { label: say("label.notice-reference"), value: data.reportId },
            ...ledgerFacts(data, writer),
          ],
        },
        ...rateBlocks(data, writer),
        ...countBlocks(data, writer),
        ...listBlocks("section.notes", data.notes, writer),
        ...contactBlocks(data.contact, writer),
      ],
    };
  },
};

function ledgerFacts({ ledger }: PeriodicReportData, { say }: NoticeWriter): Fact[] {
  if (ledger === undefined) return [];
  const { origin, size, root } = ledger;
  return [
    {
      label: say("label.ledger"),
      value: say("report.ledger", { origin, n: size, root }),
    },
  ];
}

function rateBlocks({ rates }: PeriodicReportData, writer: NoticeWriter): Block[] {
  if (rates.length === 0) return [];
  const { say } = writer;
  return [
    { kind: "heading", text: say("section.rates") },
    {
      kind: "table",
      caption: say("report.rates"),
      columns: [say("label.figure"), say("label.value"), say("label.counted")],
      rows: rates.map((rate) => rateRow(rate, writer)),
    },
  ];
}

function rateRow(rate: ReportRate, writer: NoticeWriter): string[] {
  const { say, number, percent } = writer;
  const { name, numerator, denominator, notEvaluated = 0, selfDeclared } = rate;
  const counted = say("report.counted", { part: number(numerator), whole: number(denominator) });
  return [
    selfDeclared ? say("report.self-declared", { name }) : name,
    denominator === 0 ? say("report.not-evaluated") : percent(numerator / denominator),
    notEvaluated === 0
      ? counted
      : `${counted}\n${say("report.not-evaluated-count", { n: notEvaluated })}`,
  ];
}

function countBlocks({ counts }: PeriodicReportData, { say, number }: NoticeWriter): Block[] {
  if (counts.length === 0) return [];
  return [
    { kind: "heading", text: say("section.counts") },
    {
      kind: "table",
      caption: say("report.counts"),
      columns: [say("label.figure"), say("label.value")],
      rows: counts.map(({ name, value }) => [name, number(value)]),
    },
  ];
}
