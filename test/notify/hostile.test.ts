import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import { channels, renderNotice, templates } from "safepact/notify";
import { expect, test } from "vitest";
import { hostileData, hostileTexts } from "./hostileData.ts";
import { sampleFor } from "./sampleData.ts";

const tags =
  /^<(?:!doctype html|\/?(?:html|head|meta|title|style|body|div|table|thead|tbody|tr|td|th|caption|h1|h2|p|ul|ol|li|br|img|a|header|main|footer|svg|path))[ >/]/u;
const attributes =
  / (?:lang|dir|charset|name|content|class|style|role|aria-label|aria-hidden|width|height|cellpadding|cellspacing|align|bgcolor|scope|href|src|alt|viewBox|d|data-label|fill|stroke|stroke-width)=/u;

const dangerous = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

const cases = hostileTexts.flatMap((text) =>
  [ko.noticeMessages, en.noticeMessages].map((language) => ({ text, language })),
);

/** Updates and cancellations of all kinds are put together alike; one of each stands for them. */
const looked = templates.filter(
  ({ id }) => id.startsWith("consumer.recall") || !/\.(?:update|cancellation)$/u.test(id),
);

test.each(looked)("nothing in the data of $id breaks out of its place", (template) => {
  const notices = cases.flatMap(({ text, language }) => {
    const data = hostileData(template, sampleFor(template.id, language.id), text);
    const setting = {
      messages: language,
      zone: "Europe/Dublin",
      brand: { name: text },
      legalGaps: "warn" as const,
    };
    // An address that runs is taken out, and a text message has then nothing to point to.
    const runs = /^(?:javascript|data):/u.test(text);
    const usable = channels.filter(({ id }) => id !== "sms" || !runs);
    return usable.map((channel) => ({
      text,
      notice: renderNotice(template, data, { ...setting, channel }),
    }));
  });
  for (const { text, notice } of notices) {
    for (const line of [notice.subject, notice.title, notice.action?.label]) {
      expect(dangerous.test(line ?? "")).toBe(false);
    }
    expect(dangerous.test((notice.text ?? "").replaceAll("\n", ""))).toBe(false);
    if (notice.html !== undefined) expectClosed(notice.html);
    expect(JSON.stringify(notice.warnings)).not.toContain(text);
  }
});

/** Every "<" of the document opens a tag of the layout, and every attribute is one of the layout's. */
function expectClosed(html: string): void {
  const page = html.replace(/<style>[^<]*<\/style>/u, "<style></style>");
  const opened = page.match(/<[^>]*>?/gu) ?? [];
  expect(opened.filter((tag) => !tags.test(tag))).toEqual([]);
  const given = opened.flatMap((tag) => tag.match(/ [\w-]+=/gu) ?? []);
  // Words inside quoted attribute values may look like attributes; quotes in them are escaped, so strip the values first.
  const bare = opened.flatMap(
    (tag) => tag.replaceAll(/="[^"]*"/gu, "=").match(/ [^\s=>/]+=/gu) ?? [],
  );
  expect(given.length).toBeGreaterThan(0);
  expect(bare.filter((name) => !attributes.test(name))).toEqual([]);
  const links = [...page.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, address = ""]) => address);
  expect(links.filter((address) => !/^(?:https?:\/\/|mailto:|tel:)/u.test(address))).toEqual([]);
}

test("braces of a value are printed as they are", () => {
  const [template] = templates;
  if (template === undefined) throw new Error("no template");
  const text = "{constructor} {toString} {n, plural, other {#}}";
  const data = hostileData(template, sampleFor(template.id, "en"), text);
  const [channel] = channels;
  if (channel === undefined) throw new Error("no channel");
  const notice = renderNotice(template, data, {
    messages: en.noticeMessages,
    channel,
    zone: "UTC",
    legalGaps: "warn",
  });
  expect(notice.text).toContain(`Stop using ${text}`);
});
