import { type HazardReader, hazardReaders, readHazards } from "safepact/feeds";
import { allNoticeMessages } from "safepact/languages";
import type { HazardRecord } from "safepact/model";
import {
  channels,
  messageVariables,
  type NoticeLanguage,
  type NoticeTemplate,
  parseNoticeData,
  renderNotice,
  templates,
  toNoticeHazards,
  toNoticeProduct,
} from "safepact/notify";
import { expect, test } from "vitest";
import { demoRecords } from "../support/demoRecords.ts";
import { littleHazards, poorestHazards } from "./poorestHazards.ts";
import { territoryOf } from "./sampleData.ts";

/** What the poorest data of each template holds: the fields without which it is refused, and no other. */
const product = { name: "Lamp" };
const hazard = { type: "fire" };
const seller = { caseId: "C", platform: "Mall", listings: [{ id: "L", title: "Lamp" }] };
const asked = {
  id: "R",
  kind: "agreement",
  authority: { name: "Office", email: "desk@office.example" },
  platform: "Mall",
  requestedAt: "2026-02-04T09:00:00Z",
  record: { id: "H", products: [product], hazards: [hazard] },
};
const poorest: Readonly<Record<string, (territory: string) => object>> = {
  "consumer.recall": (territory) => ({
    caseId: "C",
    territory,
    products: [product],
    hazards: [hazard],
    recall: { territory: [territory] },
    remedies: [{ kind: "refund" }],
    remedyProvider: { name: "Lamp Ltd", email: "help@lamp.example" },
  }),
  "consumer.safety-warning": (territory) => ({
    caseId: "C",
    territory,
    products: [product],
    hazards: [hazard],
  }),
  "consumer.illegal-product": (territory) => ({
    caseId: "C",
    territory,
    products: [product],
    trader: { name: "Trader" },
    redress: ["Ask the trader."],
  }),
  "seller.inquiry": () => ({ ...seller, questions: ["Who made it?"] }),
  "seller.under-review": () => ({ ...seller, visible: true }),
  "seller.blocked": () => ({
    ...seller,
    action: "removed",
    at: "2026-02-04",
    ground: { kind: "terms", reference: "Terms" },
    automatedDetection: false,
    automatedDecision: "not",
    redress: { url: "https://mall.example/o" },
  }),
  "seller.objection-received": () => ({ ...seller, objectionId: "O", receivedAt: "2026-02-04" }),
  "seller.objection-decided": () => ({
    ...seller,
    objectionId: "O",
    decision: "rejected",
    decidedAt: "2026-02-04",
    reasons: ["It is the lamp."],
  }),
  "seller.restored": () => ({ ...seller, reason: "expired", restoredAt: "2026-02-04" }),
  "platform.takedown-request": () => ({ request: { ...asked, legalBasis: "Pledge" } }),
  "regulator.reply": () => ({
    request: asked,
    reply: {
      id: "A",
      requestId: "R",
      platform: "Mall",
      receivedAt: "2026-02-04T09:00:00Z",
      repliedAt: "2026-02-04T09:00:00Z",
      items: [{ itemId: "1", decision: "refused" }],
    },
  }),
  "regulator.periodic-report": () => ({
    reportId: "P",
    platform: "Mall",
    authority: { name: "Office" },
    agreement: "Pledge",
    period: { from: "2026-01", until: "2026-06" },
  }),
  "public.alert": (territory) => ({
    caseId: "C",
    territory,
    products: [product],
    hazards: [hazard],
    authority: { name: "Office" },
    issuedAt: "2026-02-04",
  }),
  digest: () => ({ items: [{ title: "Notice" }] }),
};

type Data = Readonly<Record<string, unknown>>;
const at = (data: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) => (value == null ? undefined : Reflect.get(Object(value), key)),
      data,
    );
const each = (data: Data, path: string) => (at(data, path) ?? []) as readonly Data[];

/** The products, as the data has them or the record of its request. */
function productsOf(data: Data): readonly Data[] {
  const recorded = each(data, "request.record.products");
  return [
    ...each(data, "products"),
    ...recorded.map((product) => ({ ...product, units: at(product, "scope.units") })),
  ];
}

