import { expect, test } from "vitest";
import { hangulInitials, isHangulInitials } from "../../src/text/hangulInitials.ts";

test("each syllable gives its initial consonant and other characters stay in place", () => {
  expect(hangulInitials("충전기 220V")).toBe("ㅊㅈㄱ 220V");
});

test("a query of initial consonants is told from words", () => {
  expect(isHangulInitials("ㅊㅈㄱ")).toBe(true);
  expect(isHangulInitials("충ㅈㄱ")).toBe(false);
  expect(isHangulInitials(" ")).toBe(false);
});
