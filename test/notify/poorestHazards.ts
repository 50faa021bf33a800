import { alert, report } from "../feeds/report.ts";

const envelope = (row: object) => JSON.stringify({ resultCode: "2000", resultData: [row] });
const results = (row: object) => JSON.stringify({ results: [row] });
const ires = (row: object) =>
  JSON.stringify({ MESSAGE: "success", STATUSCODE: 400, RESULT: [row] });

const cpscColumns = [
  "Recall Number",
  "Recall Heading",
  "Name of product",
  "Description",
  "Hazard Description",
  "Remedy Type",
  "Units",
  "Incidents",
  "Sold At",
];
const cpscTable = (cells: readonly string[]) => `${cpscColumns.join(",")}\n${cells.join(",")}\n`;

/** The 29 columns of NHTSA's file: number, campaign, then make, model and year; `cells` names the others by their place. */
const nhtsaRow = (cells: Readonly<Record<number, string>>) =>
  `${Array.from({ length: 29 }, (_, index) => cells[index] ?? "").join("\t")}\n`;

const bare = Object.fromEntries(Object.keys(alert()).map((field) => [field, ""]));

const consumer24 = (fields: string) =>
  `<selectCntntsForOpenAPIResponse><channel><return><content>${fields}</content></return></channel></selectCntntsForOpenAPIResponse>`;

const oecd = (fields: string) =>
  `<rss><channel><item><guid>https://globalrecalls.oecd.org/#/Recall/EN/AU/A-7</guid><title>Lamp</title>${fields}</item></channel></rss>`;

const opssTable = (row: string) =>
  `PSD High volume Product entry\nEntry number,Product name (including model and model number)*,Country of origin*,Barcode number,How many units affected?,Manufacturer's brand name,Batch number\n${row}\n`;

const accc = (fields: string) =>
  `<rss><channel><item><guid>7</guid><title>Lamp</title><link>https://www.productsafety.gov.au/search-consumer-product-recalls/field-psa-recall-lamp</link>${fields}</item></channel></rss>`;

/**
 * For the name of each hazard reader, a file whose only record says no more than its number and the product's name, and
 * one in which the other fields are there and say, in the feed's own words, that nothing is known.
 */
