import { expect, test } from "vitest";
import { formatTable, plain } from "../../src/cli/common/formatTable.ts";
import { fitText, textWidth } from "../../src/cli/common/textWidth.ts";
import { wrapText } from "../../src/cli/common/wrapText.ts";
import { nameAdvice, nearestWord } from "../../src/text/nearestWord.ts";

test("Korean letters and emoji take two columns", () => {
  expect(textWidth("한빛 Plaza")).toBe(10);
  expect(textWidth("⚠️🔥")).toBe(3);
  expect(textWidth("e\u0301")).toBe(1);
});

test("a text is cut or padded to its columns, never inside a letter", () => {
  expect(fitText("보조배터리", 6)).toBe("보조… ");
  expect(fitText("12", 5, "right")).toBe("   12");
  expect(textWidth(fitText("전기방석", 5))).toBe(5);
});

test("columns of a table stand below each other, whatever the letters", () => {
  const table = formatTable(
    [
      { title: "name", flexible: true },
      { title: "n", side: "right" },
    ],
    [
      ["보조배터리", "1"],
      ["Lamp", "20"],
    ],
  );
  const lines = table.trimEnd().split("\n");
  expect(lines.map(textWidth)).toEqual([14, 14, 14, 14]);
});

test("a wide table gives way in its flexible column and stays within 80", () => {
  const table = formatTable(
    [{ title: "name", flexible: true }, { title: "n" }],
    [["x".repeat(200), "1"]],
  );
  for (const line of table.trimEnd().split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(80);
  expect(table).toContain("…");
});

test("lines are broken at 80 columns and keep their indent", () => {
  const text = wrapText("전기 ".repeat(40).trim(), "  ");
  for (const line of text.trimEnd().split("\n")) {
    expect(line.startsWith("  ")).toBe(true);
    expect(textWidth(line)).toBeLessThanOrEqual(80);
  }
});

test("what could steer a terminal is taken out", () => {
  expect(plain("a\u001b[2Jb\u202ec")).toBe("a [2Jb c");
});

test("the nearest word is offered, and a distant one is not", () => {
  expect(nearestWord("kr2024", ["kr-2021", "kr-2024", "eu-2018"])).toBe("kr-2024");
  expect(nearestWord("zzz", ["kr-2024"])).toBeUndefined();
  expect(nameAdvice("zzz", ["a", "b"])).toBe("Known are a, b.");
});
