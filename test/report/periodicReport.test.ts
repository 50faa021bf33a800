import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import { email, regulatorPeriodicReport, renderNotice } from "safepact/notify";
import { toPeriodicReportData } from "safepact/report";
import { expect, test } from "vitest";
import { cardsOfTwoPlatforms } from "./cardsOfTwoPlatforms.ts";

test("a card becomes a periodic report that says what was counted, and by whom", () => {
  const { slow } = cardsOfTwoPlatforms();
  const data = toPeriodicReportData(slow, { reportId: "2025-H2", authority: { name: "A" } });
  const [request] = slow.kpis;
  expect(data.rates[0]).toMatchObject({
    numerator: request?.numerator,
    denominator: request?.denominator,
    selfDeclared: true,
  });
  expect(data.counts).toEqual([{ name: "Listings blocked", value: slow.kpis.at(-1)?.value }]);
  // A Kaplan–Meier share is no quotient of counts.
  expect(data.rates.map(({ name }) => name)).not.toContain("Blocked products that came back");
  expect(data.notes[0]).toMatch(/^Blocked products that came back: \d+\.\d% \(/u);
  expect(data.notes.at(-1)).toContain("Draft");
});

test("a card computed from a ledger names it in the report, and no other card names any", () => {
  const { slow } = cardsOfTwoPlatforms();
  const of = (checkpoint: string) =>
    toPeriodicReportData(
      { ...slow, inputs: { ...slow.inputs, checkpoint } },
      { reportId: "2025-H2", authority: { name: "A" } },
    );
  const data = of("shop.example/ledger\n1234\nq83v/+8=\n\n— shop.example/ledger AAAA\n");
  expect(data.ledger).toEqual({ origin: "shop.example/ledger", size: 1234, root: "q83v/+8=" });
  const options = { messages: en.noticeMessages, channel: email, zone: "Asia/Seoul" };
  const { text } = renderNotice(regulatorPeriodicReport, data, options);
  expect(text).toContain("Ledger: shop.example/ledger up to event 1,234, root hash q83v/+8=");
  for (const none of ["", "no checkpoint", "a\nmany\nb"]) expect(of(none).ledger).toBeUndefined();
  const plain = toPeriodicReportData(slow, { reportId: "2025-H2", authority: { name: "A" } });
  expect(renderNotice(regulatorPeriodicReport, plain, options).text).not.toContain("Ledger");
});

test("it renders as a notice in the language of its words", () => {
  const { slow } = cardsOfTwoPlatforms();
  const data = toPeriodicReportData(slow, {
    reportId: "2025-H2",
    authority: { name: "공정거래위원회" },
    agreement: "자율 제품안전협약",
    messages: ko.reportMessages,
  });
  const notice = renderNotice(regulatorPeriodicReport, data, {
    messages: ko.noticeMessages,
    channel: email,
    zone: "Asia/Seoul",
  });
  expect(notice.text).toContain("요청에 따른 기한 내 차단");
  expect(notice.text).toContain("자율 제품안전협약");
});
