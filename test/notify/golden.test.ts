import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  type Brand,
  channels,
  locales,
  type NoticeLanguage,
  type NoticeTemplate,
  renderNotice,
  templates,
} from "safepact/notify";
import { expect, test } from "vitest";
import { contentHash } from "../../src/canonical/contentHash.ts";
import { sampleFor } from "./sampleData.ts";

/*
 * One file per template holds every language and channel: what people read in full, the HTML in full where it was
 * looked at by people who read the language (ko, en, de), and the hash of the rest. UPDATE_GOLDEN=1 writes them anew.
 */
const folder = new URL("golden/", import.meta.url);
const brand: Brand = { name: "Sample Mall", footer: ["2 Quay Street, Port"] };
const reviewed = new Set(["ko", "en", "de"]);
const cldr = process.versions["cldr"] ?? "unknown";
const madeWith = /^CLDR (\S+)$/mu;

/** Spaces of dates and numbers differ between versions of the language data. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, " ");
}

function goldenOf(template: NoticeTemplate<object>): string {
  const parts = locales.map((language) => partOf(template, language));
  return plainSpaces([`${template.id}\nCLDR ${cldr}`, ...parts].join("\n\n"));
}

function partOf(template: NoticeTemplate<object>, language: NoticeLanguage): string {
  const notices = channels.map((channel) => {
    const data = sampleFor(template.id, language.id);
    const options = { messages: language, channel, zone: "Europe/Dublin", brand };
    const notice = renderNotice(template, data, options);
    const { subject, title, text, html, json, action, sms, warnings } = notice;
    const page = html && compact(html);
    const shown = reviewed.has(language.id) && channel.id === "email" && isFirst(template);
    return [
      `--- ${language.id} ${channel.id}`,
      subject && `subject: ${subject}`,
      title && `title: ${title}`,
      action && `action: ${action.label} <${action.url}>`,
      sms && `sms: ${sms.encoding}, ${sms.units} units, ${sms.segments} segments`,
      warnings.length > 0 && `warnings: ${warnings.map(({ code }) => code).join(", ")}`,
      channel.id !== "print" && text?.trimEnd(),
      page && (shown ? page : `html: ${contentHash(plainSpaces(page))}`),
      json && `json: ${contentHash(JSON.parse(plainSpaces(JSON.stringify({ ...json, id: "" }))))}`,
    ]
      .filter(Boolean)
      .join("\n");
  });
  return notices.join("\n\n");
}

function isFirst({ id }: NoticeTemplate<object>): boolean {
  return !/\.(?:update|cancellation)$/u.test(id);
}

/** The HTML without the styles, which the browser tests look at. */
function compact(html: string): string {
  return html
    .replaceAll(/ (?:style|class|width|height|bgcolor|cellpadding|cellspacing|align)="[^"]*"/gu, "")
    .replace(/<style>.*?<\/style>/su, "");
}

test.for(templates)(
  "$id reads as it was reviewed, in every language and channel",
  (template, { skip }) => {
    const file = new URL(`${template.id}.txt`, folder);
    const golden = goldenOf(template);
    if (process.env["UPDATE_GOLDEN"]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${golden}\n`);
    }
    expect(existsSync(file)).toBe(true);
    const kept = readFileSync(file, "utf8");
    skip(
      madeWith.exec(kept)?.[1] !== cldr,
      "kept with other language data (CLDR) than this runtime has",
    );
    expect(`${golden}\n`).toBe(kept);
  },
);
