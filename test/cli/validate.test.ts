import { gzipSync } from "node:zlib";
import { kr2024 } from "safepact/agreements";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp, lampListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const blocked = {
  id: "e1",
  type: "listing.blocked",
  at: "2026-01-02T10:00:00+09:00",
  assertedBy: "platform",
  platform: "bazaar",
  listingId: "L1",
  hazardId: "kr:1",
  action: "removed",
};

test.each([
  ["hazards", lines(lamp)],
  ["listings", lines(lampListing)],
  ["events", lines(blocked)],
  ["agreement", JSON.stringify(kr2024)],
])("good %s are valid", async (kind, content) => {
  const { code, out } = await runCli(["validate", kind, folder.put(kind, content), "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ valid: true, rows: 1, accepted: 1, refused: 0, issues: [] });
});

test("gzip and standard input are read like any file", async () => {
  const zipped = folder.put("hazards.ndjson.gz", gzipSync(lines(lamp)));
  expect((await runCli(["validate", "hazards", zipped])).code).toBe(0);
  expect((await runCli(["validate", "events", "-"], { stdin: lines(blocked) })).code).toBe(0);
  expect(
    (await runCli(["validate", "events", "-"], { stdin: gzipSync(lines(blocked)) })).code,
  ).toBe(0);
});

test("a gzip file that was cut off is not valid, and what stands before the break is read", async () => {
  const many = Array.from({ length: 400 }, (_, place) => ({ ...blocked, id: `e${place * 7919}` }));
  const whole = gzipSync(lines(...many));
  const file = folder.put("cut.ndjson.gz", whole.subarray(0, whole.length - 200));
  const { code, out } = await runCli(["validate", "events", file, "--json"]);
  expect(code).toBe(1);
  const { accepted, issues } = JSON.parse(out);
  expect(accepted).toBeGreaterThan(0);
  expect(issues.map(({ code }: { code: string }) => code)).toContain("truncated");
});

test("a check that says no ends with 1 and says where and why", async () => {
  const file = folder.put("bad.ndjson", `${lines(lampListing)}{"id":"L2"}\nnot json\n`);
  const { code, out } = await runCli(["validate", "listings", file]);
  expect(code).toBe(1);
  expect(out).toContain("line 2");
  expect(out).toContain("missing-field");
  expect(out).toContain("invalid-json");
  expect(out).toContain("2 of 3 refused");
});

test("an instant without zone and an id that occurs twice are refused", async () => {
  const local = { ...blocked, id: "e2", at: "2026-01-02T10:00:00" };
  const file = folder.put("events.ndjson", lines(blocked, local, blocked));
  const { code, out } = await runCli(["validate", "events", file, "--json"]);
  expect(code).toBe(1);
  const { accepted, refused, issues } = JSON.parse(out);
  expect([accepted, refused]).toEqual([1, 2]);
  expect(issues.map((issue: { code: string }) => issue.code)).toEqual([
    "instant-without-zone",
    "duplicate-id",
  ]);
  expect(issues[1].position).toMatchObject({ file, line: 3 });
});

test("a file that is not there is unreadable input", async () => {
  const { code, err } = await runCli(["validate", "hazards", folder.path("nowhere")]);
  expect(code).toBe(3);
  expect(err).toContain("Check the path.");
});

test("an unknown kind is wrong use", async () => {
  const { code, err } = await runCli(["validate", "listing", "x"]);
  expect(code).toBe(2);
  expect(err).toContain("Did you mean listings?");
});
