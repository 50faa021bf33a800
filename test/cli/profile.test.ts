import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textWidth } from "../../src/cli/common/textWidth.ts";
import { runCli } from "./support/runCli.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const rows = [
  { id: "kr:1", products: [{ name: "Slime", brand: "Goo", models: ["GS-12A"] }] },
  ...Array.from({ length: 12 }, (_, index) => ({
    id: `kr:lamp-${index}`,
    products: [{ name: `아주 긴 이름의 전등 ${"가".repeat(200)}\u001b[31m` }],
  })),
];

test("the terminal says what can be acted on, field by field, and names the ten worst, in 80 columns", async () => {
  const file = folder.put("feed.ndjson", lines(...rows));
  const { code, out } = await runCli(["profile", file]);
  expect(code).toBe(0);
  expect(out).toContain("A platform could act on 1 of 13 records (7.7 %) without guessing.");
  expect(out).toMatch(/products\.brand +7\.7 % +1 of 13/u);
  expect(out).toContain("kr:lamp-9 ");
  expect(out).not.toContain("kr:lamp-10 ");
  expect(out).not.toContain("\u001b");
  for (const line of out.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(80);
});

test("the profile goes to a page in the language asked for and to JSON", async () => {
  const file = folder.put("feed2.ndjson", lines(...rows));
  const page = folder.path("profile.html");
  const { code, out } = await runCli(["profile", file, "--html", page, "--locale", "ko", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ records: 13, actionable: 1, refused: 0 });
  expect(readFileSync(page, "utf8")).toContain("<h1>공개 정보 완전성 점검</h1>");
});

test("an empty list is profiled, a file that cannot be read ends with 3, an unknown language with 2", async () => {
  const empty = folder.put("empty.ndjson", "");
  expect(await runCli(["profile", empty])).toMatchObject({ code: 0 });
  const torn = folder.put("torn.ndjson", '{"id":"kr:1","prod');
  expect(await runCli(["profile", torn, "--format", "ndjson"])).toMatchObject({ code: 3 });
  const file = folder.put("feed3.ndjson", lines(...rows));
  expect(await runCli(["profile", file, "--locale", "xx", "--html", "-"])).toMatchObject({
    code: 2,
  });
});
