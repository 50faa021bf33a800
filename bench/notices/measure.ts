import { loadavg } from "node:os";
import {
  type ConsumerRecallData,
  consumerRecall,
  email,
  type NoticeLanguage,
  renderNotice,
} from "../../src/notify/index.ts";
import { locales } from "../../src/notify/messages/locales.ts";
import { territoryOf, zoneOf } from "../../test/notify/sampleData.ts";
import { inLanguage } from "../../test/notify/sampleTexts.ts";
import { cpuSeconds } from "../cpuSeconds.ts";

const seconds = Number(process.argv[2] ?? "3");
const only = process.argv[3]?.split(",");
const WARM_UP = 10_000;
const BATCH = 200;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What all recipients of a recall are told, in the words of the language. */
function recallIn(language: string): ConsumerRecallData {
  const territory = territoryOf[language] ?? "IE";
  const data: ConsumerRecallData = {
    caseId: "CASE-2026-0117",
    territory,
    products: [
      {
        name: "Heated cushion EB-100",
        brand: "Ember",
        models: ["EB-100", "EB-100W"],
        identifiers: [{ scheme: "gtin", value: "8801234567893" }],
        units: "batches",
        batches: "B2510-001 to B2510-480",
        imageUrl: "https://shop.example/eb-100.jpg",
      },
    ],
    hazards: [
      {
        type: "fire",
        description: "The heating wire can overheat and set the cushion on fire.",
        tests: [],
      },
    ],
    actions: ["Unplug it."],
    sold: { from: "2025-10", until: "2026-01-15", at: "Sample Mall" },
    noticeUrl: "https://recall.example/eb-100",
    recall: { territory: [territory] },
    remedies: [{ kind: "refund" }, { kind: "replace" }],
    freeOfCharge: true,
    buyerChooses: true,
    remedyProvider: { name: "Ember", phone: "+353 1800 000 100", free: true },
  };
  return inLanguage(data, language);
}

/** Every email has a recipient, an order and a key of its own. */
function writerOf(messages: NoticeLanguage): (number: number) => number {
  const recall = recallIn(messages.id);
  const { order: title } = inLanguage({ order: "Ember heated cushion, white" }, messages.id);
  const options = { messages, channel: email, zone: zoneOf(messages.id) };
  return (number) => {
    const recipient = { reference: `d-${number}`, name: `Kim Hana ${number}` };
    const data = { ...recall, recipient, order: { id: `O-${number}`, on: "2025-12-01", title } };
    const { html = "", text = "", subject = "" } = renderNotice(consumerRecall, data, options);
    return html.length + text.length + subject.length;
  };
}

function measure(messages: NoticeLanguage): void {
  const write = writerOf(messages);
  for (let number = 0; number < WARM_UP; number += 1) write(number);
  const rates: number[] = [];
  let characters = 0;
  const start = process.cpuUsage();
  while (cpuSeconds(start) < seconds) {
    const before = process.cpuUsage();
    for (let number = 0; number < BATCH; number += 1) {
      characters += write(rates.length * BATCH + number);
    }
    rates.push(BATCH / cpuSeconds(before));
  }
  const used = cpuSeconds(start);
  const written = rates.length * BATCH;
  rates.sort((one, other) => one - other);
  print(
    [
      messages.id.padEnd(8),
      (written / used).toFixed(0).padStart(10),
      (rates[Math.floor(rates.length * 0.9)] ?? 0).toFixed(0).padStart(11),
      (characters / written).toFixed(0).padStart(11),
    ].join(" "),
  );
}

print(`node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
print("language   emails/s  best tenth  characters");
for (const language of locales) {
  if (only === undefined || only.includes(language.id)) measure(language);
}
