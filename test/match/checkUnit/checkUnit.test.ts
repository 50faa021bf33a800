import { expect, test } from "vitest";
import { checkUnit, type UnitFacts } from "../../../src/match/checkUnit/checkUnit.ts";
import type { HazardRecord } from "../../../src/model/hazardRecord.ts";
import { parseHazardRecord } from "../../support/untrusted.ts";

function record(scope: unknown, more: Record<string, unknown> = {}): HazardRecord {
  const parsed = parseHazardRecord({ id: "x:1", products: [{ name: "Kettle", scope }], ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function answer(batches: string, unit: UnitFacts, system = "safety-gate"): string {
  const { outcome, reason } = checkUnit(
    record({ units: "batches", batches }, { source: { system, id: "1" } }),
    unit,
  );
  return `${outcome} ${reason}`;
}

test.each([
  ["Serial numbers between A100 and A250.", "A 137", "affected serial-listed"],
  ["Serial numbers between A100 and A250.", "A251", "not-affected serial-not-listed"],
  ["Serial numbers between A100 and A250.", "B137", "not-affected serial-not-listed"],
  ["Serial numbers between A100 and A250.", "137", "cannot-tell not-readable"],
  ["vehicles with serial numbers between 8029703 to 8031430", "8030000", "affected serial-listed"],
  ["Serial numbers VF34618193 thru VF34618322", "VF34618323", "not-affected serial-not-listed"],
  ["Serial numbers starting with “35S” are included", "35S99887766554", "affected serial-listed"],
  ["Serial numbers begin with 2781", "2790123", "not-affected serial-not-listed"],
  [
    "The first four numbers in the serial number range from 2326 through 2445",
    "2400A17",
    "affected serial-listed",
  ],
  [
    "Serial numbers between 5201 and 5542. Not all units are affected.",
    "5300",
    "cannot-tell list-not-complete",
  ],
])("serial numbers: %s / %s", (batches, serial, expected) => {
  expect(answer(batches, { serial })).toBe(expected);
});

test.each([
  ["LW1949", "lw 1949", "affected lot-listed"],
  ["35-22, 40-22, 15-23", "40-22", "affected lot-listed"],
  ["35-22, 40-22, 15-23", "41-22", "not-affected lot-not-listed"],
  ["35-22, 40-22", "L17", "cannot-tell not-readable"],
  ["0047018902190269", "0189", "cannot-tell not-readable"],
  ["B1356, B1357 and others", "B1400", "cannot-tell list-not-complete"],
  ["Date codes 2024/01 - 2024/06", "2024/03", "affected lot-listed"],
  ["Date codes 2024/01 - 2024/06", "2024/09", "not-affected lot-not-listed"],
])("lots and date codes: %s / %s", (batches, lot, expected) => {
  expect(answer(batches, { lot })).toBe(expected);
});

test.each([
  ["Production dates: 28.06.2021 - 6.04.2023", "2022-01-05", "affected produced-in-period"],
  ["Production dates: 28.06.2021 - 6.04.2023", "2023-05", "not-affected produced-outside-period"],
  ["Production dates: 28.06.2021 - 6.04.2023", "2023", "cannot-tell list-not-complete"],
  ["Production dates: 03/2021 – 04/2023", "2023-04-30", "affected produced-in-period"],
  ["Production dates: 28.06.2022 - 2.08.022", "2025-01-01", "cannot-tell not-readable"],
  [
    "Production dates: 15.04.2021 - 06.03.2023 (NX)21.02.2022 - 23.01.2024 (Cross)",
    "2023-06-01",
    "cannot-tell list-not-complete",
  ],
  ["B77; Production dates: 01.01.2024 - 31.12.2024", "2024-06-01", "cannot-tell number-needed"],
  ["manufactured from June 2007 through January 2024", "2020", "affected produced-in-period"],
  ["manufactured from 2020 to present", "2026-01-01", "affected produced-in-period"],
])("production periods: %s / %s", (batches, producedOn, expected) => {
  expect(answer(batches, { producedOn })).toBe(expected);
});

test("numbers-only dates are read month first for the US CPSC", () => {
  const batches = "Manufactured between 05/01/2024 and 06/30/2024";
  expect(answer(batches, { producedOn: "2024-05-20" }, "cpsc")).toBe("affected produced-in-period");
});

test("facts that disagree leave the answer open", () => {
  const batches = "B77; Production dates: 01.01.2024 - 31.12.2024";
  expect(answer(batches, { lot: "B77", producedOn: "2020" })).toBe("cannot-tell facts-disagree");
});

test("without a number the answer names what is needed", () => {
  expect(answer("LW1949", {})).toBe("cannot-tell number-needed");
  expect(answer("see packaging", { lot: "A1" })).toBe("cannot-tell not-readable");
});

test("all units are affected unless sold before the first sale", () => {
  const all = record({ units: "all", soldFrom: "2025-07", soldUntil: "2026-01" });
  expect(checkUnit(all, {})).toEqual({ outcome: "affected", reason: "all-units", line: "1" });
  expect(checkUnit(all, { soldOn: "2025-06-30" }).reason).toBe("sold-before-period");
  expect(checkUnit(all, { soldOn: "2026-09" }).outcome).toBe("affected");
});

test("a period of sale decides when nothing else is said", () => {
  const sold = record({ units: "unknown", soldFrom: "2025-07", soldUntil: "2026-01" });
  expect(checkUnit(sold, { soldOn: "2025-12-24" }).reason).toBe("sold-in-period");
  expect(checkUnit(sold, { soldOn: "2026-03-01" }).outcome).toBe("cannot-tell");
  expect(checkUnit(sold, {}).reason).toBe("scope-unknown");
});

test("lines that answer differently leave the answer open until the line is named", () => {
  const products = [
    { name: "Kettle", scope: { units: "all" } },
    { name: "Lid", scope: { units: "batches", batches: "A1, A2" } },
  ];
  const parsed = parseHazardRecord({ id: "x:1", products });
  if (!parsed.ok) throw new Error("unreadable");
  expect(checkUnit(parsed.value, { lot: "A7" })).toEqual({
    outcome: "cannot-tell",
    reason: "lines-differ",
  });
  expect(checkUnit(parsed.value, { line: "2", lot: "A7" }).outcome).toBe("not-affected");
  expect(() => checkUnit(parsed.value, { line: "9" })).toThrow('no product line "9"');
});

test("a retracted record affects nothing, and a wrong date is refused", () => {
  const retracted = record({ units: "all" }, { status: "retracted" });
  expect(checkUnit(retracted, {}).reason).toBe("record-retracted");
  expect(() => checkUnit(retracted, { soldOn: "yesterday" })).toThrow("is not a date");
});

test("long hostile texts are read in linear time", () => {
  for (const piece of ["A1 to ", "1/2/", "serial 1-", "(1(", "first 4 digits "]) {
    const text = piece.repeat(3000);
    expect(answer(text, { lot: "Z9", serial: "Z9", producedOn: "2024" })).toMatch(/ /u);
  }
});
