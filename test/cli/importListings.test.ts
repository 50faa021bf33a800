import { readFileSync } from "node:fs";
import { listingReaders } from "safepact/feeds";
import { parseListing } from "safepact/model";
import { expect, test } from "vitest";
import { soundFiles } from "../feeds/soundFiles.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const files = listingReaders.flatMap(({ id }) =>
  soundFiles
    .filter(({ name }) => name === id || name.startsWith(`${id} `))
    .map((file) => [file.name, id, file] as const),
);

test("there is a file of every listing format", () => {
  expect(new Set(files.map(([, id]) => id))).toEqual(new Set(listingReaders.map(({ id }) => id)));
});

test.each(files)(
  "import --listings writes the listings of %s as canonical lines",
  async (name, id, { head, row, between, tail }) => {
    const rows = [0, 1, 2].map(row).join(between);
    const file = folder.put(`${name.replaceAll(" ", "-")}.txt`, head + rows + tail);
    const out = folder.path(`${name}.ndjson`);
    const { code, out: summary } = await runCli([
      "import",
      "--listings",
      "--from",
      id,
      file,
      "--out",
      out,
    ]);
    expect(code).toBe(0);
    expect(summary).toContain("3 listings with");
    const listings = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(listings.map((listing) => listing.id)).size).toBe(3);
    // What was written comes back as it is.
    for (const { schemaVersion, ...listing } of listings) {
      expect([schemaVersion, typeof listing.title]).toEqual([1, "string"]);
      expect(parseListing(listing)).toEqual({ ok: true, value: listing, issues: [] });
    }
  },
);
