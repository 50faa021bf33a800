import { isSafepactError } from "safepact/errors";
import { allNoticeMessages } from "safepact/languages";
import * as de from "safepact/languages/de";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import {
  consumerRecall,
  digest,
  email,
  platformTakedownRequest,
  regulatorReply,
  renderNotice,
  sellerBlocked,
  sms,
  updateOf,
} from "safepact/notify";
import { expect, test } from "vitest";
import { blockedData, recallData, replyData, requestData } from "./sampleData.ts";

const dublin = { messages: en.noticeMessages, channel: email, zone: "Europe/Dublin" };

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return isSafepactError(error) ? error.code : String(error);
  }
  return undefined;
}

test("a recall notice in the EU is headed by the prescribed words and leads with what to do, then follows the order of the template", () => {
  const { text = "", html = "" } = renderNotice(consumerRecall, recallData, dublin);
  const order = [
    "Product safety recall",
    "Stop using Ember Heated cushion EB-100 immediately.",
    "Product: Heated cushion EB-100",
    "Sold: October 2025 to 15 January 2026",
    "The heating wire can overheat",
    "Do not sell it",
    "Refund: the full price",
    "Telephone: +353 1800 000 100",
    "Please share this notice",
  ].map((words) => text.indexOf(words));
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(html).toContain(">Product safety recall</h1>");
});

test("a recall notice is refused where no recall applies", () => {
  const data = { ...recallData, recall: { territory: ["KR"] } };
  expect(codeOf(() => renderNotice(consumerRecall, data, dublin))).toBe("MISSING_DATA");
});

test("a recall notice in the EU is refused with one remedy, unless a reason is given", () => {
  const data = { ...recallData, remedies: [{ kind: "refund" } as const] };
  expect(codeOf(() => renderNotice(consumerRecall, data, dublin))).toBe("MISSING_DATA");
  const notice = renderNotice(
    consumerRecall,
    { ...data, singleRemedyReason: "others-impossible" },
    dublin,
  );
  expect(notice.text).toContain("No other remedy is possible.");
  expect(notice.warnings.map(({ code }) => code)).toContain("single-remedy");
});

test("a recall notice is refused without a named remedy provider", () => {
  const { remedyProvider: _, ...data } = recallData;
  const given = { ...data } as typeof recallData;
  expect(codeOf(() => renderNotice(consumerRecall, given, dublin))).toBe("MISSING_DATA");
});

test("a mandatory notice is refused in a language that is not one of the territory's", () => {
  const korean = { ...dublin, messages: ko.noticeMessages };
  expect(codeOf(() => renderNotice(consumerRecall, recallData, korean))).toBe(
    "LANGUAGE_NOT_ALLOWED",
  );
});

test("Korean particles follow names in any script", () => {
  const data = {
    ...recallData,
    territory: "KR",
    recall: { territory: ["KR"] },
    products: [
      { name: "USB 충전기 PD-20W", models: ["PD-20W"], identifiers: [], units: "all" as const },
    ],
  };
  const { text } = renderNotice(consumerRecall, data, { ...dublin, messages: ko.noticeMessages });
  expect(text).toContain("USB 충전기 PD-20W는 위험하여 리콜됩니다.");
  expect(text).toContain("Ember Trading은 다음 조치를 무료로 제공합니다.");
});

test("instants are written in the legal zone with 24 hours and the name of its clock", () => {
  const seoul = { messages: ko.noticeMessages, channel: email, zone: "Asia/Seoul" };
  const { text } = renderNotice(platformTakedownRequest, requestData, seoul);
  expect(text).toContain("발행 시점: 2026년 2월 3일 18:00 한국시간");
  expect(text).toContain("조치 기한: 2026년 2월 6일 08:00 한국시간");
  const german = (zone: string) =>
    renderNotice(platformTakedownRequest, requestData, {
      messages: de.noticeMessages,
      channel: email,
      zone,
    }).text;
  expect(german("Asia/Seoul")).toContain("18:00 koreanischer Zeit");
  expect(german("Europe/Berlin")).toContain("10:00 MEZ");
});

