import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const list = (count: number, extra: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: count }, (_, index) => ({
    id: `kr:${index}`,
    products: [{ name: `Lamp ${index}` }],
    ...extra,
  }));

test("Two equal lists have no changes", async () => {
  const file = folder.put("same.ndjson", lines(...list(3)));
  const { code, out } = await runCli(["diff", file, file]);
  expect(code).toBe(0);
  expect(out).toContain("3 records before, 3 now. Added: 0, changed: 0, retracted: 0.");
});

test("A feed cut in half ends with 1 and lifts no block, until it is confirmed", async () => {
  const before = folder.put("before.ndjson", lines(...list(40)));
  const after = folder.put("after.ndjson", lines(...list(20)));
  const { code, out } = await runCli(["diff", before, after, "--json"]);
  const changes = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(changes.filter(({ kind }) => kind === "retracted")).toEqual([]);
  expect(changes.at(-1)).toMatchObject({
    kind: "summary",
    summary: { absent: 20, absenceRetracts: false, issues: [{ code: "list-shrank" }] },
  });
  expect((await runCli(["diff", before, after])).out).toContain("--confirm-shrunk");
  const confirmed = await runCli(["diff", before, after, "--confirm-shrunk"]);
  expect(confirmed.code).toBe(0);
  expect(confirmed.out).toContain("retracted: 20");
});

test("A refused row of the new list ends with 1, and nothing is retracted for absence", async () => {
  const before = folder.put("whole.ndjson", lines(...list(40)));
  const after = folder.put("torn.ndjson", `${lines(...list(39))}{"id":"kr:39","prod`);
  const { code, out } = await runCli(["diff", before, after, "--confirm-shrunk"]);
  expect(code).toBe(1);
  expect(out).toContain("absent     kr:39 (not retracted)");
  expect(out).toContain("retracted: 0");
});

test("Standard input is refused: each list is read twice", async () => {
  expect((await runCli(["diff", "-", "x.ndjson"])).code).toBe(2);
});
