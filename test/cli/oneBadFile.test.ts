import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();

test.each([
  ["safetykorea-json", '{"resultCode":"4000","resultMsg":"key"}'],
  [
    "consumer24-xml",
    "<selectCntntsForOpenAPIResponse><return><code>50</code></return></selectCntntsForOpenAPIResponse>",
  ],
  ["openfda-json", '{"error":{"code":"SERVER_ERROR","message":"x"}}'],
])(
  "one file in which %s refused ends the import with 3 and writes nothing",
  async (format, text) => {
    const good = folder.put("good.ndjson", lines(lamp));
    const bad = folder.put("bad.txt", text);
    const out = folder.path(`${format}.ndjson`);
    const { code, err } = await runCli(["import", "--from", "auto", good, bad, good, "--out", out]);
    expect(code).toBe(3);
    expect(err).toContain("resultcode-error");
    expect(existsSync(out)).toBe(false);
  },
);

test("an empty answer among good files is no failure", async () => {
  const good = folder.put("good2.ndjson", lines(lamp));
  const none = folder.put("none.json", '{"resultCode":"2004","resultMsg":"none"}');
  const { code, out } = await runCli(["import", "--from", "auto", good, none, "--json"]);
  expect(code).toBe(0);
  expect(out.trim().split("\n")).toHaveLength(1);
});
