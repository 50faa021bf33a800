import fc from "fast-check";
import { classifyModel, modelKey, parseModels } from "safepact/model";
import { expect, test } from "vitest";

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
  ["ABC-10012/10013", ["ABC-10012", "ABC-10013"]],
  ["WF24A95 외 3종", ["WF24A95"]],
  ["ABC-100 and others", ["ABC-100"]],
  ["HS-100 series", ["HS-100"]],
  ["2024/2025", ["2024", "2025"]],
])("%s names a set of models", (text, models) => {
  expect(parseModels(text).models.map(({ model }) => model)).toEqual(models);
});
