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

/** Short enough that some batches run without the machine doing anything else meanwhile. */
const BATCH = 100;
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
  for (let number = 0; number < 10_000; number += 1) write(number);
  const rates: number[] = [];
  let bytes = 0;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const start = performance.now();
    for (let number = 0; number < BATCH; number += 1) {
      const { html = "", text = "" } = write(rates.length * BATCH + number);
      bytes += html.length + text.length;
    }
    rates.push((BATCH * 1000) / (performance.now() - start));
  }
  rates.sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round(rates[Math.floor((rates.length - 1) * share)] ?? 0).toLocaleString("en");
  process.stdout.write(
    `${messages.id}: ${at(0.5)} emails a second in the median batch, ${at(0.9)} in the best tenth, ${Math.round(bytes / rates.length / BATCH)} characters each\n`,
  );
}

process.stdout.write(
  `load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}\n`,
);
measure(en, "IE");
measure(ko, "KR");
