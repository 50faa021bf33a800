import {
  parseAliExpressId,
  parseAsin,
  parseFccId,
  parseFnsku,
  parseKcNumber,
} from "safepact/model";
import { expect, test } from "vitest";

test.each([
  "XU101030-17003A",
  "HU072172-21013",
  "ZU10282-19001",
  "SU07706-17003",
  "CB064A3166-2004chC",
  "B363R871-5002",
  "B361R3583-1003",
  "B723R5023-23002",
  "CB123A123-1234",
])("the KC number %s is read, in upper case", (text) => {
  expect(parseKcNumber(text)).toEqual([text.toUpperCase()]);
  expect(parseKcNumber(`KC 인증번호: ${text}`)).toEqual([text.toUpperCase()]);
  expect(parseKcNumber(text.replace("-", " - "))).toEqual([text.toUpperCase()]);
});

test("several KC numbers are told apart, whatever parts them", () => {
  const both = ["XU101030-17003A", "HU072172-21013"];
  for (const between of [", ", "<br>", "\n", " ", "/"]) {
    expect(parseKcNumber(both.join(between))).toEqual(both);
  }
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
  "(인증모델 : 대왕버블건)",
])("the placeholder %s is no KC number", (text) => {
  expect(parseKcNumber(text)).toEqual([]);
});

test.each(["EC500-1", "SL60W-65", "P14-2", "KC07.CP.01073", "AXU101030-17003A", "XU101030-170031"])(
  "the model number %s is no KC number",
  (text) => {
    expect(parseKcNumber(text)).toEqual([]);
  },
);

test("full-width letters and typographic dashes of a KC number are folded", () => {
  expect(parseKcNumber("ＨＵ072172–21013")).toEqual(["HU072172-21013"]);
});

test("ASIN and FNSKU are told apart, even where they are glued together", () => {
  const text = "ASIN number: B086QQHXVLX00167XF65";
  expect(parseAsin(text)).toEqual(["B086QQHXVL"]);
  expect(parseFnsku(text)).toEqual(["X00167XF65"]);
  expect(parseFnsku("X001PVPYQL, X001FI87U9")).toEqual(["X001PVPYQL", "X001FI87U9"]);
});

test("an ASIN is found in an address and in the form EU alerts use", () => {
  expect(parseAsin("Amazon(B0DHVHFJWK) / Amazon(l'ASIN B0CLZWCPXQ) /")).toEqual([
    "B0DHVHFJWK",
    "B0CLZWCPXQ",
  ]);
  expect(parseAsin("https://www.amazon.com/gp/product/0306406152/ref=x")).toEqual(["0306406152"]);
});

test("what only resembles an Amazon code is refused", () => {
  expect(parseAsin("B086QQHXV")).toEqual([]);
  expect(parseAsin("AB086QQHXVL")).toEqual([]);
  expect(parseFnsku("XX001FWXXF9")).toEqual([]);
  expect(parseAsin("0306406153")).toEqual([]);
  expect(parseAsin("call 0306406152 now")).toEqual([]);
});

test("an FCC ID has a grantee code and a product code", () => {
  expect(parseFccId("FCC ID: 2AXYZ-HS100")).toEqual(["2AXYZ-HS100"]);
  expect(parseFccId("FCCID A3LSMG998U")).toEqual(["A3LSMG998U"]);
  expect(parseFccId("BCG-E3085A")).toEqual(["BCG-E3085A"]);
});

test("an FCC ID with a 0 or 1 in its five-character grantee code, a double dash or too much is refused", () => {
  for (const text of ["2A0YZ-HS100", "1AXYZ-HS100", "BCG--E3085A", "BCG123456789012345", "HELLO"]) {
    expect(parseFccId(text)).toEqual([]);
  }
});

test("an AliExpress number is found in alerts and addresses, and a barcode is not one", () => {
  expect(parseAliExpressId("AliExpress(1005006019771834) /")).toEqual(["1005006019771834"]);
  expect(parseAliExpressId("https://www.aliexpress.com/item/1005006019771834.html?spm=1")).toEqual([
    "1005006019771834",
  ]);
  expect(parseAliExpressId("https://www.aliexpress.us/i/4000102030405.html")).toEqual([
    "4000102030405",
  ]);
  expect(parseAliExpressId("aliexpress.com/item/Baby-Rattle/32956801234.html")).toEqual([
    "32956801234",
  ]);
  expect(parseAliExpressId("1005006019771834")).toEqual(["1005006019771834"]);
  expect(parseAliExpressId("4006381333931")).toEqual([]);
  expect(parseAliExpressId("AliExpress() /")).toEqual([]);
});

test("ten thousand characters of anything are fine for every reader", () => {
  for (const piece of ["B0", "KC ", "FCC ID ", "aliexpress.com/item/", "a/", "HU07217-", "X"]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    for (const parse of [parseAliExpressId, parseAsin, parseFccId, parseFnsku, parseKcNumber]) {
      expect(parse(text).length).toBeLessThan(1200);
    }
  }
});

test("KC numbers of the classes A and CA are read, and a label repeated for ever costs no time", () => {
  expect(parseKcNumber("CA011R021-4001 / A123T001-0200")).toEqual([
    "CA011R021-4001",
    "A123T001-0200",
  ]);
  expect(parseKcNumber("KC10123-17003, KCCB064A3166-2004")).toEqual([
    "KC10123-17003",
    "CB064A3166-2004",
  ]);
  const started = process.cpuUsage().user;
  parseKcNumber("KC ".repeat(320_000));
  parseKcNumber("KC:".repeat(320_000));
  expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
});
