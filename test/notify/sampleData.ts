import { parseReply, parseTakedownRequest } from "safepact/exchange";
import { orThrow } from "safepact/model";
import type {
  ConsumerIllegalProductData,
  ConsumerRecallData,
  ConsumerSafetyWarningData,
  DigestData,
  PeriodicReportData,
  PublicAlertData,
  RegulatorReplyData,
  SellerBlockedData,
  SellerInquiryData,
  SellerObjectionDecidedData,
  SellerObjectionReceivedData,
  SellerRestoredData,
  SellerUnderReviewData,
  TakedownRequestData,
} from "safepact/notify";
import { inLanguage } from "./sampleTexts.ts";

/** A recall of an invented heated cushion, in Ireland. */
export const recallData: ConsumerRecallData = {
  caseId: "CASE-2026-0117",
  territory: "IE",
  products: [
    {
      name: "Heated cushion EB-100",
      brand: "Ember",
      models: ["EB-100", "EB-100W"],
      identifiers: [{ scheme: "gtin", value: "8801234567893" }],
      units: "batches",
      batches: "B2510-001 to B2510-480",
      imageUrl: "https://shop.example/eb-100.jpg",
      whereToFind: "Label on the back, below the barcode",
    },
  ],
  hazards: [
    {
      type: "fire",
      description: "The heating wire can overheat and set the cushion on fire.",
      tests: [{ name: "Surface temperature", measured: "131 °C", limit: "85 °C" }],
    },
    { type: "burns", tests: [] },
  ],
  actions: ["Unplug it."],
  sold: { from: "2025-10", until: "2026-01-15", at: "Sample Mall", seller: "Ember Trading" },
  authority: {
    name: "Market Surveillance Office",
    reference: "A-1234/26",
    url: "https://authority.example/a-1234-26",
  },
  noticeUrl: "https://recall.example/eb-100",
  recall: { territory: ["EU"], on: "2026-02-03", url: "https://recall.example/eb-100" },
  remedies: [{ kind: "refund", description: "the full price" }, { kind: "replace" }],
  freeOfCharge: true,
  buyerChooses: true,
  remedyProvider: {
    name: "Ember Trading",
    phone: "+353 1800 000 100",
    url: "https://recall.example/claim",
    free: true,
  },
  recipient: { reference: "d-0001", name: "Kim Hana" },
  order: { id: "O-42", on: "2025-12-01T21:30:00Z", title: "Ember heated cushion, white" },
};

/** A listing of the same cushion that was removed. */
export const blockedData: SellerBlockedData = {
  caseId: "CASE-2026-0117",
  platform: "Sample Mall",
  listings: [
    { id: "L-1001", title: "Ember heated cushion, white", url: "https://shop.example/l-1001" },
  ],
  hazardProduct: "Ember heated cushion EB-100",
  hazards: [
    {
      type: "fire",
      tests: [
        { name: "Surface temperature", measured: "131 °C", limit: "85 °C", rule: "EN 60335" },
      ],
    },
  ],
  authority: { name: "Market Surveillance Office", reference: "A-1234/26" },
  action: "removed",
  at: "2026-02-04T08:00:00Z",
  territory: ["IE", "DE"],
  until: "further-notice",
  ground: { kind: "law", reference: "Regulation (EU) 2023/988, Art. 22" },
  facts: ["Model and barcode agree with the record."],
  origin: "notice",
  platformSize: "large",
  automatedDetection: true,
  automatedDecision: "not",
  steps: [],
  answerBy: "2026-02-11",
  redress: {
    url: "https://shop.example/objections",
    until: "2026-08-04",
    examinedBy: "person",
    outOfCourt: { name: "Example Settlement Board", url: "https://settlement.example" },
    court: { name: "Example District Court" },
    further: ["You can also turn to a certified out-of-court settlement body."],
  },
  recipient: { reference: "s-77", name: "Ember Trading" },
};

