import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const base = { assertedBy: "authority", platform: "bazaar" };
const request = {
  ...base,
  id: "e1",
  type: "request.received",
  at: "2025-07-07T10:00:00+09:00",
  requestId: "r1",
  kind: "agreement",
  hazardId: "kr:1",
  items: [{ itemId: "1", listingId: "L1", url: "https://bazaar.example/L1" }],
  territory: "KR",
  deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
};
const block = {
  ...base,
  id: "e2",
  type: "listing.blocked",
  at: "2025-07-08T10:00:00+09:00",
  assertedBy: "platform",
  listingId: "L1",
  hazardId: "kr:1",
  action: "removed",
  requestId: "r1",
  itemId: "1",
};
const events = folder.put("events.ndjson", lines(request, block));
const call = [
  "score",
  "--agreement",
  "kr-2024",
  "--events",
  events,
  "--platform",
  "bazaar",
  "--as-of",
  "2026-01-15T00:00:00+09:00",
];

test("a person reads every figure with its fraction, and what was not evaluated", async () => {
  const { code, out } = await runCli(call);
  expect(code).toBe(0);
  expect(out).toMatch(/takedown-on-time\/request.*100\.0 %.*1\/1/u);
  expect(out).toMatch(/takedown-on-time\/monitoring.* - /u);
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("a platform that did not sign is scored where --as-party asks for it, and verify takes the same flag", async () => {
  const unsigned = await runCli(call);
  expect(unsigned.out).toContain("--as-party on the command line");
  const file = folder.path("party.json");
  await runCli([...call, "--as-party", "--json", file]);
  const card = JSON.parse(readFileSync(file, "utf8"));
  expect(card.scoreWithheldCode).not.toBe("not-known-as-party");
  const again = ["verify", file, "--agreement", "kr-2024", "--events", events];
  expect((await runCli(again)).code).toBe(1);
  expect((await runCli([...again, "--as-party"])).code).toBe(0);
});

test("--json prints the scorecard, --json FILE writes it", async () => {
  const printed = JSON.parse((await runCli([...call, "--json"])).out);
  expect(printed).toMatchObject({ platform: "bazaar", agreementId: "kr-2024" });
  expect(printed.kpis[0]).toMatchObject({
    id: "takedown-on-time/request",
    numerator: 1,
    denominator: 1,
  });
  const file = folder.path("card.json");
  const written = await runCli([...call, "--json", file]);
  expect(written.out).toContain("takedown-on-time/request");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(printed);
});

test("--html writes one page in the language asked for, and an unknown language is wrong use", async () => {
  const file = folder.path("card.html");
  const { code, err } = await runCli([...call, "--html", file, "--locale", "ko"]);
  expect(code).toBe(0);
  expect(err).toContain(file);
  const page = readFileSync(file, "utf8");
  expect(page).toMatch(/^<!doctype html><html lang="ko"/u);
  expect(page).toContain("bazaar");
  expect((await runCli([...call, "--html", file, "--locale", "xx"])).code).toBe(2);
});

test("an event that cannot be read is counted, and fails under --strict", async () => {
  const bad = folder.put(
    "bad.ndjson",
    `${lines(request, block)}{"id":"e3","type":"listing.blocked"}\n`,
  );
  const options = call.map((word) => (word === events ? bad : word));
  const lenient = await runCli(options);
  expect(lenient.code).toBe(0);
  expect(lenient.err).toContain("Rows skipped: 1");
  const strict = await runCli([...options, "--strict"]);
  expect(strict.code).toBe(3);
  expect(strict.out).toBe("");
});

test.each([
  ["--agreement", "kr-2042", "UNKNOWN_AGREEMENT"],
  ["--as-of", "2026-01-15T00:00:00", "INSTANT_WITHOUT_ZONE"],
  ["--platform", "bazar", "Did you mean bazaar?"],
])("a wrong %s is wrong use", async (flag, value, sign) => {
  const place = call.indexOf(flag) + 1;
  const { code, err } = await runCli([...call.slice(0, place), value, ...call.slice(place + 1)]);
  expect(code).toBe(2);
  expect(err).toContain(sign);
});

test("a day that is none is wrong use", async () => {
  expect((await runCli([...call, "--from", "July"])).err).toContain("is no day");
});

test("--rows writes what the figures rest on, and verify recomputes the card and holds the rows against it", async () => {
  const card = folder.path("with-rows.json");
  const rows = folder.path("rows.ndjson");
  const made = await runCli([...call, "--json", card, "--rows", rows]);
  expect(made.code).toBe(0);
  const written = readFileSync(rows, "utf8").trimEnd().split("\n");
  const { rows: stated } = JSON.parse(readFileSync(card, "utf8"));
  expect(written).toHaveLength(stated.count);
  expect(JSON.parse(written.find((line) => line.includes('"obligation"')) ?? "")).toMatchObject({
    row: "obligation",
    state: "met",
    eventIds: ["e1", "e2"],
  });
  const verify = ["verify", card, "--agreement", "kr-2024", "--events", events, "--rows", rows];
  expect((await runCli(verify)).code).toBe(0);
  // In another order the rows are the same; with one changed, or one left out, they are not.
  const other = (lines: readonly string[]) => folder.put("other.ndjson", `${lines.join("\n")}\n`);
  const against = async (file: string) => (await runCli([...verify.slice(0, -1), file])).code;
  expect(await against(other([...written].reverse()))).toBe(0);
  expect(await against(other(written.map((line) => line.replace('"met"', '"late"'))))).toBe(1);
  expect(await against(other(written.slice(1)))).toBe(1);
});
