import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp, lampListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const listings = folder.put("listings.ndjson", lines(lampListing));
const monday = folder.put("monday.ndjson", lines(lamp));

async function sweepWith(...files: readonly string[]) {
  const { code, out, err } = await runCli([
    "sweep",
    "--hazards",
    ...files,
    "--listings",
    listings,
    "--json",
  ]);
  return { code, err, outcome: code === 0 ? JSON.parse(out.split("\n")[0] ?? "").outcome : "" };
}

function fileWith(name: string, change: object): string {
  return folder.put(name, lines({ ...lamp, ...change }));
}

const retracted = { status: "retracted" };
const source = { system: "kr", id: "1" };

test("the same record in two files is one, wherever and whenever it was published", async () => {
  const again = fileWith("again.ndjson", { source: { ...source, url: "https://kr.example/1" } });
  expect(await sweepWith(monday, again)).toMatchObject({ code: 0, outcome: "match" });
});

test("of two versions the one counts whose source was updated later, in whatever order the files stand", async () => {
  const older = fileWith("older.ndjson", { source: { ...source, updatedOn: "2026-03-09" } });
  const newer = fileWith("newer.ndjson", {
    ...retracted,
    source: { ...source, updatedOn: "2026-03-10" },
  });
  expect(await sweepWith(older, newer)).toMatchObject({ code: 0, outcome: "none-found" });
  expect(await sweepWith(newer, older)).toMatchObject({ code: 0, outcome: "none-found" });
});

test("what was never updated is as of when it was published", async () => {
  const first = fileWith("week-10.ndjson", { source: { ...source, publishedOn: "2026-03-06" } });
  const again = fileWith("week-9.ndjson", {
    ...retracted,
    source: { ...source, publishedOn: "2026-03-13" },
  });
  const corrected = fileWith("corrected.ndjson", {
    source: { ...source, publishedOn: "2026-03-01", updatedOn: "2026-03-20" },
    products: [{ name: "Kettle" }],
  });
  expect(await sweepWith(first, again)).toMatchObject({ code: 0, outcome: "none-found" });
  expect(await sweepWith(again, first)).toMatchObject({ code: 0, outcome: "none-found" });
  expect(await sweepWith(corrected, first)).toMatchObject({ code: 0, outcome: "none-found" });
});

test("versions of which no date says the newer are refused by id and file", async () => {
  const undated = fileWith("undated.ndjson", retracted);
  const month = fileWith("month.ndjson", {
    ...retracted,
    source: { ...source, updatedOn: "2026-03" },
  });
  const day = fileWith("day.ndjson", { source: { ...source, updatedOn: "2026-03-10" } });
  for (const [one, other] of [
    [monday, undated],
    [month, day],
  ] as const) {
    const { code, err } = await sweepWith(one, other);
    expect(code).toBe(3);
    expect(err).toContain(`kr:1 (${one}, ${other})`);
    expect(err).toContain("[DUPLICATE_ID]");
  }
});

test("a third version settles what two could not, if it is later than both", async () => {
  const day = fileWith("settled-1.ndjson", { source: { ...source, updatedOn: "2026-03-10" } });
  const month = fileWith("settled-2.ndjson", {
    products: [{ name: "A lamp" }],
    source: { ...source, updatedOn: "2026-03" },
  });
  const last = fileWith("settled-3.ndjson", {
    ...retracted,
    source: { ...source, updatedOn: "2026-04-01" },
  });
  expect(await sweepWith(day, month, last)).toMatchObject({ code: 0, outcome: "none-found" });
  const within = fileWith("settled-4.ndjson", {
    ...retracted,
    source: { ...source, updatedOn: "2026-03-20" },
  });
  expect(await sweepWith(day, month, within)).toMatchObject({ code: 3 });
});
