import { expect, test } from "vitest";
import { romanize } from "../../src/text/romanize.ts";

test("Hangul follows the Revised Romanization within words", () => {
  expect(romanize("충전기")).toBe("chungjeongi");
  expect(romanize("한국어")).toBe("hangugeo");
  expect(romanize("갤럭시")).toBe("gaelleoksi");
  expect(romanize("삼성")).toBe("samseong");
});

test("Kana follows Hepburn without length marks", () => {
  expect(romanize("ソニー")).toBe("soni");
  expect(romanize("パナソニック")).toBe("panasonikku");
  expect(romanize("マッチ きゃ")).toBe("matchi kya");
});

test("Cyrillic is transliterated", () => {
  expect(romanize("Зарядное устройство щётка")).toBe("zaryadnoe ustroystvo shchetka");
});

test("a change of script within a word becomes a space", () => {
  expect(romanize("갤럭시S9 삼성TV")).toBe("gaelleoksi s9 samseong tv");
  expect(romanize("おもちゃカー")).toBe("omocha ka");
});

test("Han characters and Latin text stay", () => {
  expect(romanize("充電器 Charger")).toBe("充電器 Charger");
});
