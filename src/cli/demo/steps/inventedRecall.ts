import type { ConsumerRecallData } from "../../../notify/index.ts";

/** A recall of a product that does not exist, as a notice to a purchaser in Ireland. */
export const inventedRecall: ConsumerRecallData = {
  caseId: "EX-2025-17",
  territory: "IE",
  products: [
    {
      name: "Illustrative kettle",
      brand: "Exemplaria",
      models: ["EX-900"],
      identifiers: [],
      units: "batches",
      batches: "Lots 2407 to 2412",
      imageUrl: "https://exemplaria.example/ex-900.jpg",
      whereToFind: "The lot is printed under the base.",
    },
  ],
  hazards: [
    {
      type: "burns",
      description:
        "The handle can come off while the kettle is full, and boiling water can scald you.",
      tests: [],
    },
  ],
  actions: ["Keep it out of the reach of children until it is collected."],
  sold: { from: "2025-02-01", until: "2025-06-30", at: "Nordwind Market" },
  authority: { name: "Illustrative authority", reference: "EX-2025-17" },
  noticeUrl: "https://exemplaria.example/recall/ex-900",
  textLanguage: "en",
  recipient: { reference: "delivery-19c2" },
  order: { id: "ORDER-2210", on: "2025-03-14" },
  recall: { territory: ["IE"], on: "2025-07-10", url: "https://exemplaria.example/recall/ex-900" },
  remedies: [
    { kind: "refund", description: "We pay back what you paid." },
    { kind: "replace", description: "We send you another kettle." },
  ],
  freeOfCharge: true,
  buyerChooses: true,
  remedyProvider: {
    name: "Exemplaria Ltd",
    phone: "+353 1 555 0100",
    url: "https://exemplaria.example/recall/ex-900",
    free: true,
  },
};

/** What a company might have written of itself. */
export const roughDraft =
  "Notice to customers\n\nAs a precaution and out of an abundance of caution we carry out a voluntary recall of our kettle EX-900. In rare cases the handle may come off. No accidents were reported.\n";
