import { allNoticeMessages } from "safepact/languages";
import * as pl from "safepact/languages/pl";
import { email, regulatorReply, renderNotice } from "safepact/notify";
import { expect, test } from "vitest";
import { replyData } from "./sampleData.ts";

function soldUnits(unitsSold: number): string {
  const { text = "" } = renderNotice(
    regulatorReply,
    { ...replyData, totals: { unitsSold } },
    { messages: pl.noticeMessages, channel: email, zone: "Europe/Warsaw" },
  );
  return text.split("\n").find((line) => line.includes("sprzedano")) ?? "";
}

test.each([
  [0, "nie sprzedano żadnej sztuki"],
  [1, "sprzedano 1 sztukę"],
  [2, "sprzedano 2 sztuki"],
  [5, "sprzedano 5 sztuk"],
  [12, "sprzedano 12 sztuk"],
  [22, "sprzedano 22 sztuki"],
  [25, "sprzedano 25 sztuk"],
  [104, "sprzedano 104 sztuki"],
])("in Polish %i units are counted as “%s”", (units, words) => {
  expect(soldUnits(units)).toContain(words);
});

test.each(allNoticeMessages)("numbers in $id are written as the language does", (language) => {
  const { text = "" } = renderNotice(
    regulatorReply,
    { ...replyData, totals: { unitsSold: 1_234_567 } },
    { messages: language, channel: email, zone: "UTC" },
  );
  const expected = new Intl.NumberFormat(language.formatLocale).format(1_234_567);
  expect(text).toContain(expected);
});
