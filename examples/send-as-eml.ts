/*
 * A sender that writes notices as .eml files: any mail program opens them, and a mail server takes them as they are.
 * The date and the message id come from the notice, so the same notice gives the same bytes.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as ko from "safepact/languages/ko";
import { email, type NoticeSender, renderNotice, sellerBlocked } from "safepact/notify";

/** A header's text as RFC 2047 encoded words, folded so that no line is longer than 76 characters. */
function encodedHeader(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const character of text.replaceAll(/[\r\n]+/gu, " ")) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  words.push(word);
  return words.map((part) => `=?UTF-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n ");
}

function part(type: string, text: string): string {
  const lines =
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/gu) ?? [];
  return [
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    ...lines,
    "",
  ].join("\r\n");
}

function emlSender(folder: string, from: string, date: string): NoticeSender {
  mkdirSync(folder, { recursive: true });
  return {
    channels: ["email"],
    send(notice, { to }) {
      const { subject = "", text = "", html = "", idempotencyKey } = notice;
      if (!/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/u.test(to)) {
        return Promise.resolve({
          idempotencyKey,
          outcome: "failed",
          reason: "not one plain address",
        } as const);
      }
      const file = join(folder, `${idempotencyKey}.eml`);
      const boundary = `=_${idempotencyKey.slice(0, 32)}`;
      const message = [
        `From: ${from}`,
        `To: ${to}`,
        `Subject: ${encodedHeader(subject)}`,
        `Date: ${date}`,
        `Message-ID: <${idempotencyKey}@mall.example>`,
        `Content-Language: ${notice.locale}`,
        "MIME-Version: 1.0",
        `Content-Type: multipart/alternative; boundary="${boundary}"`,
        "",
        `--${boundary}`,
        part("text/plain", text),
        `--${boundary}`,
        part("text/html", html),
        `--${boundary}--`,
        "",
      ].join("\r\n");
      try {
        // "wx" refuses a file that is there: the same key is not sent twice.
        writeFileSync(file, message, { flag: "wx" });
      } catch {
        return Promise.resolve({ idempotencyKey, outcome: "repeated" } as const);
      }
      return Promise.resolve({ idempotencyKey, outcome: "sent", messageId: file } as const);
    },
  };
}

const notice = renderNotice(
  sellerBlocked,
  {
    caseId: "C-7",
    platform: "샘플몰",
    listings: [{ id: "L-1001", title: "온열 방석 EB-100", url: "https://mall.example/l/1001" }],
    hazardProduct: "온열 방석 EB-100",
    hazards: [{ type: "fire", tests: [] }],
    authority: { name: "제품안전센터", reference: "A-1234" },
    action: "removed",
    at: "2026-02-04T08:00:00+09:00",
    territory: ["KR"],
    ground: { kind: "agreement", reference: "자율 제품안전협약" },
    facts: ["모델명과 바코드가 일치합니다."],
    automatedDetection: true,
    automatedDecision: "not",
    steps: [],
    redress: { url: "https://mall.example/objections", further: [] },
    recipient: { reference: "s-77" },
  },
  { messages: ko.noticeMessages, channel: email, zone: "Asia/Seoul", brand: { name: "샘플몰" } },
);

const folder = mkdtempSync(join(tmpdir(), "safepact-eml-"));
const sender = emlSender(folder, "notices@mall.example", "Wed, 04 Feb 2026 08:05:00 +0900");
const first = await sender.send(notice, { to: "seller@trader.example" });
const again = await sender.send(notice, { to: "seller@trader.example" });
const forged = await sender.send(notice, { to: "a@b.example\r\nBcc: c@d.example" });

const file = readFileSync(first.messageId ?? "", "utf8");
const head = file.slice(0, file.indexOf("\r\n\r\n")).replaceAll(/[0-9a-f]{32,64}/gu, "KEY");
console.log(`first: ${first.outcome}, again: ${again.outcome}, forged address: ${forged.outcome}`);
console.log(head.replaceAll("\r\n", "\n"));
console.log(`longest line: ${Math.max(...file.split("\r\n").map((line) => line.length))}`);
console.log(`only ASCII: ${!/[^\r\n -~]/u.test(file)}`);