/** Whether the totals or an item of the reply hold a figure. */
const counted = (data: Data, path: string) =>
  [at(data, "totals") ?? {}, ...each(data, "reply.items")].some(
    (part) => at(part, path) !== undefined,
  );

/** Messages that state something about the world, and what in the data says so. */
const claims: Readonly<Record<string, (data: Data) => boolean>> = {
  "common.all-units": (data) => productsOf(data).some(({ units }) => units === "all"),
  "common.some-units": (data) => productsOf(data).some(({ units }) => units === "batches"),
  "common.unbranded": (data) => productsOf(data).some(({ brand }) => brand === "unbranded"),
  "common.everywhere": (data) => data["territory"] === "everywhere",
  "common.open-ended": (data) => data["until"] === "further-notice",
  "common.free": (data) =>
    ["contact", "remedyProvider"].some((path) => at(data, `${path}.free`) === true),
  "recall.offer-free": (data) => data["freeOfCharge"] === true,
  "recall.claim-free": (data) => data["freeOfCharge"] === true,
  "recall.choose": (data) => data["buyerChooses"] === true,
  "recall.single.others-impossible": (data) => data["singleRemedyReason"] !== undefined,
  "recall.single.others-disproportionate": (data) => data["singleRemedyReason"] !== undefined,
  "redress.person": (data) => at(data, "redress.examinedBy") === "person",
  "redress.out-of-court": (data) =>
    (at(data, "redress.outOfCourt") ?? data["outOfCourt"]) !== undefined,
  "redress.court": (data) => (at(data, "redress.court") ?? data["court"]) !== undefined,
  "redress.until": (data) => at(data, "redress.until") !== undefined,
  "objection.person": (data) => data["examinedBy"] === "person",
  "objection.meanwhile": (data) => data["meanwhile"] === "stays",
  "objection.by": (data) => data["decideBy"] !== undefined,
  "origin.notice": (data) => data["origin"] === "notice",
  "origin.own-initiative": (data) => data["origin"] === "own-initiative",
  "automation.detected": (data) => data["automatedDetection"] === true,
  "automation.not-detected": (data) => data["automatedDetection"] === false,
  "automation.fully": (data) => data["automatedDecision"] === "fully",
  "automation.partially": (data) => data["automatedDecision"] === "partially",
  "automation.not": (data) => data["automatedDecision"] === "not",
  "blocked.record": (data) => data["hazardProduct"] !== undefined,
  "inquiry.record": (data) => data["hazardProduct"] !== undefined,
  "review.record": (data) => data["hazardProduct"] !== undefined,
  "review.visible": (data) => data["visible"] === true,
  "review.hidden": (data) => data["visible"] === false,
  "review.by": (data) => data["expectedBy"] !== undefined,
  "blocked.hazard": (data) => each(data, "hazards").length > 0,
  "blocked.answer-by": (data) => data["answerBy"] !== undefined,
  "inquiry.answer-by": (data) => data["answerBy"] !== undefined,
  "illegal.because": (data) => data["because"] !== undefined,
  "request.due": (data) => data["dueAt"] !== undefined,
  "request.no-due": (data) => data["dueAt"] === undefined,
  "request.search": (data) => each(data, "request.items").length === 0,
  "request.identical": (data) => at(data, "request.identicalContent") !== undefined,
  "request.identical-period": (data) => at(data, "request.identicalContent.from") !== undefined,
  "reply.identical": (data) => counted(data, "identicalFound"),
  "reply.sellers": (data) => counted(data, "sellersNotified"),
  "reply.units": (data) => counted(data, "unitsSold"),
  "reply.buyers": (data) => counted(data, "consumersNotified"),
  "reply.buyers-on": (data) => counted(data, "consumersNotified.at"),
  "reply.rule": (data) => counted(data, "relistingRuleId"),
  "report.self-declared": (data) =>
    each(data, "rates").some(({ selfDeclared }) => selfDeclared === true),
  "report.ledger": (data) => data["ledger"] !== undefined,
  "digest.summary": (data) => each(data, "items").every(({ risk }) => risk !== "unknown"),
  "consumer.bought": (data) => data["order"] !== undefined,
  "consumer.bought-on": (data) => at(data, "order.on") !== undefined,
  "risk.unknown": () => false,
};

