import { josa as josaPeer } from "josa";
import { expect, test } from "vitest";
import { josa } from "../../src/text/josa.ts";

/** Product names and numbers with the object particle a Korean reader gives them. */
const objects: readonly (readonly [word: string, expected: string])[] = [
  ["전기히터", "를"],
  ["전기장판", "을"],
  ["슬라임", "을"],
  ["유아용 의자", "를"],
  ["드릴", "을"],
  ["안전모", "를"],
  ["iPhone 12", "를"],
  ["iPhone 13", "을"],
  ["갤럭시 S21", "을"],
  ["모델 7", "을"],
  ["HS-100", "을"],
  ["HS-105", "를"],
  ["1,000", "을"],
  ["10,000", "을"],
  ["1000000000000", "를"],
  ["1.5", "를"],
  ["3.10", "을"],
  ["쌀 20kg", "을"],
  ["세제 500 ml", "를"],
  ["줄자 30cm", "를"],
  ["알코올 70%", "를"],
  ["소음 40dB", "을"],
  ["보조배터리 10000mAh", "를"],
  ["게임기 Ⅲ", "을"],
  ["게임기 Ⅱ", "를"],
  ["Bag", "을"],
  ["cook", "을"],
  ["LED", "를"],
  ["USB", "를"],
  ["HDR", "을"],
  ["3M", "을"],
  ["AIR", "를"],
  ["Slime", "을"],
  ["Bottle", "을"],
  ["Helmet", "을"],
  ["Robot", "을"],
  ["Heater", "를"],
  ["Charger", "를"],
  ["Magic", "을"],
  ["Lamp", "를"],
  ["Bluetooth", "를"],
  ["Samsung", "을"],
  ["“전기방석”", "을"],
  ["전기히터(흰색)", "를"],
  ["「안심 매트」", "를"],
  ["장난감 총 🔫", "을"],
  ["[KC] 젖병", "을"],
  ["고데기™", "를"],
  ["ㄹ", "을"],
  ["カメラ", "를"],
];

test.each(objects)("%s takes the object particle %s", (word, expected) => {
  expect(josa(word, "을")).toBe(word + expected);
});

test("where both read the ending, the josa package agrees", () => {
  const readable = objects.filter(([word]) => /[가-힣\d]$/u.test(word) && !/[.,]/u.test(word));
  const differing = readable.filter(([word]) => josaPeer(`${word}#{을}`) !== josa(word, "을"));
  expect(readable.length).toBeGreaterThan(12);
  expect(differing).toEqual([]);
});

test("으로 loses its vowel after a vowel and after ㄹ", () => {
  expect(josa("서울", "으로")).toBe("서울로");
  expect(josa("부산", "으로")).toBe("부산으로");
  expect(josa("대구", "으로")).toBe("대구로");
  expect(josa("3월 2일", "으로")).toBe("3월 2일로");
  expect(josa("모델 7", "으로")).toBe("모델 7로");
});

test("every particle has its two forms", () => {
  expect((["은", "이", "을", "과"] as const).map((form) => josa("물", form))).toEqual([
    "물은",
    "물이",
    "물을",
    "물과",
  ]);
  expect((["은", "이", "을", "과"] as const).map((form) => josa("차", form))).toEqual([
    "차는",
    "차가",
    "차를",
    "차와",
  ]);
});

test("an ending that cannot be read gets both forms", () => {
  expect(josa("Дрель", "을")).toBe("Дрель을(를)");
  expect(josa("玩具", "으로")).toBe("玩具(으)로");
  expect(josa("", "은")).toBe("은(는)");
});