/** An authority's request about it. */
export const requestData: TakedownRequestData = {
  request: orThrow(
    parseTakedownRequest({
      id: "R-2026-051",
      caseId: "A-1234/26",
      kind: "order",
      legalBasis: "Regulation (EU) 2023/988, Art. 22(4)",
      reason: "A test found that the surface reaches 131 °C.",
      authority: {
        name: "Market Surveillance Office",
        department: "Case desk",
        email: "desk@authority.example",
      },
      platform: "Sample Mall",
      requestedAt: "2026-02-03T10:00:00+01:00",
      record: {
        id: "A-1234/26",
        products: [
          {
            name: "Heated cushion EB-100",
            brand: "Ember",
            models: ["EB-100", "EB-100W"],
            identifiers: [{ scheme: "gtin", value: "8801234567893" }],
            scope: { units: "batches", batches: "B2510-001 to B2510-480" },
            images: [{ url: "https://shop.example/eb-100.jpg" }],
          },
        ],
        hazards: [
          {
            type: "fire",
            description: "The heating wire can overheat and set the cushion on fire.",
            substances: [{ name: "Surface temperature", measured: "131 °C", limit: "85 °C" }],
          },
          { type: "burns" },
        ],
        risk: { level: "serious" },
      },
      items: [
        { url: "https://shop.example/l-1001", listingId: "L-1001", sellerId: "S-77" },
        { url: "https://shop.example/l-1002" },
      ],
      measures: ["remove", "block-relisting", "notify-consumers"],
      territory: ["IE"],
      identicalContent: {
        searchFor: ["8801234567893", "EB-100"],
        from: "2026-02-03",
        until: "2026-08-03",
      },
      redress: "The platform can appeal within four weeks.",
    }),
  ),
  dueAt: "2026-02-05T23:00:00Z",
};

/** The platform's reply. */
export const replyData: RegulatorReplyData = {
  request: requestData.request,
  reply: orThrow(
    parseReply({
      id: "R-2026-051-reply",
      requestId: "R-2026-051",
      caseId: "A-1234/26",
      platform: "Sample Mall",
      receivedAt: "2026-02-03T09:00:30Z",
      repliedAt: "2026-02-04T09:00:00Z",
      items: [
        {
          itemId: "1",
          decision: "removed",
          actedAt: "2026-02-04T08:00:00Z",
          identicalFound: 3,
          sellerIds: ["S-77"],
          sellersNotified: 1,
          unitsSold: 481,
          consumersNotified: { affected: 460, delivered: 455, at: "2026-02-04T10:00:00Z" },
          relistingRuleId: "gtin:08801234567893",
          evidence: [
            {
              kind: "screenshot",
              sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            },
          ],
        },
        { itemId: "2", decision: "not-identical", reason: "Another model: EB-90." },
      ],
    }),
  ),
  proofNames: { screenshot: "Screenshot before removal" },
};

const { recall: _recall, remedies: _remedies, remedyProvider, ...buyerData } = recallData;

/** A warning about it, as long as nobody has ordered a recall. */
export const warningData: ConsumerSafetyWarningData = {
  ...buyerData,
  stopUsing: true,
  contact: remedyProvider,
};

/** An illegal product and its seller. */
export const illegalData: ConsumerIllegalProductData = {
  ...buyerData,
  because: "The declaration of conformity is missing.",
  trader: {
    name: "Ember Trading",
    postalAddress: "1 Harbour Road, Port",
    email: "contact@ember.example",
  },
  redress: ["You can ask the seller for your money back."],
  contact: remedyProvider,
};

const {
  action: _action,
  at: _at,
  territory: _territory,
  until: _until,
  origin: _origin,
  platformSize: _size,
  ground: _ground,
  facts: _facts,
  automatedDetection: _detection,
  automatedDecision: _decision,
  steps: _steps,
  answerBy: _answerBy,
  redress: _redress,
  ...sellerData
} = blockedData;

const pages = { noticeUrl: "https://shop.example/n/117" };

/** Questions to the seller. */
export const inquiryData: SellerInquiryData = {
  ...sellerData,
  ...pages,
  questions: ["Who made the cushion?", "How many have you sold since October 2025?"],
  answerBy: "2026-02-11",
  answerUrl: "https://shop.example/answers/117",
};

/** A review of the listing. */
export const reviewData: SellerUnderReviewData = {
  ...sellerData,
  ...pages,
  visible: false,
  expectedBy: "2026-02-10",
  helpful: ["A picture of the label"],
  answerUrl: "https://shop.example/answers/117",
};

/** The seller's objection. */
export const objectionData: SellerObjectionReceivedData = {
  ...sellerData,
  ...pages,
  objectionId: "OBJ-9",
  receivedAt: "2026-02-05T12:00:00Z",
  decideBy: "2026-02-19",
  examinedBy: "person",
  meanwhile: "stays",
};

/** The decision about it. */
export const decidedData: SellerObjectionDecidedData = {
  ...sellerData,
  ...pages,
  objectionId: "OBJ-9",
  decision: "rejected",
  decidedAt: "2026-02-12T15:00:00Z",
  reasons: ["The label in your picture shows the model EB-100."],
  territory: blockedData.territory,
  platformSize: "large",
  outOfCourt: { name: "Example Settlement Board" },
  further: ["You can go to court."],
};

/** Two listings that came back. */
export const restoredData: SellerRestoredData = {
  ...sellerData,
  ...pages,
  listings: [
    ...sellerData.listings,
    { id: "L-1002", title: "Ember heated cushion, grey", url: "https://shop.example/l-1002" },
  ],
  reason: "wrong-match",
  restoredAt: "2026-02-12T15:00:00Z",
};

