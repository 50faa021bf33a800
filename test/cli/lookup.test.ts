import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const kettle = { id: "kr:2", products: [{ name: "전기 주전자", brand: "Kestrin" }] };
const hazards = folder.put("hazards.ndjson", lines(lamp, kettle));

test("typed words find a record, mistakes forgiven, and show where they agree", async () => {
  const { code, out } = await runCli(["lookup", "--hazards", hazards, "star", "lmap"]);
  expect(code).toBe(0);
  expect(out).toContain("kr:1  Nimbu Star lamp");
  expect(out).toMatch(/\[[^\]]+\]/u);
  expect(out).toContain("1 of 2 hazard records");
});

test("Korean initials find a Korean name", async () => {
  const { out } = await runCli(["lookup", "--hazards", hazards, "ㅈㄱ ㅈㅈㅈ", "--json"]);
  expect(JSON.parse(out)[0].item.id).toBe("kr:2");
});

test("--json prints the hits with scores and highlights", async () => {
  const { out } = await runCli(["lookup", "--hazards", hazards, "nimbu", "--limit", "1", "--json"]);
  const hits = JSON.parse(out);
  expect(hits).toHaveLength(1);
  expect(Object.keys(hits[0])).toEqual(["item", "score", "highlights"]);
});

test("that nothing was found is no statement about safety", async () => {
  const { code, out } = await runCli(["lookup", "--hazards", hazards, "zzzzqqqq"]);
  expect(code).toBe(0);
  expect(out).toContain("0 of 2 hazard records");
  expect(out.replaceAll("\n", " ")).toContain("says nothing about a product's safety");
});

test("nothing to look for is wrong use", async () => {
  expect((await runCli(["lookup", "--hazards", hazards])).code).toBe(2);
  expect((await runCli(["lookup", "--hazards", hazards, " "])).code).toBe(2);
});
