import { countSms } from "safepact/notify";
import { expect, test } from "vitest";

test("160 characters of GSM-7 are one message, 161 are two of 153", () => {
  expect(countSms("a".repeat(160))).toEqual({ encoding: "gsm-7", units: 160, segments: 1 });
  expect(countSms("a".repeat(161))).toEqual({ encoding: "gsm-7", units: 161, segments: 2 });
  expect(countSms("a".repeat(306)).segments).toBe(2);
  expect(countSms("a".repeat(307)).segments).toBe(3);
});

test("70 units of UCS-2 are one message, 71 are two of 67", () => {
  expect(countSms("가".repeat(70)).segments).toBe(1);
  expect(countSms("가".repeat(71))).toEqual({ encoding: "ucs-2", units: 71, segments: 2 });
  expect(countSms("가".repeat(134)).segments).toBe(2);
  expect(countSms("가".repeat(135)).segments).toBe(3);
});

test("characters of the extension table count twice and are not torn apart", () => {
  expect(countSms("€".repeat(80)).units).toBe(160);
  expect(countSms(`${"a".repeat(152)}€${"a".repeat(152)}`).segments).toBe(3);
});

test("surrogate pairs are not torn apart", () => {
  expect(countSms(`${"가".repeat(66)}🔥${"가".repeat(66)}`).segments).toBe(3);
});
