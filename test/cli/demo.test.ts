import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCaseEvent, parseHazardRecord, parseListing } from "safepact/model";
import { wilsonInterval } from "safepact/statistics";
import { beforeAll, expect, test } from "vitest";
import { textWidth } from "../../src/cli/common/textWidth.ts";
import { demoCommands } from "../../src/cli/demo/steps/tellCommands.ts";
import { type CliResult, runCli } from "./support/runCli.ts";
import { temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const out = folder.path("out");
let result: CliResult;

beforeAll(async () => {
  result = await runCli(["demo", "--out", out]);
}, 120_000);

function read(name: string): string {
  return readFileSync(join(out, name), "utf8");
}

function rows(name: string): unknown[] {
  return read(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("the demo runs the nine steps of the loop within 80 columns and says what is invented", () => {
  expect(result).toMatchObject({ code: 0, err: "" });
  const steps = [...result.out.matchAll(/^\d {2}([A-Z]+)/gmu)].map(([, step]) => step);
  expect(steps).toEqual(
    "COLLECT PROVIDE MATCH BLOCK INFORM ANSWER VERIFY SCORE PUBLISH".split(" "),
  );
  expect(Math.max(...result.out.split("\n").map(textWidth))).toBeLessThanOrEqual(80);
  const text = result.out.replaceAll(/\s+/gu, " ");
  expect(text).toContain("marketplaces, sellers, listings, events and the authority are invented");
  expect(text).toContain("no published account of this agreement gives a deadline");
});

test("it starts from at least 60 hazard records and 1,500 listings of two marketplaces", () => {
  const records = rows("hazards.ndjson").map(parseHazardRecord);
  expect(records.every(({ ok }) => ok)).toBe(true);
  expect(records.length).toBeGreaterThanOrEqual(60);
  const listings = ["hanbit-plaza", "nordwind"]
    .flatMap((id) => rows(`listings/${id}.ndjson`))
    .map(parseListing);
  expect(listings.every(({ ok, issues }) => ok && issues.length === 0)).toBe(true);
  expect(listings.length).toBeGreaterThanOrEqual(1500);
});

test("six months of events are complete, of many types, late or known by day only here and there", () => {
  const events = rows("events.ndjson").map(parseCaseEvent);
  const good = events.flatMap((each) => (each.ok && each.issues.length === 0 ? [each.value] : []));
  expect(good).toHaveLength(events.length);
  expect(new Set(good.map(({ type }) => type)).size).toBeGreaterThanOrEqual(20);
  expect(new Set(good.map(({ id }) => id)).size).toBe(good.length);
  expect(good.some(({ at }) => at.length === 10)).toBe(true);
  expect(
    good.some(({ at, recordedAt }) => Date.parse(recordedAt) - Date.parse(at) > 86_400_000),
  ).toBe(true);
  expect(good.every(({ at }) => at >= "2025-07-01" && at < "2026-01-15")).toBe(true);
});

test("every printed figure stands in the scorecards", () => {
  for (const platform of ["hanbit-plaza", "nordwind"]) {
    const card = JSON.parse(read(`scorecard.${platform}.json`));
    expect(card.platform).toBe(platform);
    for (const { value, numerator, denominator, kind } of card.kpis) {
      if (value === null || kind !== "rate") continue;
      expect(result.out).toContain(`${(value * 100).toFixed(1)} % (${numerator}/${denominator})`);
    }
  }
});

test("each marketplace has a scorecard page in English and Korean", () => {
  for (const platform of ["hanbit-plaza", "nordwind"]) {
    expect(read(`scorecard.${platform}.html`)).toMatch(/^<!doctype html><html lang="en"/u);
    expect(read(`scorecard.${platform}.ko.html`)).toContain("자율 제품안전협약");
  }
});

test("notices, signed bulletins, replies and public keys are written", () => {
  const notices = readdirSync(join(out, "notices"));
  for (const ending of [".html", ".txt"])
    expect(notices.some((name) => name.endsWith(ending))).toBe(true);
  for (const kind of [
    "consumer-recall.ko",
    "consumer-recall.en",
    "seller-blocked.ko",
    "seller-blocked.en",
    "takedown-request.ko",
    "regulator-reply.ko",
  ]) {
    expect(
      notices.some((name) => name.startsWith(kind)),
      kind,
    ).toBe(true);
  }
  expect(readdirSync(join(out, "bulletins")).length).toBeGreaterThanOrEqual(2);
  expect(readdirSync(join(out, "replies")).length).toBeGreaterThan(10);
  for (const key of readdirSync(join(out, "keys")))
    expect(read(`keys/${key}`)).not.toContain('"d"');
});

test("a bulletin of the demo is opened by the command line with the published key", async () => {
  const name =
    readdirSync(join(out, "bulletins")).find((file) => file.endsWith(".nordwind.jws")) ?? "";
  const call = [
    "bulletin",
    "open",
    join(out, "bulletins", name),
    "--keys",
    join(out, "keys/authority.json"),
    "--audience",
    "nordwind",
  ];
  expect((await runCli([...call, "--at", "2025-07-02T12:00:00+09:00"])).code).toBe(0);
});

test("the commands that the demo ends with give again what it wrote", async () => {
  expect(result.out).toContain("The same from the command line");
  const [imported, opened, swept, scored, verified, compared] = demoCommands(out);
  const printed = result.out.replaceAll(/ \\\n\s*/gu, " ");
  const run = (command: string | undefined) => {
    expect(printed).toContain(command);
    const words = (command ?? "").split(" ").slice(1);
    const files = words.flatMap((word) =>
      word.endsWith("/*")
        ? readdirSync(word.slice(0, -2)).map((file) => join(word.slice(0, -2), file))
        : [word],
    );
    return runCli(files);
  };
  const hazards = read("hazards.ndjson");
  expect((await run(imported)).code).toBe(0);
  const statusless = (text: string) => text.replaceAll(/"status":"\w+"/gu, "");
  expect(statusless(read("hazards.ndjson"))).toBe(statusless(hazards));
  expect((await run(opened)).code).toBe(0);
  const rows = (await run(swept)).out.trimEnd().split("\n");
  expect(rows.map((row) => JSON.parse(row).outcome)).toEqual(
    read("screenings/nordwind.ndjson")
      .trimEnd()
      .split("\n")
      .map((row) => JSON.parse(row).outcome),
  );
  const card = JSON.parse(read("scorecard.nordwind.json"));
  const again = JSON.parse((await run(scored)).out);
  expect(again.kpis).toEqual(card.kpis);
  expect(again.score).toEqual(card.score);
  const verification = await run(verified);
  expect([verification.code, verification.out.replaceAll(/\s+/gu, " ")]).toEqual([
    0,
    expect.stringContaining("was computed again and agrees"),
  ]);
  expect(JSON.parse((await run(compared)).out)).toEqual(JSON.parse(read("comparison.json")));
});

test("a card whose figure was changed is not verified", async () => {
  const card = JSON.parse(read("scorecard.nordwind.json"));
  card.kpis[0].numerator += 1;
  const changed = folder.put("changed.json", JSON.stringify(card));
  const { code, out: said } = await runCli(
    `verify ${changed} --agreement kr-2024 --events ${out}/events.ndjson --hazards ${out}/provided.ndjson --deadline monitor-sources=2bd --json`.split(
      " ",
    ),
  );
  expect(code).toBe(1);
  expect(JSON.parse(said)).toMatchObject({ verified: false, path: ["kpis", 0, "numerator"] });
});

test("a final card carries what the platform says of it; a limit that cannot be meant is refused", async () => {
  const response = folder.put(
    "response.json",
    JSON.stringify({
      at: "2026-01-14T00:00:00+09:00",
      position: "disputed",
      text: "Two were gone.",
    }),
  );
  const call = `score --agreement kr-2024 --events ${out}/events.ndjson --platform nordwind --as-of 2026-01-15T00:00:00+09:00`;
  const final = await runCli(`${call} --final --response ${response} --json`.split(" "));
  expect(JSON.parse(final.out)).toMatchObject({
    status: "final",
    platformResponse: { position: "disputed" },
  });
  expect((await runCli(`${call} --deadline monitor-sources=soon`.split(" "))).code).toBe(2);
});

test("a second run empties its own folder and gives the same events", async () => {
  const events = read("events.ndjson");
  writeFileSync(join(out, "left-over.txt"), "");
  const again = await runCli(["demo", "--out", out, "--json"]);
  expect(again.code).toBe(0);
  expect(existsSync(join(out, "left-over.txt"))).toBe(false);
  expect(read("events.ndjson")).toBe(events);
  const figures = JSON.parse(again.out);
  expect(figures.map(({ platform }: { platform: string }) => platform)).toEqual([
    "hanbit-plaza",
    "nordwind",
  ]);
});

test("a folder of somebody else is left alone", async () => {
  const other = folder.path("other");
  mkdirSync(other);
  writeFileSync(join(other, "thesis.txt"), "mine");
  const { code, err } = await runCli(["demo", "--out", other]);
  expect(code).toBe(2);
  expect(err).toContain("Name another folder");
  expect(readFileSync(join(other, "thesis.txt"), "utf8")).toBe("mine");
});

test("VERIFY tells what random checks found, with its interval, as the events say it", () => {
  const events = rows("events.ndjson")
    .map(parseCaseEvent)
    .flatMap((each) => (each.ok ? [each.value] : []));
  const step = result.out.slice(result.out.indexOf("VERIFY"), result.out.indexOf("SCORE"));
  const told = [
    ...step.matchAll(/^ *(\S.*?) {2,}(\d+) +(\d+) +([\d.]+) %–([\d.]+) % +(\d+) +(\d+)$/gmu),
  ];
  const counted = ["hanbit-plaza", "nordwind"].map((platform) => {
    const own = events.filter((event) => event.platform === platform);
    const looks = own.flatMap((event) =>
      event.type === "check.performed" && event.method === "random-sample" ? [event.outcome] : [],
    );
    const checked = looks.filter((outcome) => outcome !== "unable-to-check");
    const again = checked.filter(
      (outcome) => outcome.startsWith("same") || outcome.startsWith("other"),
    );
    const reviews = own.flatMap((event) =>
      event.type === "removal.reviewed" ? [event.outcome] : [],
    );
    const { low, high } = wilsonInterval(again.length, checked.length);
    const wrong = reviews.filter((outcome) => outcome === "wrong-match").length;
    const percent = (share: number) => (share * 100).toFixed(1);
    return [checked.length, again.length, percent(low), percent(high), reviews.length, wrong].map(
      String,
    );
  });
  expect(told.map(([, , ...figures]) => figures)).toEqual(counted);
});
