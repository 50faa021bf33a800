import type {
  ConsumerRecallData,
  RegulatorReplyData,
  SellerBlockedData,
  TakedownRequestData,
} from "safepact/notify";

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
  ground: { kind: "law", reference: "Regulation (EU) 2023/988, Art. 22" },
  facts: ["Model and barcode agree with the record."],
  automatedDetection: true,
  automatedDecision: "not",
  steps: [],
  answerBy: "2026-02-11",
  redress: {
    url: "https://shop.example/objections",
    until: "2026-08-04",
    further: ["You can also turn to a certified out-of-court settlement body."],
  },
  recipient: { reference: "s-77", name: "Ember Trading" },
};

/** An authority's request about it. */
export const requestData: TakedownRequestData = {
  requestId: "R-2026-051",
  platform: "Sample Mall",
  authority: { name: "Market Surveillance Office", reference: "A-1234/26" },
  contact: { name: "Case desk", email: "desk@authority.example", free: false },
  basis: { kind: "order", reference: "Regulation (EU) 2023/988, Art. 22(4)" },
  issuedAt: "2026-02-03T10:00:00+01:00",
  dueAt: "2026-02-05T23:00:00Z",
  products: recallData.products,
  hazards: recallData.hazards,
  riskLevel: "serious",
  items: [
    { itemId: "1", url: "https://shop.example/l-1001", listingId: "L-1001", sellerId: "S-77" },
    { itemId: "2", url: "https://shop.example/l-1002" },
  ],
  measures: ["remove", "block-relisting", "notify-buyers"],
  territory: ["IE"],
  identicalContent: { searchBy: ["8801234567893", "EB-100"], until: "2026-08-03" },
  reasons: ["A test found that the surface reaches 131 °C."],
  redress: "The platform can appeal within four weeks.",
};

/** The platform's reply. */
export const replyData: RegulatorReplyData = {
  requestId: "R-2026-051",
  platform: "Sample Mall",
  authority: { name: "Market Surveillance Office", reference: "A-1234/26" },
  receivedAt: "2026-02-03T09:00:30Z",
  repliedAt: "2026-02-04T09:00:00Z",
  product: "Ember heated cushion EB-100",
  items: [
    {
      itemId: "1",
      url: "https://shop.example/l-1001",
      decision: "removed",
      at: "2026-02-04T08:00:00Z",
    },
    {
      itemId: "2",
      url: "https://shop.example/l-1002",
      decision: "not-identical",
      reason: "Another model: EB-90.",
    },
  ],
  identicalFound: 3,
  sellersTold: 1,
  unitsSold: 481,
  buyersTold: { affected: 460, delivered: 455, on: "2026-02-04" },
  relistingRule: "gtin:08801234567893",
  evidence: [
    {
      label: "Screenshot before removal",
      sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    },
  ],
};