/** Messages that name a value of the data, introduce one, or say what the kind of notice is. A new message goes to one of the two lists. */
const names = [
  /^(?:label|section|picture|test|hazard|remedy|decision|measure|basis|ground|restored)\./u,
  /^risk\.(?!unknown)/u,
  /^common\.(?:hello|hello-all|read-notice|range|since|until|units-unknown|colon|case|opt-out)$/u,
  /\.(?:subject|title|headline|summary|sms|intro|action|item)$/u,
  /^consumer\.(?:stop|pass-on|hazard)$/u,
  /^recall\.(?:offer|claim|share)$/u,
  /^blocked\.(?:removed|disabled|geo-blocked|warned|step\..*|relist)$/u,
  /^redress\.(?:url|email)$/u,
  /^request\.(?:reply|items)$/u,
  /^reply\.(?:items|proof)$/u,
  /^objection\.(?:received-.*|decided-.*|upheld.*|rejected.*)$/u,
  /^report\.(?:counted|not-evaluated.*|rates|counts)$/u,
];

test("every message is known to claim nothing of its own, or to need its data", () => {
  const unknown = Object.keys(messageVariables).filter(
    (key) => claims[key] === undefined && !names.some((name) => name.test(key)),
  );
  expect(unknown).toEqual([]);
});

/** The template, and the messages it wrote. */
function listening(template: NoticeTemplate<object>) {
  const used = new Set<string>();
  const heard: NoticeTemplate<object> = {
    ...template,
    compose: (data, writer) =>
      template.compose(data, {
        ...writer,
        say: (key, values) => {
          used.add(key);
          return writer.say(key, values);
        },
      }),
  };
  return { heard, used };
}

function expectNoClaim(template: NoticeTemplate<object>, given: object, language: NoticeLanguage) {
  const parsed = parseNoticeData(template, given);
  if (!parsed.ok) throw new Error(`${template.id}: ${JSON.stringify(parsed.issues)}`);
  const data = parsed.value as Data;
  for (const channel of channels) {
    if (channel.id === "sms") continue;
    const { heard, used } = listening(template);
    const notice = renderNotice(heard, data, {
      messages: language,
      channel,
      zone: "UTC",
      legalGaps: "warn",
    });
    const wrong = [...used].filter((key) => claims[key]?.(data) === false);
    expect([template.id, language.id, channel.id, wrong]).toEqual([
      template.id,
      language.id,
      channel.id,
      [],
    ]);
    if (channel.id === "email") expectNoNumber(notice.text ?? "", data);
  }
}

/** Every number of the text is one of the data: no date, price or quantity comes from anywhere else. */
function expectNoNumber(text: string, data: Data) {
  const known = new Set(JSON.stringify(data).match(/\d+/gu)?.map(Number) ?? []);
  const counts = new Set([1, each(data, "items").length, each(data, "listings").length, 0]);
  const strange = (text.match(/\d+/gu) ?? [])
    .map(Number)
    .filter((number) => !known.has(number) && !counts.has(number));
  expect(strange).toEqual([]);
}

const first = templates.filter(({ id }) => poorest[id] !== undefined);

test("the poorest data of every template is tried", () => {
  expect(first.map(({ id }) => id).sort()).toEqual(Object.keys(poorest).sort());
});

test.each(allNoticeMessages)(
  "in $id no template says what the poorest data does not",
  (language) => {
    for (const template of first) {
      const data = poorest[template.id]?.(territoryOf[language.id] ?? "IE") ?? {};
      expectNoClaim(template, data, language);
    }
  },
);

