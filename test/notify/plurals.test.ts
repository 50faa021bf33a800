import { allNoticeMessages } from "safepact/languages";
import * as pl from "safepact/languages/pl";
import {
  email,
  regulatorReply,
  renderNotice,
  sellerBlocked,
  sellerUnderReview,
} from "safepact/notify";
import { expect, test } from "vitest";
import { blockedData, replyData } from "./sampleData.ts";

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

const singular: Readonly<Record<string, RegExp>> = {
  de: /\b(?:Das Angebot|das folgende Angebot|Ihr Angebot) /u,
  en: /\b(?:listing (?:was|is|stays|below)) /iu,
  es: /\b(?:el|su)(?: siguiente)? anuncio /iu,
  fr: /(?:l’|votre )annonce /iu,
  it: /(?:l’|la Sua )inserzione /iu,
  pl: /(?:ofertę wykryto|poniższą ofertę|oferta pozostaje|oferta jest)/iu,
};

test.each(allNoticeMessages.filter(({ id }) => singular[id]))(
  "a notice in $id of several listings speaks of all of them",
  (language) => {
    const options = { messages: language, channel: email, zone: "UTC", legalGaps: "warn" } as const;
    const [first] = blockedData.listings;
    if (!first) throw new Error("no listing");
    const [one, three] = [1, 3].map((count) => {
      const listings = Array.from({ length: count }, () => first);
      const { caseId, platform, hazards } = blockedData;
      const blocked = renderNotice(sellerBlocked, { ...blockedData, facts: [], listings }, options);
      const review = renderNotice(
        sellerUnderReview,
        { caseId, platform, hazards, listings, visible: true, helpful: [] },
        options,
      );
      return `${blocked.text}\n${review.title ?? ""}\n${review.text}`;
    });
    expect(one).toMatch(singular[language.id] ?? "");
    expect(three).not.toMatch(singular[language.id] ?? "");
  },
);
