import fc from "fast-check";
import { classifyModel, parseModels } from "safepact/model";
import { expect, test } from "vitest";
import { modelKey } from "../../../src/model/identifier/modelKey.ts";
import { modelSet } from "../../../src/model/identifier/modelSet.ts";

test.each(["WEM-J416AH", "KI-05PN", "DDHBC22NEB", "M4C67LWDGM5", "SC 9466", "1260100-1P3S"])(
  "%s is a strong model number",
  (model) => {
    expect(classifyModel(model).strength).toBe("strong");
  },
);

test.each([
  ["7537", "digits-only"],
  ["866925049247555", "digits-only"],
  ["1314-1221", "digits-only"],
  ["V6", "short"],
  ["YD-08", "short"],
  ["Mimosa de l'Esterel", "no-digit"],
  ["로하이데스크", "no-digit"],
  ["C23 MERLIN JR BOYS", "prose"],
  ["더예한복 여아용 머리띠 QT 4-103", "prose"],
  ["e13*2007/46*2249*18", "type-approval"],
])("%s is a weak model number", (model, reason) => {
  expect(classifyModel(model)).toMatchObject({ strength: "weak", reason });
});

test.each([
  ["2012", "year"],
  ["2019-2023", "year"],
  ["3-in-1", "n-in-1"],
  ["10 in 1", "n-in-1"],
  ["6-piece", "pieces"],
  ["12 PCS", "pieces"],
  ["18종 세트", "pieces"],
  ["90 x 200 cm", "size"],
  ["XXL", "size"],
  ["EU 42", "size"],
  ["500 ml", "quantity"],
  ["6500K", "colour-temperature"],
  ["6000-6500K", "colour-temperature"],
  ["220V", "voltage"],
  ["220-240V", "voltage"],
  ["DC 12V", "voltage"],
  ["5.3W", "power"],
  ["5000mAh", "power"],
  ["CR2032", "battery"],
  ["CR2025", "battery"],
  ["LR44", "battery"],
  ["PAR30", "lamp"],
  ["GU10", "lamp"],
  ["E27", "lamp"],
  ["R410A", "refrigerant"],
  ["IP67", "standard"],
  ["Unknown", "filler"],
  ["-", "filler"],
  ["", "filler"],
])("%s is generic", (model, reason) => {
  expect(classifyModel(model)).toMatchObject({ strength: "generic", reason });
});

test("a description of lamp, voltage, power and colour is no strong model", () => {
  expect(classifyModel("LED 220V MR16램프 5.3W (6500K)").strength).not.toBe("strong");
});

test("models that merely contain a generic token stay strong", () => {
  for (const model of ["JLB-3IN1", "CR2032-HS1", "LED220V-X1", "GU10-5W-A", "R410A-PRO9"]) {
    expect(classifyModel(model).strength).toBe("strong");
  }
});

test("one model is one key, however it is written", () => {
  for (const text of ["hs-100a", "HS 100 A", "ＨＳ‐１００Ａ", "hs.100/a", "Hs—100a"]) {
    expect(modelKey(text)).toBe("HS100A");
  }
  expect(modelKey("Café-3")).toBe("CAFE3");
  expect(modelKey("로하이 데스크-3")).toBe("로하이데스크3");
});

const split = (text: string) => parseModels(text).models.map(({ model }) => model);

test("a list in prose is split", () => {
  expect(split("T2908 / T2320")).toEqual(["T2908", "T2320"]);
  expect(split("NED-120P,NED-120DP;MA-110DP\nMA-130NDP")).toEqual([
    "NED-120P",
    "NED-120DP",
    "MA-110DP",
    "MA-130NDP",
  ]);
  expect(split("Combi2 and System2")).toEqual(["Combi2", "System2"]);
  expect(split("A2300i 및 A3500i")).toEqual(["A2300i", "A3500i"]);
  expect(split("Style 1: A12828_AAJ, Style 2: A12831_AHL")).toEqual(["A12828_AAJ", "A12831_AHL"]);
  expect(split("2203K0279/L3800")).toEqual(["2203K0279", "L3800"]);
});

test("a slash or a comma inside one model splits nothing", () => {
  expect(split("e13*168/2013*01187")).toEqual(["e13*168/2013*01187"]);
  expect(split("2MX1.5M/LED")).toEqual(["2MX1.5M/LED"]);
  expect(split("1,5 kg")).toEqual(["1,5 kg"]);
});

test("a list inside brackets loses the brackets", () => {
  expect(split("Fireball (B1C/44181220)")).toContain("44181220");
});

test("Korean prefixes name the channel, the product and its number", () => {
  expect(parseModels("(온라인)퍼니맨 이름표")).toMatchObject({ online: true });
  expect(parseModels("(제품명) 허니 슬라임")).toEqual({
    models: [],
    names: ["허니 슬라임"],
    online: false,
  });
  expect(split("(품번) F-SPW-CKV903-M")).toEqual(["F-SPW-CKV903-M"]);
  expect(parseModels("MJ21 워터건 / (제품명) MJ21 압축 워터건").names).toEqual([
    "MJ21 압축 워터건",
  ]);
});

