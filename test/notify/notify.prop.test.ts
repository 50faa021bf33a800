import fc from "fast-check";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import {
  consumerRecall,
  countSms,
  email,
  lintNotice,
  renderNotice,
  sms,
  updateOf,
} from "safepact/notify";
import { expect, test } from "vitest";
import { cleanText } from "../../src/text/cleanText.ts";
import { josa } from "../../src/text/josa.ts";
import { recallData } from "./sampleData.ts";

const anything = fc.string({ unit: "binary", maxLength: 200 });

test("cleaning a text twice changes nothing more, and no control character is left", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test("a longer text message never costs less", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "€", "é", "가", "🔥"), maxLength: 400 });
  fc.assert(
    fc.property(letters, letters, (text, more) => {
      const one = countSms(text);
      const both = countSms(text + more);
      expect(both.units).toBeGreaterThanOrEqual(one.encoding === both.encoding ? one.units : 0);
      expect(both.segments).toBeGreaterThanOrEqual(one.segments);
    }),
  );
});

test("a particle is one of its two forms, or both", () => {
  fc.assert(
    fc.property(anything, (word) => {
      expect(["은", "는", "은(는)"]).toContain(josa(word, "은").slice(word.length));
      expect(["으로", "로", "(으)로"]).toContain(josa(word, "으로").slice(word.length));
    }),
  );
});

test("the check of a notice gives positions that hold the words found", () => {
  const words = fc.constantFrom("voluntary", "precautionary", "in rare situations");
  const options = {
    jurisdiction: "EU",
    documentKind: "recall-notice",
    issuer: "business",
    language: "en",
  } as const;
  fc.assert(
    fc.property(anything, words, anything, (before, word, after) => {
      const text = `${before} ${word} ${after}`;
      const { findings } = lintNotice(text, options);
      expect(findings.some(({ found }) => found === word)).toBe(true);
      for (const { found, position } of findings) {
        if (position === undefined) continue;
        const { offset, length } = position;
        expect(text.slice(offset, offset + length).startsWith(found ?? "")).toBe(true);
      }
    }),
  );
});

test("any text in the data gives a notice, the same one for the same data", () => {
  fc.assert(
    fc.property(
      anything.filter((text) => text !== ""),
      (text) => {
        const data = {
          ...recallData,
          products: [
            {
              name: text,
              models: [text],
              identifiers: [],
              units: "batches" as const,
              batches: text,
            },
          ],
          update: { replaces: text, sentOn: "2026-02-04", changes: [text] },
        };
        for (const channel of [email, sms]) {
          const options = {
            messages: en.noticeMessages,
            channel,
            zone: "UTC",
            legalGaps: "warn" as const,
          };
          const one = renderNotice(updateOf(consumerRecall), data, options);
          expect(renderNotice(updateOf(consumerRecall), data, options)).toEqual(one);
        }
        const korean = { ...data, territory: "KR", recall: { territory: ["KR"] } };
        renderNotice(consumerRecall, korean, {
          messages: ko.noticeMessages,
          channel: email,
          zone: "Asia/Seoul",
        });
      },
    ),
    { numRuns: 50 },
  );
});

test("the check takes a time in proportion to the text", () => {
  const options = {
    jurisdiction: "EU",
    documentKind: "recall-notice",
    issuer: "business",
    language: "en",
  } as const;
  for (const piece of ["<a", "&amp", "voluntary ", "no known ", "not been ", "in very ", "<!--"]) {
    const html = piece.repeat(Math.floor(200_000 / piece.length));
    expect(lintNotice({ html, text: html }, options).outcome).toBe("error");
  }
});