test("records of the feeds: no notice says more of the product than the record", () => {
  expect(new Set(demoRecords.map(({ source }) => source.system)).size).toBeGreaterThan(2);
  const [english] = allNoticeMessages.filter(({ id }) => id === "en");
  if (english === undefined) throw new Error("no English");
  for (const { products, hazards } of demoRecords) {
    const told = toNoticeHazards(hazards);
    const data = {
      caseId: "C",
      territory: "IE",
      products: products.map(toNoticeProduct),
      hazards: told.length > 0 ? told : [hazard],
    };
    const warning = templates.find(({ id }) => id === "consumer.safety-warning");
    if (warning === undefined) throw new Error("no template");
    expectNoClaim(warning, data, english);
  }
});

/** The record of a file of `poorestHazards`. */
async function recordOf(reader: HazardReader, text: string): Promise<HazardRecord> {
  const found: HazardRecord[] = [];
  for await (const result of readHazards(reader, text)) {
    if (!result.ok) throw new Error(`${reader.id}: ${JSON.stringify(result.issues)}`);
    found.push(result.value);
  }
  const [record, ...more] = found;
  if (record === undefined || more.length > 0) throw new Error(`${reader.id}: not one record`);
  return record;
}

test("records of every hazard reader are tried", () => {
  const readers = hazardReaders.map(({ id }) => id).sort();
  expect(Object.keys(poorestHazards).sort()).toEqual(readers);
  expect(Object.keys(littleHazards).sort()).toEqual(readers);
});

/** The records of the readers' files, each with the name of its reader and the text it was read from. */
function recordsFrom(textsOf: (reader: string) => readonly string[]) {
  return Promise.all(
    hazardReaders.flatMap((reader) =>
      textsOf(reader.id).map(async (text) => ({
        reader: reader.id,
        text,
        record: await recordOf(reader, text),
      })),
    ),
  );
}

const poorRecords = await recordsFrom((reader) => poorestHazards[reader] ?? []);
const littleRecords = await recordsFrom((reader) => [littleHazards[reader] ?? ""]);

test.each(poorRecords)(
  "$reader: a record that only names its product tells a notice no more",
  ({ record }) => {
    expect(record.products.map(toNoticeProduct)).toEqual([
      {
        name: expect.stringMatching(/^(?:Lamp|Lampe|램프)$/u),
        models: [],
        identifiers: [],
        units: "unknown",
      },
    ]);
    expect(toNoticeHazards(record.hazards)).toEqual([]);
  },
);

test.each(littleRecords)(
  "$reader: words and numbers of a notice are those of the record's file",
  ({ record, text }) => {
    const products = record.products.map(toNoticeProduct);
    const hazards = toNoticeHazards(record.hazards);
    const numbers = JSON.stringify({ products, hazards }).match(/\d+/gu) ?? [];
    expect(numbers.filter((number) => !text.includes(number))).toEqual([]);
    const words = hazards.flatMap(({ description = "" }) => description.split("\n"));
    expect(words.filter((line) => !text.includes(line))).toEqual([]);
    const all = products.filter(({ units }) => units === "all");
    expect(all.length > 0).toBe(text.includes('"product-type"'));
  },
);

/** What a template is given of a record, beside the poorest data of its own. */
function dataOf(template: NoticeTemplate<object>, record: HazardRecord, territory: string): object {
  const told = toNoticeHazards(record.hazards);
  const { authority } = record.source;
  const own = poorest[template.id]?.(territory) ?? {};
  const hazards = told.length > 0 ? { hazards: told } : {};
  if (!template.id.startsWith("seller.")) {
    return { ...own, ...hazards, products: record.products.map(toNoticeProduct) };
  }
  return {
    ...own,
    ...hazards,
    hazardProduct: record.products[0]?.name,
    ...(authority !== undefined && { authority: { name: authority } }),
  };
}

const ofRecords = first.filter(({ id }) => /^(?:consumer|public|seller)\./u.test(id));

test.each(allNoticeMessages)(
  "in $id no template says of a record what its feed does not",
  (language) => {
    for (const { record } of poorRecords) {
      for (const template of ofRecords) {
        expectNoClaim(
          template,
          dataOf(template, record, territoryOf[language.id] ?? "IE"),
          language,
        );
      }
    }
  },
);