export const poorestHazards: Readonly<Record<string, readonly [poorest: string, empty: string]>> = {
  ndjson: [
    '{"id":"h:A-7","products":[{"name":"Lamp"}]}\n',
    '{"id":"h:A-7","products":[{"name":"Lamp","scope":{"units":"unknown"},"quantities":[]}],"hazards":[{}],"risk":{"level":"unknown"},"measures":[],"territory":[]}\n',
  ],
  "safety-gate-xml": [
    report([{ ...bare, caseNumber: "SR/00007/26", name: "Lamp" }]),
    report([
      {
        ...bare,
        caseNumber: "SR/00007/26",
        name: "Lamp",
        brand: "Unknown",
        type_numberOfModel: "Unknown",
        batchNumber: "Unknown",
        barcode: "Unknown",
        productionDates: "Unknown",
        countryOfOrigin: "Unknown",
        level: "Other risk level",
      },
    ]),
  ],
  "safety-gate-json": [
    JSON.stringify({ reference: "SR/00007/26", product: { nameSpecific: "Lamp" } }),
    JSON.stringify({
      reference: "SR/00007/26",
      product: {
        nameSpecific: "Lamp",
        brandKnown: false,
        brands: [],
        barcodes: [],
        batchNumbers: [],
        modelTypes: [],
        versions: [],
        photos: [],
      },
      risk: { riskType: [], versions: [] },
      measureTaken: { measures: [] },
    }),
  ],
  "opendatasoft-rapex": [
    results({ alert_number: "SR/00007/26", product_name: "Lamp" }),
    results({
      alert_number: "SR/00007/26",
      alert_level: null,
      alert_type: [],
      product_name: "Lamp",
      product_brand: "Unknown",
      product_model_type: "Unknown",
      product_barcode: "Unknown",
      product_batch_number: "Unknown",
      product_production_date: "Unknown",
      product_counterfeit: null,
    }),
  ],
  "cpsc-json": [
    JSON.stringify([{ RecallNumber: "26-007", Title: "Lamp", Products: [{ Name: "Lamp" }] }]),
    JSON.stringify([
      {
        RecallNumber: "26-007",
        Title: "Lamp",
        Description: "",
        Products: [{ Name: "Lamp", Model: "", NumberOfUnits: "" }],
        Hazards: [],
        Injuries: [{ Name: "None reported" }],
        Remedies: [],
        RemedyOptions: [],
        Retailers: [],
        ProductUPCs: [],
        Images: [],
      },
    ]),
  ],
  "cpsc-csv": [
    cpscTable(["26-007", "Lamp", "Lamp", "", "", "", "", "", ""]),
    cpscTable(["26-007", "Lamp", "Lamp", "", "", "", "Unknown", "None reported", "Unknown"]),
  ],
  "safetykorea-json": [
    envelope({ recallUid: "7", recallProductName: "램프" }),
    envelope({
      recallUid: "7",
      recallProductName: "램프",
      recallBrandName: "미상",
      recallModelName: "해당없음",
      barcodeNum: "없음",
      certNum: "해당없음",
      publishRecallVol: "미상",
      harmDscr: "없음",
      recallFiles: [],
    }),
  ],
  "health-canada-json": [
    JSON.stringify([{ NID: "7", Title: "Lamp" }]),
    JSON.stringify([
      { NID: "7", Title: "Lamp", Product: "", Issue: "", Category: "", "Recall class": "" },
    ]),
  ],
  "openfda-json": [
    results({ recall_number: "F-0007-2026", product_description: "Lamp" }),
    results({
      recall_number: "F-0007-2026",
      product_description: "Lamp",
      code_info: "N/A",
      product_quantity: "unknown",
      reason_for_recall: "",
      distribution_pattern: "Unknown",
      classification: "",
    }),
  ],
  "fda-ires-json": [
    ires({ RECALLNUM: "Z-0007-2026", PRODUCTDESCRIPTIONTXT: "Lamp" }),
    ires({
      RECALLNUM: "Z-0007-2026",
      PRODUCTDESCRIPTIONTXT: "Lamp",
      PRODUCTDISTRIBUTEDQUANTITY: "unknown",
      PRODUCTSHORTREASONTXT: "",
      DISTRIBUTIONAREASUMMARYTXT: "Unknown",
      CENTERCLASSIFICATIONTYPETXT: "",
    }),
  ],
  "consumer24-xml": [
    consumer24("<recallSn>7</recallSn><productNm>램프</productNm>"),
    consumer24(
      "<recallSn>7</recallSn><productNm>램프</productNm><modlNmInfo>해당없음</modlNmInfo><stdBrcd>-</stdBrcd><shrtcomCn>-</shrtcomCn><mnfcturNoInfo>미상</mnfcturNoInfo><mnfcturPd>-</mnfcturPd><distbTmlmtDe>해당없음</distbTmlmtDe>",
    ),
  ],
  "consumer24-json": [
    JSON.stringify({ channel: { return: { content: { recallSn: 7, productNm: "램프" } } } }),
    JSON.stringify({
      channel: {
        return: {
          content: {
            recallSn: 7,
            productNm: "램프",
            modlNmInfo: "해당없음",
            mnfcturNoInfo: "미상",
          },
        },
      },
    }),
  ],
  "opss-json": [
    results({ link: "/product-safety-alerts-reports-recalls/lamp", title: "Lamp" }),
    results({
      link: "/product-safety-alerts-reports-recalls/lamp",
      title: "Lamp",
      description: "",
      product_risk_level: "not-provided",
      product_measure_type: [],
    }),
  ],
  "opss-csv": [opssTable("7,Lamp,,,,,"), opssTable("7,Lamp,Unknown,Unknown,N/A,Unknown,Unknown")],
  "accc-rss": [accc(""), accc("<description>&lt;p&gt;&lt;/p&gt;</description><pubDate/>")],
  "oecd-rss": [oecd(""), oecd("<description></description><creator>Unknown</creator>")],
  "oecd-json": [
    results({ guid: "https://globalrecalls.oecd.org/#/Recall/EN/AU/A-7", title: "Lamp" }),
    results({
      guid: "https://globalrecalls.oecd.org/#/Recall/EN/AU/A-7",
      title: "Lamp",
      description: null,
      imageUri: "",
    }),
  ],
  "nhtsa-flat": [
    nhtsaRow({ 0: "7", 1: "26V007000", 25: "Lamp" }),
    nhtsaRow({ 0: "7", 1: "26V007000", 4: "9999", 8: "", 9: "", 11: "", 15: "", 25: "Lamp" }),
  ],
  "rappelconso-json": [
    results({ numero_fiche: "2026-01-0007", libelle: "Lampe" }),
    results({
      numero_fiche: "2026-01-0007",
      libelle: "Lampe",
      marque_produit: "-",
      identification_produits: "-",
      modeles_ou_references: "-",
      risques_encourus: "-",
      motif_rappel: "-",
      liens_vers_les_images: null,
    }),
  ],
};