/** Half a year of figures. */
export const reportData: PeriodicReportData = {
  reportId: "REP-2026-1",
  platform: "Sample Mall",
  authority: { name: "Market Surveillance Office" },
  agreement: "Product Safety Pledge",
  period: { from: "2026-01-01", until: "2026-06-30" },
  rates: [
    { name: "Taken down on time", numerator: 178, denominator: 190, notEvaluated: 4 },
    { name: "Buyers told", numerator: 0, denominator: 0, selfDeclared: true },
  ],
  counts: [{ name: "Listings blocked", value: 1915 }],
  notes: ["The figures for June are provisional."],
  ledger: {
    origin: "mall.example/ledger",
    size: 48213,
    root: "oZk3vX9mM0u8b1Wg0m7h1Z6sVh6mJd9r2uYk0c4nE3Q=",
  },
  ...pages,
};

/** An alert to everybody. */
export const alertData: PublicAlertData = {
  caseId: "ALERT-7",
  territory: "IE",
  products: recallData.products,
  hazards: recallData.hazards,
  actions: recallData.actions,
  authority: recallData.authority ?? { name: "Market Surveillance Office" },
  issuedAt: "2026-02-03T09:00:00Z",
  stopUsing: true,
  contact: remedyProvider,
  noticeUrl: "https://authority.example/alerts/7",
};

/** Three notices in one. */
export const digestData: DigestData = {
  items: [
    { title: "Your listing “Lamp” is under review", risk: "unknown", at: "2026-02-03" },
    {
      title: "Your listing “Heated cushion” has been restricted",
      summary: "It was removed for reasons of product safety.",
      risk: "serious",
      url: "https://shop.example/n/117",
    },
    { title: "We have received your objection OBJ-9", risk: "low", at: "2026-02-05T12:00:00Z" },
  ],
  noticeUrl: "https://shop.example/n",
  recipient: { reference: "s-77" },
};

/** Sample data by id of the template, first notices, updates and cancellations. */
export const sampleData: Readonly<Record<string, object>> = withRevisions({
  "consumer.recall": recallData,
  "consumer.safety-warning": warningData,
  "consumer.illegal-product": illegalData,
  "seller.inquiry": inquiryData,
  "seller.under-review": reviewData,
  "seller.blocked": { ...blockedData, ...pages },
  "seller.objection-received": objectionData,
  "seller.objection-decided": decidedData,
  "seller.restored": restoredData,
  "platform.takedown-request": { ...requestData, noticeUrl: "https://authority.example/r/51" },
  "regulator.reply": { ...replyData, noticeUrl: "https://shop.example/r/51" },
  "regulator.periodic-report": reportData,
  "public.alert": alertData,
  digest: digestData,
});

function withRevisions(first: Readonly<Record<string, object>>): Record<string, object> {
  const all: Record<string, object> = { ...first };
  const earlier = { replaces: "N-2026-0042", sentOn: "2026-02-04" };
  for (const [id, data] of Object.entries(first)) {
    all[`${id}.update`] = { ...data, update: { ...earlier, changes: ["Model EB-110 was added."] } };
    all[`${id}.cancellation`] = {
      ...data,
      cancellation: { ...earlier, reason: "A second test found no fault." },
    };
  }
  return all;
}

/** A territory in which a language is official, for each language of the library. */
export const territoryOf: Readonly<Record<string, string>> = {
  ko: "KR",
  en: "IE",
  "zh-Hans": "CN",
  ja: "JP",
  de: "DE",
  fr: "FR",
  es: "ES",
  it: "IT",
  pl: "PL",
};

const zones: Readonly<Record<string, string>> = {
  ko: "Asia/Seoul",
  "zh-Hans": "Asia/Shanghai",
  ja: "Asia/Tokyo",
  de: "Europe/Berlin",
  fr: "Europe/Paris",
  es: "Europe/Madrid",
  it: "Europe/Rome",
  pl: "Europe/Warsaw",
};

/** The legal time zone of the territory of a language. */
export function zoneOf(language: string): string {
  return zones[language] ?? "Europe/Dublin";
}

/** The sample data of a template, in the words of a language and moved to a territory where it is official. */
export function sampleFor(template: string, language: string): object {
  const data = sampleData[template] ?? {};
  const territory = territoryOf[language] ?? "IE";
  const moved = "territory" in data && typeof data.territory === "string" ? { territory } : {};
  const recall =
    "recall" in data ? { recall: { ...recallData.recall, territory: [territory] } } : {};
  return inLanguage({ ...data, ...moved, ...recall }, language);
}
