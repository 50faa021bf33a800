import { readFileSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp, lampListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const hazards = folder.put("hazards.ndjson", lines(lamp));
const catalogue = folder.put("listings.ndjson", lines(lampListing));
const link = folder.path("link.ndjson");
symlinkSync(catalogue, link);
const screenings = folder.path("screenings.ndjson");

test.each([
  ["sweep", "--hazards", hazards, "--listings", catalogue, "--out", catalogue],
  ["sweep", "--hazards", hazards, "--listings", catalogue, "--out", link],
  ["sweep", "--hazards", hazards, "--listings", catalogue, "--out", hazards],
  ["import", catalogue, "--listings", "--out", catalogue],
  ["index", "--hazards", hazards, "--out", hazards],
  ["profile", hazards, "--html", hazards],
  ["bulletin", "keygen", "--issuer", "KCA", "--out", catalogue, "--public", catalogue],
])("%s does not write over what it reads, nor one output over another", async (...argv) => {
  const { code, err } = await runCli(argv);
  expect([code, err]).toEqual([2, expect.stringMatching(/ is also .*\[INVALID_OPTION\]/u)]);
  expect(readFileSync(catalogue, "utf8")).toBe(lines(lampListing));
  expect(readFileSync(hazards, "utf8")).toBe(lines(lamp));
});

test("an older output is written over as ever", async () => {
  const sweep = ["sweep", "--hazards", hazards, "--listings", catalogue, "--out", screenings];
  expect((await runCli(sweep)).code).toBe(0);
  expect((await runCli(sweep)).code).toBe(0);
});
