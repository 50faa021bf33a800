import { isSafepactError } from "safepact/errors";
import * as en from "safepact/languages/en";
import * as fr from "safepact/languages/fr";
import * as ko from "safepact/languages/ko";
import * as zhHans from "safepact/languages/zh-hans";
import {
  chooseLanguage,
  consumerRecall,
  defineTemplate,
  email,
  type NoticeLanguage,
  renderNotice,
  sellerBlocked,
  withMessages,
} from "safepact/notify";
import { expect, test } from "vitest";
import * as z from "zod";
import { blockedData, recallData } from "./sampleData.ts";

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return isSafepactError(error) ? error.code : String(error);
  }
  return undefined;
}

const available = [en.noticeMessages, fr.noticeMessages, ko.noticeMessages, zhHans.noticeMessages];

test("a seller gets what the seller reads, by language and script", () => {
  const choose = (preferred: string[]) =>
    chooseLanguage(sellerBlocked, { preferred, available, fallback: en.noticeMessages });
  expect(choose(["zh-CN"])).toMatchObject({ language: { id: "zh-Hans" }, fallback: false });
  expect(choose(["zh-TW"])).toMatchObject({ language: { id: "en" }, fallback: true });
  expect(choose(["xx-broken-tag-", "fr-CA"])).toMatchObject({
    language: { id: "fr" },
    fallback: true,
  });
  expect(choose(["zh-TW"]).warnings.map(({ code }) => code)).toEqual(["language-fallback"]);
});

test("without a fallback an unreadable choice is refused", () => {
  const options = { preferred: ["fi"], available };
  expect(codeOf(() => chooseLanguage(sellerBlocked, options))).toBe("UNKNOWN_LOCALE");
});

test("a mandatory notice takes a language of the territory or none", () => {
  const options = { preferred: ["ko"], available, territory: "BE" };
  expect(chooseLanguage(consumerRecall, options)).toMatchObject({
    language: { id: "fr" },
    fallback: true,
  });
  expect(codeOf(() => chooseLanguage(consumerRecall, { ...options, territory: "FI" }))).toBe(
    "LANGUAGE_NOT_ALLOWED",
  );
});

const { "recall.share": _share, "blocked.relist": _relist, ...rest } = en.noticeMessages.messages;
// A language from outside may lack messages, whatever its type says.
const partial = { ...en.noticeMessages, id: "en", messages: rest } as NoticeLanguage;

test("a missing message never shows its key: it is refused, or taken from the fallback and reported", () => {
  const options = { messages: partial, channel: email, zone: "UTC" };
  expect(codeOf(() => renderNotice(sellerBlocked, blockedData, options))).toBe("MISSING_DATA");
  const notice = renderNotice(sellerBlocked, blockedData, {
    ...options,
    fallback: en.noticeMessages,
  });
  expect(notice.text).toContain(en.noticeMessages.messages["blocked.relist"]);
  expect(notice.warnings.map(({ code }) => code)).toContain("language-fallback");
});

test("a mandatory notice does not mix languages: a missing message is refused even with a fallback", () => {
  const options = { messages: partial, channel: email, zone: "UTC", fallback: en.noticeMessages };
  expect(codeOf(() => renderNotice(consumerRecall, recallData, options))).toBe("MISSING_DATA");
});

test("a changed message changes the notice and its key", () => {
  const ours = withMessages(en.noticeMessages, { "recall.share": "Tell your neighbours." });
  const render = (messages: NoticeLanguage) =>
    renderNotice(consumerRecall, recallData, { messages, channel: email, zone: "UTC" });
  expect(render(ours).text).toContain("Tell your neighbours.");
  expect(render(ours).idempotencyKey).not.toBe(render(en.noticeMessages).idempotencyKey);
});

test.each([
  ["recall.share", "Hello {name}"],
  ["recall.share", "{open"],
  ["recall.share", "<b>Tell</b> them"],
  ["recall.subject", `${"{product, select, other {".repeat(5000)}x${"}}".repeat(5000)}`],
])("a changed message that cannot be written is refused: %s", (key, message) => {
  expect(codeOf(() => withMessages(en.noticeMessages, { [key]: message }))).toBe("INVALID_OPTION");
});

test("a template of one's own must have every message in every language, with its variables only", () => {
  const base = {
    id: "acme.note",
    version: "1",
    audience: "seller",
    schema: z.object({ product: z.string() }),
    variables: { title: ["product"] },
    compose: () => ({ subject: "", title: "", summary: "", blocks: [] }),
  } as const;
  const define = (messages: Record<string, Record<string, string>>) =>
    codeOf(() =>
      defineTemplate({ ...base, languagesOf: [en.noticeMessages, ko.noticeMessages], messages }),
    );
  expect(define({ en: { title: "{product}" }, ko: { title: "<eun>{product}</eun> 제품" } })).toBe(
    undefined,
  );
  expect(define({ en: { title: "{product}" } })).toBe("INVALID_OPTION");
  expect(define({ en: { title: "{price}" }, ko: { title: "" } })).toBe("INVALID_OPTION");
  expect(define({ en: { title: "", other: "" }, ko: { title: "" } })).toBe("INVALID_OPTION");
});
