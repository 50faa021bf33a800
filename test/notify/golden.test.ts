import { allNoticeMessages } from "safepact/languages";
import * as en from "safepact/languages/en";
import {
  type Brand,
  channels,
  email,
  type NoticeChannel,
  type NoticeLanguage,
  type NoticeTemplate,
  print,
  type RenderedNotice,
  renderNotice,
  templates,
} from "safepact/notify";
import { expect, test } from "vitest";
import { contentHash } from "../../src/canonical/contentHash.ts";
import { cldr, expectKept, plainSpaces } from "../support/keptTexts.ts";
import { htmlAsText, wordsOf } from "./htmlAsText.ts";
import { sampleFor, zoneOf } from "./sampleData.ts";

/*
 * One file per language and kind of notice holds the notice, its update and its cancellation in every channel, as people
 * read them. HTML and JSON are read back and must say what the text says, line by line; beside that stands the hash of
 * their exact bytes, and three pages are kept whole. UPDATE_GOLDEN=1 writes the files anew: read them before they are kept.
 */
const folder = new URL("golden/", import.meta.url);
const brand: Brand = { name: "Sample Mall", footer: ["2 Quay Street, Port"] };

function rendered(
  template: NoticeTemplate<object>,
  language: NoticeLanguage,
  channel: NoticeChannel,
) {
  const options = { messages: language, channel, zone: zoneOf(language.id), brand };
  return renderNotice(template, sampleFor(template.id, language.id), options);
}

function partOf(template: NoticeTemplate<object>, language: NoticeLanguage): string {
  const { text: twin = "" } = rendered(template, language, email);
  const notices = channels.map((channel) => {
    const notice = rendered(template, language, channel);
    return [`--- ${channel.id}`, ...linesOf(notice, channel === print ? undefined : twin)].join(
      "\n",
    );
  });
  return [`=== ${template.id}`, ...notices].join("\n\n");
}

function linesOf(notice: RenderedNotice, twin: string | undefined): string[] {
  const { subject, title, text, html, json, action, sms, warnings } = notice;
  const written = text === undefined || twin === undefined ? [] : [text.trimEnd()];
  return [
    ...(subject === undefined ? [] : [`subject: ${subject}`]),
    ...(title === undefined ? [] : [`title: ${title}`]),
    ...(action === undefined ? [] : [`action: ${action.label} <${action.url}>`]),
    ...(sms === undefined
      ? []
      : [`sms: ${sms.encoding}, ${sms.units} units, ${sms.segments} segments`]),
    ...warnings.map(
      ({ code, path }) => `warning: ${code}${path === undefined ? "" : ` (${path})`}`,
    ),
    ...written,
    ...(html === undefined ? [] : [htmlLine(html, text ?? "")]),
    ...(json === undefined ? [] : jsonLines(json)),
  ];
}

function htmlLine(html: string, text: string): string {
  const hash = contentHash(plainSpaces(html));
  const read = htmlAsText(html);
  return wordsOf(read) === wordsOf(text)
    ? `html: says what the text says; ${hash}`
    : `html: ${hash}\n${read}`;
}

/** The fields of the JSON that people wrote; its blocks are those of the text. */
function jsonLines(json: Readonly<Record<string, unknown>>): string[] {
  const { id: _id, blocks, data: _data, ...fields } = json;
  const kinds = (Array.isArray(blocks) ? blocks : []).map((each: { kind: string }) => each.kind);
  return [
    plainSpaces(JSON.stringify(fields, undefined, 2)),
    `blocks: ${kinds.join(", ")}`,
    `json: ${contentHash(JSON.parse(plainSpaces(JSON.stringify({ ...json, id: "" }))))}`,
  ];
}

const revisions = /\.(?:update|cancellation)$/u;
const kinds = templates.filter(({ id }) => !revisions.test(id));
const cases = allNoticeMessages.flatMap((language) => kinds.map((kind) => ({ language, kind })));

test.for(cases)(
  "$kind.id in $language.id reads as it was reviewed, in every channel",
  ({ language, kind }, { skip }) => {
    const family = templates.filter(({ id }) => id.replace(revisions, "") === kind.id);
    const parts = family.map((template) => partOf(template, language));
    const golden = plainSpaces([`CLDR ${cldr}`, ...parts].join("\n\n"));
    expectKept(new URL(`${language.id}/${kind.id}.txt`, folder), `${golden}\n`, skip);
  },
);

const pages = [
  { kind: "consumer.recall", channel: email },
  { kind: "consumer.recall", channel: print },
  { kind: "regulator.reply", channel: email },
];

test.for(pages)(
  "the whole page of $kind as $channel.id is as it was reviewed",
  ({ kind, channel }, { skip }) => {
    const template = templates.find(({ id }) => id === kind);
    const { html = "" } =
      template === undefined ? {} : rendered(template, en.noticeMessages, channel);
    expectKept(
      new URL(`pages/${kind}-${channel.id}.txt`, folder),
      `<!--\nCLDR ${cldr}\n-->\n${plainSpaces(html)}`,
      skip,
    );
  },
);

test.for(cases)(
  "the HTML of $kind.id in $language.id says what its text says",
  ({ language, kind }) => {
    for (const channel of [email, print]) {
      const { html = "", text = "" } = rendered(kind, language, channel);
      expect(wordsOf(htmlAsText(html))).toBe(wordsOf(text));
    }
  },
);