test("a reply lists every item with its decision", () => {
  const { text, html } = renderNotice(regulatorReply, replyData, dublin);
  expect(text).toContain("Decision: not the same product");
  expect(html?.match(/<tr>/gu)?.length).toBeGreaterThan(replyData.reply.items.length);
});

test("a statement to a seller names facts, ground, territory, duration, automation and redress", () => {
  const { text = "" } = renderNotice(sellerBlocked, blockedData, dublin);
  for (const words of [
    "Model and barcode agree with the record.",
    "Grounds: Regulation (EU) 2023/988, Art. 22 (law)",
    "Territory: Ireland and Germany",
    "Duration: until further notice",
    "The listing was found by automated means.",
    "A person took the decision.",
    "https://shop.example/objections",
  ]) {
    expect(text).toContain(words);
  }
});

test("a text message points to the notice and stays in GSM-7 where the alphabet allows it", () => {
  const notice = renderNotice(consumerRecall, recallData, { ...dublin, channel: sms });
  expect(notice.text).toBe(
    "Product safety recall: stop using Ember Heated cushion EB-100 immediately. Read the notice: https://recall.example/eb-100",
  );
  expect(notice.sms).toEqual({ encoding: "gsm-7", units: 121, segments: 1 });
});

test("a text message without an address to point to is refused", () => {
  const { noticeUrl: _, ...data } = recallData;
  const given = { ...data, recall: { territory: ["EU"] } };
  expect(codeOf(() => renderNotice(consumerRecall, given, { ...dublin, channel: sms }))).toBe(
    "MISSING_DATA",
  );
});

test("the idempotency key is stable over retries and free of personal data", () => {
  const key = (data: typeof recallData, options = dublin) =>
    renderNotice(consumerRecall, data, options).idempotencyKey;
  const first = key(recallData);
  expect(key(structuredClone(recallData))).toBe(first);
  expect(key({ ...recallData, recipient: { reference: "d-0001", name: "Lee Dul" } })).toBe(first);
  expect(key({ ...recallData, order: { id: "O-43" } })).toBe(first);
  expect(key({ ...recallData, recipient: { reference: "d-0002" } })).not.toBe(first);
  expect(key({ ...recallData, caseId: "CASE-2" })).not.toBe(first);
  expect(key(recallData, { ...dublin, channel: sms })).not.toBe(first);
  const next = { ...consumerRecall, version: "2" };
  expect(renderNotice(next, recallData, dublin).idempotencyKey).not.toBe(first);
});

test("warnings and errors never repeat personal data", () => {
  const name = "김하나-비밀";
  const notice = renderNotice(
    consumerRecall,
    { ...recallData, recipient: { name }, order: { id: name, title: name } },
    dublin,
  );
  expect(notice.warnings.map(({ code }) => code)).toContain("no-recipient-reference");
  expect(JSON.stringify(notice.warnings)).not.toContain(name);
  try {
    renderNotice(consumerRecall, { ...recallData, territory: name }, dublin);
  } catch (error) {
    expect(String(error)).not.toContain(name);
  }
});

test("an unknown time zone is refused", () => {
  const options = { ...dublin, zone: "Seoul" };
  expect(codeOf(() => renderNotice(consumerRecall, recallData, options))).toBe("INVALID_OPTION");
});

test("a mandatory notice overrides an opt-out and says so; an optional one is refused", () => {
  const notice = renderNotice(consumerRecall, recallData, { ...dublin, optedOut: true });
  expect(notice.text).toContain("although you have opted out");
  expect(notice.warnings.map(({ code }) => code)).toContain("overrides-opt-out");
  const data = { items: [{ title: "Note", risk: "low" } as const] };
  expect(codeOf(() => renderNotice(digest, data, { ...dublin, optedOut: true }))).toBe(
    "INVALID_OPTION",
  );
});

