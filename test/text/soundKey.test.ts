import { expect, test } from "vitest";
import { foldText } from "../../src/text/foldText.ts";
import { soundKey } from "../../src/text/soundKey.ts";

const keyOf = (word: string) => soundKey(foldText(word));

test.each([
  ["KSTN", "quercetin 퀘르세틴 케르세틴"],
  ["SS", "Swisse 스위스"],
  ["BRBS", "Philips 필립스 フィリップス Филипс"],
  ["TSB", "Toshiba 도시바 トシバ"],
  ["RK", "Lego 레고 レゴ Лего"],
  ["BS", "Bosch 보쉬 ボッシュ"],
  ["BTMN", "vitamin 비타민 ビタミン витамин"],
  ["NNTNT", "Nintendo 닌텐도 ニンテンドー Нинтендо"],
  ["NT", "knight 나이트 ナイト night"],
  ["RNR", "Wrangler ラングラー"],
  ["STSN", "station 스테이션 ステーション"],
  ["KK", "cookie 쿠키 クッキー"],
  ["KN", "queen 퀸 クイーン"],
  ["MKS", "Max 맥스 マックス"],
  ["BT", "party 파티 パーティー"],
  ["SR", "Zara 자라 ザラ"],
  ["TBT", "David 데이비드 デイビッド"],
  ["MTRS", "mattress 매트리스"],
])("the consonants %s are those of %s, in whatever script", (key, names) => {
  expect(names.split(" ").map(keyOf)).toEqual(names.split(" ").map(() => key));
});

test("a doubled letter is spoken once, and an r that closes a syllable is not", () => {
  expect(["pizza", "rubber", "carrera", "mirror"].map(keyOf)).toEqual(["BS", "RB", "KRR", "MR"]);
  expect(["arbor", "sharp", "center", "torch"].map(keyOf)).toEqual(["B", "SB", "SNT", "TS"]);
});

test("a word that cannot be read letter by letter has no key", () => {
  expect(["a1", "aeiou", "東芝", ""].map(keyOf)).toEqual(["", "", "", ""]);
});
