/*
 * How many complete emails (HTML, text twin, subject, key) one core writes in a second, with templates compiled once:
 *
 *   npx tsx bench/notices.ts [seconds]
 */
import { loadavg } from "node:os";
import {
  type ConsumerRecallData,
  consumerRecall,
  email,
  en,
  ko,
  type NoticeLanguage,
  renderNotice,
} from "safepact/notify";

const seconds = Number(process.argv[2] ?? "3");

function dataFor(territory: string, number: number): ConsumerRecallData {
  return {
    caseId: "CASE-2026-0117",
    territory,
    products: [
      {
        name: "Heated cushion EB-100",
        brand: "Ember",
        models: ["EB-100", "EB-100W"],
        identifiers: [{ scheme: "gtin", value: "8801234567893" }],
        batches: "B2510-001 to B2510-480",
        imageUrl: "https://shop.example/eb-100.jpg",
      },
    ],
    hazards: [{ type: "fire", description: "It can set itself on fire.", tests: [] }],
    actions: ["Unplug it."],
    sold: { from: "2025-10", until: "2026-01-15", at: "Sample Mall" },
    noticeUrl: "https://recall.example/eb-100",
    recall: { territory: [territory] },
    remedies: [{ kind: "refund" }, { kind: "replace" }],
    remedyProvider: { name: "Ember", phone: "+353 1800 000 100", free: true },
    recipient: { reference: `d-${number}`, name: "Kim Hana" },
    order: { id: `O-${number}`, on: "2025-12-01", title: "Heated cushion, white" },
  };
}

function measure(messages: NoticeLanguage, territory: string): void {
  const options = { messages, channel: email, zone: "Europe/Dublin" };
  const write = (number: number) =>
    renderNotice(consumerRecall, dataFor(territory, number), options);
  let bytes = 0;
  for (let number = 0; number < 5_000; number += 1) write(number);
  let count = 0;
  const start = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    for (let number = 0; number < 200; number += 1) {
      const { html = "", text = "" } = write(count + number);
      bytes += html.length + text.length;
    }
    count += 200;
  }
  const { user, system } = process.cpuUsage(start);
  const perSecond = Math.round(count / ((user + system) / 1e6));
  const size = Math.round(bytes / count);
  process.stdout.write(
    `${messages.id}: ${perSecond.toLocaleString("en")} emails per second of processor time, ${size} characters each\n`,
  );
}

process.stdout.write(
  `load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}\n`,
);
measure(en, "IE");
measure(ko, "KR");