test("a model inside a longer name is found", () => {
  const { models, names } = parseModels("(제품명) 덕스데이 키즈 라운드 선글라스 DDK301");
  expect(models).toMatchObject([{ model: "DDK301", strength: "strong" }]);
  expect(names).toEqual(["덕스데이 키즈 라운드 선글라스 DDK301"]);
  expect(parseModels("키즈트리 아동용 책가방 BB-304").models[0]).toMatchObject({
    key: "BB304",
    strength: "strong",
  });
});

test("the same model twice is listed once", () => {
  expect(split("HS-100, hs 100")).toEqual(["HS-100"]);
});

test("nothing holds no model, and ten thousand characters of anything are fine", () => {
  expect(parseModels("")).toEqual({ models: [], names: [], online: false });
  for (const piece of [" ", "a", "A1,", "(온라인)", "\n", "/ ", "한글 ", "(", "e1*", "Style 1: "]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(parseModels(text).models.length).toBeLessThanOrEqual(1000);
  }
});

test("a key is its own key, and a list of models gives each of them", () => {
  const model = fc.stringMatching(/^[A-Z]{2,4}-?\d{3,5}[A-Z]?$/u);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(modelKey(modelKey(text))).toBe(modelKey(text));
      expect(classifyModel(text).key).toBe(modelKey(text.trim()));
    }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(model, { minLength: 1, maxLength: 6, selector: modelKey }),
      fc.constantFrom(", ", ",", "; ", " / ", "\n", " and "),
      (models, between) => {
        expect(split(models.join(between))).toEqual(models);
      },
    ),
  );
});

test.each([
  ["ABC-10012~ABC-10014", ["ABC-10012~ABC-10014", "ABC-10012", "ABC-10013", "ABC-10014"]],
  ["ABC-10012 - ABC-10013", ["ABC-10012 - ABC-10013", "ABC-10012", "ABC-10013"]],
  ["ABC-10012A~10013A", ["ABC-10012A~10013A", "ABC-10012A", "ABC-10013A"]],
  ["ABC-10012/10013", ["ABC-10012", "ABC-10013"]],
  ["WF24A95**", ["WF24A95**"]],
  ["WF24A95 외 3종", ["WF24A95", "WF24A95 외 3종"]],
  ["ABC-100, ABC-200 and others", ["ABC-100", "ABC-200", "ABC-200 and others"]],
  ["HS-100 series", ["HS-100", "HS-100 series"]],
  ["HS-100 시리즈", ["HS-100", "HS-100 시리즈"]],
  ["2024/2025", ["2024", "2025"]],
  ["ABC-10020~ABC-10012", ["ABC-10020~ABC-10012"]],
])("%s keeps what is written, and names what it can", (text, models) => {
  expect(split(text)).toEqual(models);
});

test.each([
  [
    "ABC-10012~ABC-10020",
    ["ABC-10012", "abc 10016", "ABC10020"],
    ["ABC-10011", "ABC-10021", "ABD-10013", "ABC-100130"],
  ],
  ["WF24A95**", ["WF24A95", "WF24A9500KW", "wf24a95-12"], ["WF24A9", "WF24B9512", "VWF24A9512"]],
  ["AB-1##C", ["AB-112C", "AB-1A2C"], ["AB-11C", "AB-1122C", "AB-112D"]],
  ["HS-2xx", ["HS-200", "HS-2A"], ["HS-300"]],
  ["HS-100 series", ["HS-100", "HS-100A"], ["HS-200"]],
  ["WF24A95 외 3종", ["WF24A95"], ["WF24A96"]],
  ["ABC-200 and others", ["ABC-200"], ["ABC-300"]],
])("%s covers its members and no other", (text, covered, others) => {
  const set = modelSet(text);
  if (set === undefined) throw new Error("is no set");
  expect(classifyModel(text)).toMatchObject({ reason: "set", strength: "weak" });
  expect(covered.filter((model) => !set(modelKey(model)))).toEqual([]);
  expect(others.filter((model) => set(modelKey(model)))).toEqual([]);
});

test.each(["ABC-10012", "e1*2007/46*0123", "USB-C", "Maxx", "10-20", "A**", "***", "HD-2000XX"])(
  "%s is no set of models",
  (text) => {
    expect(modelSet(text)).toBeUndefined();
  },
);

test("letters that are drawn like Latin ones fold in models as in titles", () => {
  // Cyrillic, Greek, and a mix with Latin.
  for (const text of ["НЅ-100", "ΗS-100", "HЅ-100", "ＨＳ－100"]) {
    expect(modelKey(text), text).toBe("HS100");
  }
});

test.each([
  "모델명: AB-1234",
  "型号：AB-1234",
  "品番: AB-1234",
  "Art.-Nr. AB-1234",
  "Mod. AB-1234",
  "P/N: AB-1234",
  "SKU: AB-1234",
  "Model No. AB-1234",
])("%s is the model AB-1234", (text) => {
  expect(parseModels(text).models.map(({ model }) => model)).toEqual(["AB-1234"]);
});
