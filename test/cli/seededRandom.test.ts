import { expect, test } from "vitest";
import { disguiseModel } from "../../src/cli/demo/disguiseTitle.ts";
import { seededRandom } from "../../src/cli/demo/seededRandom.ts";

test("mulberry32 gives the published sequence for seed 0", () => {
  const random = seededRandom(0);
  // First outputs of the reference implementation, as 32-bit integers.
  const first = [1144304738, 1416247, 958946056].map((value) => value / 2 ** 32);
  expect([random.next(), random.next(), random.next()]).toEqual(first);
});

test("waiting times have the median asked for", () => {
  const random = seededRandom(7);
  const waits = Array.from({ length: 4001 }, () => random.waiting(10)).sort((a, b) => a - b);
  expect(waits[2000]).toBeGreaterThan(9);
  expect(waits[2000]).toBeLessThan(11);
});

test("a disguised model keeps its letters and digits to a reader's eye", () => {
  const random = seededRandom(3);
  const folded = (text: string): string =>
    text
      .toUpperCase()
      .replaceAll(/[\s_-]/gu, "")
      .replaceAll("O", "0")
      .replaceAll(/[IL]/gu, "1")
      .replaceAll("S", "5");
  for (let turn = 0; turn < 50; turn++) {
    expect(folded(disguiseModel("STA-BGY-801T", random))).toBe(folded("STA-BGY-801T"));
  }
});