test("an unreadable address is shown as text and reported", () => {
  const remedyProvider = { ...recallData.remedyProvider, url: "javascript:alert(1)" };
  const notice = renderNotice(consumerRecall, { ...recallData, remedyProvider }, dublin);
  expect(notice.html).not.toMatch(/href="javascript/u);
  expect(notice.warnings.map(({ code }) => code)).toContain("link-not-safe");
});

test("a brand's colour is used only where white text on it is readable", () => {
  const of = (color: string) =>
    renderNotice(consumerRecall, recallData, { ...dublin, brand: { name: "Mall", color } });
  expect(of("#0b5345").html).toContain('bgcolor="#0b5345"');
  expect(of("#ffee00").warnings.map(({ code }) => code)).toContain("low-contrast");
  expect(of('red" onload="x').html).not.toContain("onload");
});

test("a digest shows serious notices first and whole, whatever their order", () => {
  const items = [
    { title: "Lamp under review", risk: "low" },
    { title: "Heater restricted", summary: "It was removed.", risk: "serious" },
  ] as const;
  const { subject, text = "", warnings } = renderNotice(digest, { items }, dublin);
  expect(warnings.map(({ code }) => code)).toEqual(["serious-in-digest"]);
  expect(subject).toBe("2 safety notices, 1 serious risk");
  expect(text.indexOf("It was removed.")).toBeLessThan(text.indexOf("Lamp under review"));
});

test("an update greets and says what to do before it says what is new", () => {
  const update = { replaces: "N-1", sentOn: "2026-02-04", changes: ["Model EB-110 was added."] };
  const { text = "" } = renderNotice(updateOf(consumerRecall), { ...recallData, update }, dublin);
  const order = ["Hello Kim Hana", "Stop using", "replaces", "EB-110 was added", "You bought"];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("on a phone a cell that has nothing to say is left out", () => {
  const { html = "" } = renderNotice(regulatorReply, replyData, dublin);
  expect(html.match(/ data-none[^>]*>–</gu)).toHaveLength(2);
  expect(html).toContain(".k td[data-none]{display:none!important}");
});

test("a limit that ends with a day is written as its end in every language, so that nobody reads it as a day later", () => {
  for (const language of Object.values(allNoticeMessages)) {
    const options = { messages: language, channel: email, zone: "Asia/Seoul" };
    const due = "2026-03-10T15:00:00Z";
    const request = renderNotice(platformTakedownRequest, { ...requestData, dueAt: due }, options);
    const redress = { ...blockedData.redress, until: due };
    const blocked = renderNotice(
      sellerBlocked,
      { ...blockedData, until: due, answerBy: due, redress },
      { ...options, legalGaps: "warn" },
    );
    for (const [{ text = "" }, times] of [
      [request, 2],
      [blocked, 3],
    ] as const) {
      const lines = text.split("\n").filter((line) => line.includes("24:00"));
      expect(lines).toHaveLength(times);
      for (const line of lines) expect(line).toMatch(/(?<!\d)10(?!\d)/u);
    }
  }
});

test("a text message leaves accents out of its words and never out of the address it points to", () => {
  const noticeUrl = "https://mall.example/rappels/tête-de-lampe?réf=œuvre";
  const products = recallData.products.map((each) => ({ ...each, name: "Tête de lampe “Œil”" }));
  const data = { ...recallData, products, noticeUrl };
  const { text = "", sms: count } = renderNotice(consumerRecall, data, {
    ...dublin,
    channel: sms,
    legalGaps: "warn",
  });
  expect(text).toContain("Tete de lampe");
  expect(count?.encoding).toBe("gsm-7");
  const [written = ""] = /https:\S+/u.exec(text) ?? [];
  expect(new URL(written).href).toBe(new URL(noticeUrl).href);
});

test.each([
  ["LG", "Algae lamp", "LG Algae lamp"],
  ["LG", "LG algae lamp", "LG algae lamp"],
  ["lg", "Lamp LG-7", "Lamp LG-7"],
  ["LG", "LG전자 세탁기", "LG전자 세탁기"],
  ["삼성", "삼성전자 세탁기", "삼성전자 세탁기"],
  ["On", "Onyx kettle", "On Onyx kettle"],
  ["C+", "Kettle", "C+ Kettle"],
])(
  "the brand %s of “%s” stands in the headline once, and not only inside another word",
  (brand, name, headline) => {
    const products = recallData.products.map((each) => ({ ...each, brand, name }));
    const { subject } = renderNotice(consumerRecall, { ...recallData, products }, dublin);
    expect(subject).toBe(`Product safety recall: ${headline}`);
  },
);