/** For the name of each hazard reader, a file whose only record says a little more: a brand, a hazard or a batch, where the feed has a field for it. */
export const littleHazards: Readonly<Record<string, string>> = {
  ndjson:
    '{"id":"h:A-7","products":[{"name":"Lamp","brand":"unbranded","scope":{"units":"product-type"}}],"hazards":[{"type":"burns"}]}\n',
  "safety-gate-xml": report([alert()]),
  "safety-gate-json": JSON.stringify({
    reference: "SR/00007/26",
    product: {
      nameSpecific: "Lamp",
      brands: [{ brand: "Luna" }],
      batchNumbers: [{ batchNumber: "L7" }],
      isCounterfeit: { key: "no", name: "NO" },
    },
    risk: { riskType: [{ key: "burns", name: "BURNS" }] },
  }),
  "opendatasoft-rapex": results({
    alert_number: "SR/00007/26",
    alert_type: ["Burns"],
    alert_description: "It overheats.",
    product_name: "Lamp",
    product_brand: "Luna",
    product_batch_number: "L7",
  }),
  "cpsc-json": JSON.stringify([
    {
      RecallNumber: "26-007",
      Title: "Lamp",
      Description: "This recall involves lamps with batch number 7123.",
      Products: [{ Name: "Lamp", NumberOfUnits: "About 2,900" }],
      Hazards: [{ Name: "The lamp can catch fire." }],
    },
  ]),
  "cpsc-csv": cpscTable([
    "26-007",
    "Lamp",
    "Lamp",
    "",
    "The lamp can catch fire.",
    "Refund",
    "40",
    "None reported",
    "",
  ]),
  "safetykorea-json": envelope({
    recallUid: "7",
    recallProductName: "램프",
    recallBrandName: "상표없음",
    harmDscr: "붕소 용출량 기준치 초과",
    publishRecallVol: "1,200",
  }),
  "health-canada-json": JSON.stringify([
    { NID: "7", Title: "Lamp recalled due to fire hazard", Issue: "Fire hazard" },
  ]),
  "openfda-json": results({
    recall_number: "F-0007-2026",
    product_description: "Lamp",
    code_info: "Lot 7",
    reason_for_recall: "It overheats.",
    product_quantity: "1,200 cases",
  }),
  "fda-ires-json": ires({
    RECALLNUM: "Z-0007-2026",
    PRODUCTDESCRIPTIONTXT: "Lamp",
    PRODUCTSHORTREASONTXT: "It overheats.",
    PRODUCTDISTRIBUTEDQUANTITY: "1,200 cases",
    CENTERCLASSIFICATIONTYPETXT: "2",
  }),
  "consumer24-xml": consumer24(
    "<recallSn>7</recallSn><productNm>램프</productNm><shrtcomCn>붕소 초과</shrtcomCn><mnfcturNoInfo>L7</mnfcturNoInfo>",
  ),
  "consumer24-json": JSON.stringify({
    content: [{ recallSn: 7, productNm: "램프", shrtcomCn: "붕소 초과", mnfcturNoInfo: "L7" }],
  }),
  "opss-json": results({
    link: "/product-safety-alerts-reports-recalls/lamp",
    title: "Product Recall: Lamp (2608-0025)",
    product_risk_level: "serious",
    product_measure_type: ["recall-of-product-from-end-users"],
  }),
  "opss-csv": opssTable("7,Lamp LN-1010,China,4006381333931,12,Luna,L7"),
  "accc-rss": accc(
    '<description>&lt;div class="field--name-field-psa-recall-hazards "&gt;&lt;div class="field__item"&gt;It overheats.&lt;/div&gt;&lt;/div&gt;</description>',
  ),
  "oecd-rss": oecd("<description>It overheats.</description><creator>Australia</creator>"),
  "oecd-json": results({
    guid: "https://globalrecalls.oecd.org/#/Recall/EN/AU/A-7",
    title: "Lamp (models: LN-1010)",
    description: "It overheats.",
  }),
  "nhtsa-flat": nhtsaRow({
    0: "7",
    1: "26V007000",
    2: "STAR",
    3: "COMET",
    4: "2026",
    8: "20260105",
    11: "40",
    19: "The lamp may fail.",
  }),
  "rappelconso-json": results({
    numero_fiche: "2026-01-0007",
    libelle: "Lampe",
    marque_produit: "Luna",
    identification_produits: "Lot 7",
    motif_rappel: "Surchauffe",
  }),
};
