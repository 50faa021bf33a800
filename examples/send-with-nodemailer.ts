/*
 * A sender that hands notices to nodemailer. Its transport here keeps messages as JSON; with `createTransport({ host })`
 * the same lines send them. The notice's key becomes the Message-ID, so that a retry is recognised as the same message.
 */
import { createTransport } from "nodemailer";
import * as ko from "safepact/languages/ko";
import { email, type NoticeSender, renderNotice, sellerBlocked } from "safepact/notify";

const transport = createTransport({ jsonTransport: true });
const messages: string[] = [];

function nodemailerSender(from: string, sentAt: string): NoticeSender {
  return {
    channels: ["email"],
    async send({ subject = "", text = "", html = "", locale, idempotencyKey }, { to }) {
      try {
        const { message } = await transport.sendMail({
          from,
          to,
          subject,
          text,
          html,
          date: new Date(sentAt),
          messageId: `<${idempotencyKey}@shop.example>`,
          headers: { "Content-Language": locale, "Auto-Submitted": "auto-generated" },
        });
        messages.push(message.toString());
        return { idempotencyKey, outcome: "sent" };
      } catch (error) {
        return { idempotencyKey, outcome: "failed", reason: String(error) };
      }
    },
  };
}

const notice = renderNotice(
  sellerBlocked,
  {
    caseId: "C-7",
    platform: "한빛몰",
    listings: [{ id: "L-1", title: "볼트하우스 충전기 VH-20C" }],
    hazards: [{ type: "electric-shock", tests: [] }],
    action: "removed",
    at: "2026-03-09T14:10:00+09:00",
    territory: ["KR"],
    ground: { kind: "agreement", reference: "자율 제품안전협약" },
    facts: ["상품에 적힌 GTIN이 리콜 정보의 GTIN과 같습니다."],
    automatedDetection: true,
    automatedDecision: "partially",
    steps: [],
    redress: { url: "https://shop.example/objections/C-7", further: [] },
  },
  { messages: ko.noticeMessages, channel: email, zone: "Asia/Seoul" },
);
const sender = nodemailerSender("안전팀 <safety@shop.example>", "2026-03-09T05:10:00Z");
const { outcome } = await sender.send(notice, { to: "seller@example.com" });
const message = JSON.parse(messages[0] ?? "{}") as Readonly<Record<string, unknown>>;
console.log(`${outcome}: ${String(message["subject"])}`);
console.log(`From: ${JSON.stringify(message["from"])}`);
console.log(
  `Message-ID holds the key: ${String(message["messageId"]).includes(notice.idempotencyKey)}`,
);
console.log(`Language: ${JSON.stringify(message["headers"])}`);
console.log(
  `HTML and text: ${[message["html"], message["text"]].map((part) => typeof part).join(", ")}`,
);
