import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp, lampListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const hazards = folder.put("hazards.ndjson", lines(lamp));
const listing = folder.put("listing.json", JSON.stringify(lampListing, null, 2));
const call = ["screen", "--hazards", hazards, "--listing", listing];

test("one listing is screened and explained with weights", async () => {
  const { code, out } = await runCli(call);
  expect(code).toBe(0);
  expect(out).toContain("Outcome: match.");
  expect(out).toContain("kr:1  Nimbu Star lamp");
  expect(out).toMatch(/\+\d\.\d\d {2}\S/u);
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("the explanation can be read in Korean", async () => {
  const { out } = await runCli([...call, "--locale", "ko"]);
  expect(out).toMatch(/[가-힣]/u);
});

test("--json prints the screening", async () => {
  const { out } = await runCli([...call, "--json"]);
  const screening = JSON.parse(out);
  expect(Object.keys(screening).sort()).toEqual(
    Object.keys(
      createMatcher([]).screen({
        ...lampListing,
        attributes: {},
        variants: [],
        images: [],
        status: "live",
        identifiers: [],
      }),
    ).sort(),
  );
  expect(screening).toMatchObject({ listingId: "L1", outcome: "match" });
});

test("nothing found names the list it was held against", async () => {
  const towel = folder.put("towel.json", JSON.stringify({ id: "L2", title: "Cotton bath towel" }));
  const { code, out } = await runCli(["screen", "--hazards", hazards, "--listing", towel]);
  expect(code).toBe(0);
  expect(out).toContain("Outcome: none-found.");
  expect(out).toContain("Held against 1 hazard records");
  expect(out).not.toMatch(/\bsafe\b/u);
});

test("control characters of a title do not reach the terminal", async () => {
  const evil = folder.put(
    "evil.json",
    JSON.stringify({ id: "L3", title: "Lamp \u001b[2J\u202eevil" }),
  );
  const { out } = await runCli(["screen", "--hazards", hazards, "--listing", evil]);
  expect(out).not.toContain("\u001b");
  expect(out).not.toContain("\u202e");
});

test("a listing that cannot be used is unreadable input", async () => {
  const untitled = folder.put("untitled.json", '{"id":"L4"}');
  const one = await runCli(["screen", "--hazards", hazards, "--listing", untitled]);
  expect(one.code).toBe(3);
  expect(one.err).toContain("missing-field");
  const several = folder.put("several.ndjson", lines(lampListing, lampListing));
  const two = await runCli(["screen", "--hazards", hazards, "--listing", several]);
  expect(two.code).toBe(3);
  expect(two.err).toContain("use `safepact sweep`");
});

test("an unknown language is wrong use", async () => {
  expect(await runCli([...call, "--locale", "xx"])).toMatchObject({ code: 2 });
});
