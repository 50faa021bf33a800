// What a tired hand types: each answer says what is wrong and what to do.
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { kr2024 } from "safepact/agreements";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp, lampListing, towelListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const hazards = folder.put("hazards.ndjson", lines(lamp));
const listings = folder.put("listings.ndjson", lines(lampListing, towelListing));
const empty = folder.put("empty.ndjson", "");
const agreement = folder.put("agreement.json", JSON.stringify(kr2024, undefined, 2));
const out = folder.path("out.ndjson");
const sweep = (recalls: string, catalogue: string) => [
  ...["sweep", "--hazards", recalls, "--listings", catalogue, "--out", out],
];

const slips: Readonly<
  Record<string, readonly [argv: readonly string[], code: number, told: string]>
> = {
  "listings in the place of hazard records": [
    sweep(listings, hazards),
    3,
    `Nothing could be read from ${listings}: it seems to hold listings. Check which file belongs to which option.`,
  ],
  "hazard records in the place of listings": [
    sweep(hazards, hazards),
    3,
    `Nothing could be read from ${hazards}: it seems to hold hazard records.`,
  ],
  "listings in the place of events": [
    [
      ...["score", "--agreement", "kr-2024", "--events", listings, "--platform", "shop"],
      ...["--as-of", "2026-01-15T00:00:00+09:00"],
    ],
    3,
    `Nothing could be read from ${listings}: it seems to hold listings.`,
  ],
  "an agreement in the place of a bulletin": [
    ["bulletin", "check", agreement],
    3,
    "By its fields it is an agreement.",
  ],
  "an agreement in the place of a notice's data": [
    [
      ...["notice", "--template", "seller.blocked", "--locale", "en", "--channel", "email"],
      ...["--data", agreement],
    ],
    3,
    "By its fields it is an agreement.",
  ],
  "listings in the place of a scorecard": [
    ["compare", listings, listings],
    3,
    `${listings} is no document: it holds listings. Check which file belongs here.`,
  ],
  "a folder in the place of listings": [
    sweep(hazards, folder.path("")),
    3,
    "is a folder. Name the files in it.",
  ],
  "a limit that is given twice": [
    [...sweep(hazards, listings), "--limit", "3", "--limit", "4"],
    2,
    "error: option '--limit <n>' was given twice",
  ],
  "a choice that is given twice": [
    ["plan-audit", listings, "--seed", "1", "--aql", "1", "--level", "I", "--level", "II"],
    2,
    "error: option '--level <level>' was given twice",
  ],
  "listings that are none": [sweep(hazards, empty), 0, "There are no listings: check that"],
};

test.each(Object.entries(slips))("%s", async (_, [argv, code, told]) => {
  const { code: ending, err } = await runCli([...argv]);
  expect([ending, err]).toEqual([code, expect.stringContaining(told)]);
});

test("what can be given several times still can", async () => {
  const { err } = await runCli([
    ...["score", "--agreement", "kr-2024", "--events", empty, "--platform", "shop"],
    ...["--as-of", "2026-01-15T00:00:00+09:00"],
    ...["--deadline", "monitor-sources=2bd", "--deadline", "takedown-authority=7d"],
  ]);
  expect(err).not.toContain("twice");
  const { code } = await runCli([
    ...["lookup", "--hazards", hazards, "--hazards", hazards, "lamp"],
  ]);
  expect(code).toBe(0);
});

test.skipIf(process.platform === "win32")(
  "a named pipe of which nothing could be read is told, and is not waited for again",
  async () => {
    const pipe = folder.path("pipe");
    execFileSync("mkfifo", [pipe]);
    const written = writeFile(pipe, "nothing\nof ours\n");
    const { code, err } = await runCli([
      ...["import", "--listings", pipe, "--from", "ndjson", "--out", out],
    ]);
    await written;
    expect(code).toBe(3);
    expect(err).toContain(`Nothing could be read from ${pipe}.`);
  },
  20_000,
);
