import * as en from "safepact/languages/en";
import {
  channels,
  renderNotice,
  sellerBlocked,
  templates,
  toCapAlert,
  toRecallPage,
  webhook,
} from "safepact/notify";
import { expect, test } from "vitest";
import { alertData, blockedData, recallData, sampleFor } from "./sampleData.ts";

const running = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "java\tscript:alert(1)",
  " \u0001javascript:alert(1)",
  "java\u200bscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://evil.example/1",
  "file:///etc/passwd",
  "view-source:javascript:alert(1)",
];

/** Puts an address in the place of every address of the data. */
function withAddress(value: unknown, address: string): unknown {
  if (typeof value === "string") return /^https?:/u.test(value) ? address : value;
  if (Array.isArray(value)) return value.map((item) => withAddress(item, address));
  if (typeof value !== "object" || value === null) return value;
  const changed = Object.entries(value).map(([key, item]) => [key, withAddress(item, address)]);
  return Object.fromEntries(changed);
}

test.each(templates)("no channel of $id carries an address that runs", (template) => {
  for (const address of running) {
    const data = withAddress(sampleFor(template.id, "en"), address) as object;
    for (const channel of channels) {
      if (channel.id === "sms") continue;
      const notice = renderNotice(template, data, {
        messages: en.noticeMessages,
        channel,
        zone: "UTC",
        legalGaps: "warn",
      });
      const all = JSON.stringify(notice);
      expect(all).not.toMatch(/script:|data:text|blob:|file:/iu);
      if (JSON.stringify(sampleFor(template.id, "en")).includes("https:")) {
        expect(notice.warnings.map(({ code }) => code)).toContain("link-not-safe");
      }
    }
  }
});

test("the address of a seller's listing is taken out by its path, and the rest stays", () => {
  const listings = [{ id: "L-1", title: "data: see the label", url: "javascript:alert(1)" }];
  const data = { ...blockedData, listings };
  const { json, warnings } = renderNotice(sellerBlocked, data, {
    messages: en.noticeMessages,
    channel: webhook,
    zone: "UTC",
    legalGaps: "warn",
  });
  expect(warnings).toContainEqual(expect.objectContaining({ path: "listings.0.url" }));
  expect(json?.["data"]).toMatchObject({ listings: [{ id: "L-1", title: "data: see the label" }] });
});

test("an address that is no link stays as text, and no channel links to it", () => {
  const listings = [{ id: "L-1", title: "Lamp", url: "shop.example/item/1" }];
  const noticeUrl = "coupang://item/1";
  const redress = { url: "shop.example/object", further: [] };
  const data = { ...blockedData, listings, noticeUrl, redress };
  for (const channel of channels) {
    const notice = renderNotice(sellerBlocked, data, {
      messages: en.noticeMessages,
      channel,
      zone: "UTC",
      legalGaps: "warn",
    });
    expect(notice.action).toBe(undefined);
    const links = [...(notice.html ?? "").matchAll(/(?:href|src)="([^"]*)"/gu)];
    expect(links.filter(([, link = ""]) => link.includes("shop.example/"))).toEqual([]);
    if (notice.text !== undefined && channel.id !== "sms" && channel.id !== "in-app")
      expect(notice.text).toContain("shop.example/item/1");
    expect(JSON.stringify(notice.json?.["blocks"] ?? "")).not.toContain('"href":"shop');
  }
});

test("no export carries an address that runs", () => {
  for (const address of running) {
    const recall = withAddress(recallData, address) as typeof recallData;
    const page = toRecallPage(recall, {
      messages: en.noticeMessages,
      zone: "Europe/Dublin",
      legalGaps: "warn",
    });
    const alert = withAddress(alertData, address) as typeof alertData;
    const xml = toCapAlert(alert, {
      identifier: "authority.example-7",
      sender: "authority.example",
      sent: "2026-02-03T09:00:00Z",
      messages: [en.noticeMessages],
      zone: "UTC",
    });
    expect(`${JSON.stringify(page)}${xml}`).not.toMatch(/script:|data:text|blob:|file:/iu);
    expect(page.warnings.map(({ code }) => code)).toContain("link-not-safe");
  }
});
