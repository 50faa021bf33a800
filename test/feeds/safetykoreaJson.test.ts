import { readHazards, safetykoreaJson } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

const domestic = {
  recallUid: "10021711",
  recallProductName: "기타완구(완구)",
  recallBrandName: "상표없음",
  recallModelName: "(온라인) HS-100, (제품명) 허니 슬라임",
  recallTypeName: "명령에따른리콜",
  recallMeans: "교환, 환불",
  barcodeNum: "8801234567893",
  categoryName: "어린이>완구",
  certNum: "CB064A3166-2004<br>공급자적합성대상 (인증모델 : 대왕버블건)",
  makingCntryName: "국외>아시아지역>중국",
  makerName: "",
  recallCmpnyName: "주식회사 별",
  recallCmpnyDivName: "수입",
  publishDate: "20251030",
  publishRecallVol: "1,200",
  harmDscr: "붕소 용출량 기준치 초과",
  accidentCaseDscr: "피부 자극 우려",
  publishActionDscr: "사용을 중지하고 환불 받으십시오.",
  recallFiles: [{ fileDiv: "1", imageUrl: "https://safetykorea.example/1.jpg" }],
};

function envelope(resultData: unknown, resultCode = "2000") {
  return JSON.stringify({ resultCode, resultMsg: "정상", resultData });
}

test("A domestic recall becomes a complete record with the product's real name", async () => {
  const { values, issues } = await collect(readHazards(safetykoreaJson, envelope([domestic])));
  expect(issues).toEqual([]);
  const [record] = values;
  expect(record).toMatchObject({
    id: "safety-korea:10021711",
    basis: "domestic-recall",
    territory: ["KR"],
    source: {
      system: "safety-korea",
      language: "ko",
      authority: "KATS",
      notifyingCountry: "KR",
      publishedOn: "2025-10-30",
    },
    hazards: [
      {
        type: "chemical",
        sourceTerm: "붕소",
        description: "붕소 용출량 기준치 초과\n피부 자극 우려",
      },
    ],
    measures: [
      {
        action: "recall-from-end-users",
        basis: "mandatory",
        sourceTerm: "명령에따른리콜",
        on: "2025-10-30",
      },
    ],
    remedies: [{ kind: "replace" }, { kind: "refund" }],
    consumerAction: "사용을 중지하고 환불 받으십시오.",
  });
  expect(record?.products[0]).toMatchObject({
    name: "허니 슬라임",
    names: { ko: "허니 슬라임" },
    brand: "unbranded",
    models: ["HS-100", "대왕버블건"],
    identifiers: [
      { scheme: "gtin", value: "8801234567893" },
      { scheme: "kc", value: "CB064A3166-2004" },
    ],
    categories: [{ system: "safety-korea", label: "어린이>완구" }],
    countryOfOrigin: "CN",
    scope: { units: "unknown", soldAt: "온라인" },
    quantities: [{ units: 1200, territory: "KR" }],
    companies: [{ role: "importer", name: "주식회사 별" }],
  });
});

test.each([
  "공급자적합성",
  "공급자적합성대상",
  "비대상",
  "해당없음",
  "해당사항없음",
  "없음",
  "N/A",
  "-",
  "(제품에 표시 없음)",
])("The placeholder %s is no certificate number", async (certNum) => {
  const { values } = await collect(
    readHazards(safetykoreaJson, envelope([{ ...domestic, certNum, barcodeNum: "" }])),
  );
  expect(values[0]?.products[0]?.identifiers).toEqual([]);
});

test("Voluntary, ordered and recommended recalls are told apart", async () => {
  const types = ["자발적리콜", "명령에따른리콜", "리콜권고"];
  const rows = types.map((recallTypeName, index) => ({
    ...domestic,
    recallUid: String(index),
    recallTypeName,
  }));
  const { values } = await collect(readHazards(safetykoreaJson, envelope(rows)));
  expect(values.map(({ measures }) => measures[0]?.basis)).toEqual([
    "voluntary",
    "mandatory",
    "unknown",
  ]);
});

test("An overseas recall names its country and authority, and is for Korea too", async () => {
  const overseas = {
    fRecallUid: "77",
    recallProductName: "전기 방석",
    recallModelName: "EB-2000",
    recallBrandName: "Warm",
    recallPblshCntryName: "독일",
    recallPblshOrgnName: "BAuA",
    violateDscr: "절연 불량으로 감전 위험",
    recallurl: "https://authority.example/77",
    publishDate: "20260110",
    imageUrl: "https://a.example/1.jpg,https://a.example/2.jpg",
  };
  const { values } = await collect(readHazards(safetykoreaJson, envelope([overseas])));
  expect(values[0]).toMatchObject({
    id: "safety-korea-overseas:77",
    basis: "recalled-abroad",
    territory: ["KR", "DE"],
    source: { authority: "BAuA", notifyingCountry: "DE", url: "https://authority.example/77" },
    hazards: [{ type: "electric-shock" }],
  });
  expect(values[0]?.products[0]?.images).toHaveLength(2);
});

test("A detail, whose data are one object, is read", async () => {
  const { values } = await collect(readHazards(safetykoreaJson, envelope(domestic)));
  expect(values.map(({ id }) => id)).toEqual(["safety-korea:10021711"]);
});

test("A failure of the service is an issue with advice, although it comes with HTTP 200", async () => {
  const { values, issues } = await collect(
    readHazards(safetykoreaJson, JSON.stringify({ resultCode: "4001", resultMsg: "미등록 IP" })),
  );
  expect(values).toEqual([]);
  expect(issues.map(({ code, message }) => [code, message])).toEqual([
    [
      "resultcode-error",
      "SafetyKorea answered 4001 (미등록 IP): the address of the caller is not registered with the key.",
    ],
  ]);
});

test("No data is no fault", async () => {
  expect(
    await collect(readHazards(safetykoreaJson, '{"resultCode":"2004","resultMsg":"no data"}')),
  ).toMatchObject({ values: [], issues: [] });
});

test("A certificate is not taken for a recall", async () => {
  const { refused } = await collect(
    readHazards(
      safetykoreaJson,
      envelope([{ certUid: "1", certNum: "XU101030-17003A", productName: "어댑터" }]),
    ),
  );
  expect(refused.map(({ code }) => code)).toEqual(["unknown-format"]);
});
