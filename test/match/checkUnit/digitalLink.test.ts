import { checkUnit } from "safepact/match";
import { parseDigitalLink, parseHazardRecord } from "safepact/model";
import { gs1DigitalLink } from "safepact/notify";
import { expect, test } from "vitest";

const parsed = parseHazardRecord({
  id: "kr:1",
  products: [{ name: "Lamp", scope: { units: "batches", batches: "Lot: B2510, B2511" } }],
});
if (!parsed.ok) throw new Error("refused");
const record = parsed.value;

test("the code on a package says whether its lot is affected", () => {
  const link = (lot: string) => gs1DigitalLink("4006381333931", { lot });
  expect(checkUnit(record, { link: link("B2510") })).toEqual(checkUnit(record, { lot: "B2510" }));
  expect(checkUnit(record, { link: link("B2510") }).outcome).toBe("affected");
  expect(checkUnit(record, { link: link("C9999") })).toEqual(checkUnit(record, { lot: "C9999" }));
  expect(checkUnit(record, { link: "https://shop.example/7" }).outcome).toBe("cannot-tell");
});

test("what is written as a Digital Link keeps to GS1's characters and is read back", () => {
  for (const lot of ["B 25", "ä", "lot#1", ""]) {
    expect(() => gs1DigitalLink("4006381333931", { lot })).toThrow(/1 to 20 characters/u);
  }
  const written = gs1DigitalLink("4006381333931", { lot: "B/25%", serial: "A+1" });
  expect(parseDigitalLink(written)).toEqual({
    gtin: "04006381333931",
    lot: "B/25%",
    serial: "A+1",
  });
});
