import { expect, test } from "vitest";
import { isHangul, isIdeographic } from "../../../src/match/analyse/charClass.ts";

const all = (text: string, is: (unit: number) => boolean): boolean[] =>
  Array.from({ length: text.length }, (_, at) => is(text.charCodeAt(at)));

test("Kana and Han are written without spaces, rare and compatible characters too; signs and emoji are neither", () => {
  expect(new Set(all("\u3040あンー\u30ff㐀一\u9fff豈\ufaff々𠀀𠮷", isIdeographic))).toEqual(
    new Set([true]),
  );
  expect(all("\u303f\u3100\u33ff\ua000\uf8ff\ufb00〄〆", isIdeographic)).not.toContain(true);
  expect(all("😀", isIdeographic)[0]).toBe(false);
});

test("syllables and letters of Hangul are Hangul, nothing beside them is", () => {
  expect(new Set(all("가힣\u1100\u11ffㄱ\u318e", isHangul))).toEqual(new Set([true]));
  expect(all("\uabff\ud7a4\u10ff\u1200\u3130\u318f", isHangul)).not.toContain(true);
});
