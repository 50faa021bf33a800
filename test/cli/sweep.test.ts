import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ndjson, readHazards } from "safepact/feeds";
import { allLexicons } from "safepact/languages";
import { createMatcher } from "safepact/match";
import type { HazardRecord } from "safepact/model";
import { expect, test } from "vitest";
import { parseHazardRecord, parseListing } from "../support/untrusted.ts";
import { runCli } from "./support/runCli.ts";
import { lamp, lampListing, towelListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const hazards = folder.put("hazards.ndjson", lines(lamp));
const listings = folder.put("listings.ndjson", lines(lampListing, towelListing));

function screeningsIn(text: string) {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("a sweep writes one screening a listing, whole, and sums up the outcomes", async () => {
  const out = folder.path("screenings.ndjson");
  const { code, out: summary } = await runCli([
    "sweep",
    "--hazards",
    hazards,
    "--listings",
    listings,
    "--out",
    out,
  ]);
  expect(code).toBe(0);
  const screenings = screeningsIn(readFileSync(out, "utf8"));
  expect(screenings.map(({ listingId, outcome }) => [listingId, outcome])).toEqual([
    ["L1", "match"],
    ["L2", "none-found"],
  ]);
  expect(summary).toContain("2 listings against 1 hazard record");
  expect(existsSync(`${out}.parts`)).toBe(false);
  const manifest = JSON.parse(readFileSync(`${out}.manifest.json`, "utf8"));
  expect(manifest).toMatchObject({ complete: true, listings: 2, list: { size: 1 } });
});

test("--json prints exactly what the library gives, line by line", async () => {
  const { out } = await runCli(["sweep", "--hazards", hazards, "--listings", listings, "--json"]);
  const records: HazardRecord[] = [];
  for await (const result of readHazards(ndjson, lines(lamp)))
    if (result.ok) records.push(result.value);
  const listing = parseListing(lampListing);
  if (!listing.ok) throw new Error("invalid sample");
  const { schemaVersion, ...screening } = screeningsIn(out)[0];
  expect(schemaVersion).toBe(1);
  expect(screening).toEqual(
    JSON.parse(
      JSON.stringify(createMatcher(records, { lexicons: allLexicons }).screen(listing.value)),
    ),
  );
});

test("--stdin screens lines as they come", async () => {
  let answers = 0;
  async function* slowly() {
    yield Buffer.from(lines(lampListing));
    while (answers === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    yield Buffer.from(lines(towelListing));
  }
  const { code, out } = await runCli(["sweep", "--hazards", hazards, "--stdin"], {
    stdin: slowly(),
    onPrint: () => {
      answers += 1;
    },
  });
  expect(code).toBe(0);
  expect(screeningsIn(out).map(({ listingId }) => listingId)).toEqual(["L1", "L2"]);
});

test("gzipped files and a shop export are read alike", async () => {
  const zipped = folder.put("listings.ndjson.gz", gzipSync(lines(lampListing)));
  const shop = folder.put(
    "shop.csv",
    "Handle,Title,Vendor,Variant Barcode\nlamp-1,Nimbu star lamp,Nimbu,'4006381333931\n",
  );
  const gz = await runCli(["sweep", "--hazards", hazards, "--listings", zipped, "--json"]);
  expect(screeningsIn(gz.out)[0].outcome).toBe("match");
  const call = [
    "sweep",
    "--hazards",
    hazards,
    "--listings",
    shop,
    "--listings-format",
    "shopify-csv",
    "--json",
  ];
  expect(screeningsIn((await runCli(call)).out)[0].outcome).not.toBe("none-found");
});

test("an empty list of hazard records makes every listing unverifiable, not clean", async () => {
  const empty = folder.put("empty.ndjson", "");
  const { code, out, err } = await runCli([
    "sweep",
    "--hazards",
    empty,
    "--listings",
    listings,
    "--json",
  ]);
  expect(code).toBe(0);
  expect(screeningsIn(out).map(({ outcome }) => outcome)).toEqual(["unverifiable", "unverifiable"]);
  expect(err).toContain("empty");
});

test("a listing without title is skipped and counted, and fails under --strict", async () => {
  const file = folder.put("untitled.ndjson", lines(lampListing, { id: "L3" }));
  const out = folder.path("untitled-out.ndjson");
  const call = ["sweep", "--hazards", hazards, "--listings", file, "--out", out];
  const lenient = await runCli(call);
  expect(lenient.code).toBe(0);
  expect(lenient.err).toContain("Rows skipped: 1");
  const strictOut = folder.path("strict-out.ndjson");
  const strict = await runCli([...call.slice(0, -1), strictOut, "--strict"]);
  expect(strict.code).toBe(3);
  expect(existsSync(strictOut)).toBe(false);
  expect(existsSync(`${strictOut}.parts`)).toBe(false);
});

test("the manifest of a table names it, and counts its rows that could not be read", async () => {
  const file = folder.put("table.csv", "id,title\n1,Lamp\n2,\n");
  const out = folder.path("table-out.ndjson");
  const call = `sweep --hazards ${hazards} --listings ${file} --listings-format csv --out ${out}`;
  const { code, out: told, err } = await runCli(call.split(" "));
  expect([code, told.includes("1 row skipped")]).toEqual([0, true]);
  expect(err.match(/Rows skipped/gu)).toHaveLength(1);
  const manifest = JSON.parse(readFileSync(`${out}.manifest.json`, "utf8"));
  expect(manifest).toMatchObject({ listings: 1, refused: 1 });
  expect(manifest.sources.map(({ url }: { url: string }) => url)).toEqual([`file://${file}`]);
});

test("hazards that cannot be read are no empty list", async () => {
  const broken = folder.put("broken.ndjson", "not json\n");
  const { code, err } = await runCli([
    "sweep",
    "--hazards",
    broken,
    "--listings",
    listings,
    "--json",
  ]);
  expect(code).toBe(3);
  expect(err).toContain("Nothing could be read");
});

test("listings of which none can be read leave no file, which would read as none found", async () => {
  const broken = folder.put("broken.ndjson", "{\n{\n");
  const out = folder.path("broken-screenings.ndjson");
  const call = ["sweep", "--hazards", hazards, "--listings", broken, "--out", out];
  const { code, err } = await runCli(call);
  expect(code).toBe(3);
  expect(err).toContain("Nothing could be read");
  for (const left of [out, `${out}.manifest.json`, `${out}.parts`])
    expect(existsSync(left)).toBe(false);
});

test("a file is ranked by other listings too unless --no-margins is given, and no outcome changes", async () => {
  const twin = { ...lamp, id: "kr:2", products: [{ name: "Star lamp", brand: "Nimbu" }] };
  const list = folder.put("twins.ndjson", lines(lamp, twin));
  const better = { id: "L9", platform: "bazaar", title: "Nimbu star lamp NB-100X" };
  const worse = { id: "L8", platform: "bazaar", title: "Nimbu star lamp" };
  const offers = folder.put("offers.ndjson", lines(better, worse, towelListing));
  const swept = async (...more: readonly string[]) => {
    const out = folder.path(`margins-${more.length}.ndjson`);
    const call = ["sweep", "--hazards", list, "--listings", offers, "--min-score", "0.0001"];
    const { code } = await runCli([...call, "--out", out, ...more]);
    expect(code).toBe(0);
    const manifest = JSON.parse(readFileSync(`${out}.manifest.json`, "utf8"));
    return { manifest, rows: screeningsIn(readFileSync(out, "utf8")) };
  };
  const [plain, ranked] = [await swept("--no-margins"), await swept()];
  expect(ranked.rows.map(({ outcome }) => outcome)).toEqual(
    plain.rows.map(({ outcome }) => outcome),
  );
  expect(ranked.rows[2]).toEqual(plain.rows[2]);
  const codes = ranked.rows[1].matches.map(
    ({ hazardId, evidence }: { hazardId: string; evidence: readonly { code: string }[] }) => [
      hazardId,
      evidence
        .map(({ code }) => code)
        .filter((code) => code.endsWith("listing") || code.endsWith("listings")),
    ],
  );
  expect(codes).toContainEqual(["kr:1", ["behind-a-closer-listing"]]);
  expect(ranked.manifest.algorithm).toBe(`${plain.manifest.algorithm}+margins`);
  expect(ranked.manifest.hash).toBe(plain.manifest.hash);
});

test("a judgement takes its pair out", async () => {
  const [record, listing] = [parseHazardRecord(lamp), parseListing(lampListing)];
  if (!record.ok || !listing.ok) throw new Error("invalid sample");
  const { hazardHash, listingHash } = await import("safepact/match");
  const judgements = folder.put(
    "judgements.ndjson",
    lines({
      listingId: "L1",
      platform: listing.value.platform,
      hazardId: "kr:1",
      verdict: "different",
      by: "reviewer-1",
      at: "2026-01-02T00:00:00Z",
      reason: "Another lamp.",
      listingHash: listingHash(listing.value),
      hazardHash: hazardHash(record.value),
    }),
  );
  const call = [
    "sweep",
    "--hazards",
    hazards,
    "--listings",
    listings,
    "--json",
    "--judgements",
    judgements,
  ];
  expect(screeningsIn((await runCli(call)).out)[0].outcome).toBe("none-found");
});

test.each([
  [["--listings", "x", "--stdin"], "Give one of the two."],
  [[], "Add --listings FILE"],
  [["--stdin", "--threads", "2"], "have one thread"],
  [["--listings", "-", "--resume"], "Standard input cannot be read again"],
  [["--chunk", "1", "--listings", "x"], "Add --plan FILE"],
  [["--plan", "x", "--listings", "x"], "A plan says already"],
  [["--listings", "x", "--json", "--resume"], "Add --out FILE."],
  [["--listings", "x", "--json", "--margins"], "Margins are known when the sweep is whole."],
  [["--listings", "x", "--as-of", "2026-01-01T10:00:00"], "INSTANT_WITHOUT_ZONE"],
  [["--listings", "x", "--listings-format", "shopfy-csv", "--json"], "shopify-csv"],
])("%j is wrong use", async (options, advice) => {
  const given = options.map((word) => (word === "x" ? listings : word));
  const { code, err } = await runCli(["sweep", "--hazards", hazards, ...given]);
  expect(code).toBe(2);
  expect(err).toContain(advice);
});

test("a sweep that was stopped keeps what is done, says how to go on, and goes on to the same file", async () => {
  const many = Array.from({ length: 1500 }, (_, place) => ({
    ...lampListing,
    id: `M${place}`,
    description: "x".repeat(6000),
  }));
  const file = folder.put("many.ndjson", lines(...many));
  const whole = folder.path("whole.ndjson");
  await runCli(["sweep", "--hazards", hazards, "--listings", file, "--out", whole]);

  const out = folder.path("stopped.ndjson");
  const call = ["sweep", "--hazards", hazards, "--listings", file, "--out", out];
  const stop = new AbortController();
  const watching = setInterval(() => {
    if (existsSync(`${out}.parts/part-000000.ndjson`)) stop.abort();
  }, 2);
  const first = await runCli(call, { signal: stop.signal });
  clearInterval(watching);
  expect(first.code).toBe(130);
  expect(first.err).toContain("--resume");
  expect(existsSync(out)).toBe(false);

  const again = await runCli(call);
  expect(again.code).toBe(2);
  expect(again.err).toContain("--resume");
  const otherList = folder.put("other.ndjson", lines({ ...lamp, id: "kr:2" }));
  const other = await runCli([...call, "--resume"].with(2, otherList));
  expect(other.code).toBe(2);
  expect(other.err).toContain("other list of hazard records");

  const second = await runCli([...call, "--resume"]);
  expect(second.code).toBe(0);
  expect(second.err).toContain("Went on after");
  expect(readFileSync(out, "utf8")).toBe(readFileSync(whole, "utf8"));
  expect(existsSync(`${out}.parts`)).toBe(false);
});

test("--strict fails a resumed sweep too, when rows were refused before it was stopped", async () => {
  const rows = Array.from({ length: 1500 }, (_, n) => `M${n},Lamp ${n},${"x".repeat(6000)}`);
  const file = folder.put("many.csv", ["id,title,description", ...rows, "bad,,"].join("\n"));
  const out = folder.path("strict-stopped.ndjson");
  const call = `sweep --hazards ${hazards} --listings ${file} --listings-format csv --out ${out} --strict`;
  const stop = new AbortController();
  const watching = setInterval(() => {
    if (existsSync(`${out}.parts/part-000000.ndjson`)) stop.abort();
  }, 2);
  expect((await runCli(call.split(" "), { signal: stop.signal })).code).toBe(130);
  clearInterval(watching);
  const { code, err } = await runCli([...call.split(" "), "--resume"]);
  expect(code).toBe(3);
  expect(err).toContain("Rows skipped before the sweep was stopped: 1");
  expect(existsSync(out)).toBe(false);
});

test("standard input cannot be two files: the second would be empty", async () => {
  for (const words of ["--hazards - --listings -", `--hazards ${hazards} --listings - -`]) {
    const call = ["sweep", ...words.split(" "), "--out", folder.path("twice.ndjson")];
    const { code, err } = await runCli(call, { stdin: lines(lampListing) });
    expect(code, words).not.toBe(0);
    if (words.endsWith("- -")) expect(err).toContain("Standard input was named twice");
  }
  const both = await runCli(["import", "-", "-", "--json"], { stdin: lines(lamp) });
  expect(both.code).toBe(2);
});

test("a folder in the place of the output is told before the sweep, and nothing is left beside it", async () => {
  const out = folder.path("taken");
  mkdirSync(out);
  const call = `sweep --hazards ${hazards} --listings ${listings} --out ${out}`;
  const { code, err } = await runCli(call.split(" "));
  expect(code).toBe(2);
  expect(err).toContain("it is a folder");
  expect([existsSync(`${out}.parts`), existsSync(`${out}.manifest.json`)]).toEqual([false, false]);
});

test("a row that cannot be read is told with its file, and with its line in a range behind the first", async () => {
  const index = folder.path("placed.index");
  await runCli(`index --hazards ${hazards} --out ${index}`.split(" "));
  const long = Array.from({ length: 9 }, (_, n) =>
    lines({ ...towelListing, id: `P${n}`, description: "x".repeat(300) }),
  );
  const text = `${long.join("")}{"id":"B"}\n`;
  const file = folder.put("placed.ndjson", text);
  const plan = folder.path("placed.json");
  await runCli(
    `sweep plan --index ${index} --listings ${file} --chunk-bytes 1024 --out ${plan}`.split(" "),
  );
  await runCli(`sweep --plan ${plan}`.split(" "));
  const out = folder.path("placed.out");
  const {
    code,
    out: told,
    err,
  } = await runCli(`sweep gather --plan ${plan} --out ${out}`.split(" "));
  expect(code).toBe(0);
  expect(told).toContain("1 row skipped");
  expect(err).toContain("Rows skipped: 1");
  const place = /placed\.ndjson,\s+line\s+(\d+)\s+from\s+byte\s+(\d+)/u.exec(err);
  const [, line = "", byte = ""] = place ?? [];
  // As `tail -c +BYTE FILE | sed -n LINEp` counts.
  const rest = Buffer.from(text)
    .subarray(Number(byte) - 1)
    .toString();
  expect(rest.split("\n")[Number(line) - 1]).toBe('{"id":"B"}');
});

test("an id that stands in two files of a sweep is told with both", async () => {
  const [one, two] = ["one", "two"].map((name) =>
    folder.put(`${name}-repeated.ndjson`, lines({ ...towelListing, id: "R1" })),
  );
  const out = folder.path("repeated.out");
  const { code, err } = await runCli(
    `sweep --hazards ${hazards} --listings ${one} ${two} --out ${out}`.split(" "),
  );
  expect(code).toBe(0);
  expect(err.replaceAll(/\s+/gu, " ")).toContain(
    `1 × warning duplicate-id: ${two}: id: The id "R1" stands in ${one} too.`,
  );
  expect(err).not.toContain("not held against");
});

test("parts of which nothing could be read are gathered into no file, which would read as none found", async () => {
  const index = folder.path("none.index");
  await runCli(`index --hazards ${hazards} --out ${index}`.split(" "));
  const file = folder.put("none.ndjson", '{"id":"B"}\n{"id":"C"}\n');
  const plan = folder.path("none.json");
  await runCli(`sweep plan --index ${index} --listings ${file} --out ${plan}`.split(" "));
  await runCli(`sweep --plan ${plan}`.split(" "));
  for (const out of [folder.path("none.out"), "-"]) {
    const { code, err } = await runCli(`sweep gather --plan ${plan} --out ${out}`.split(" "));
    expect([out, code]).toEqual([out, 3]);
    expect(err).toContain("none.ndjson");
    expect(existsSync(out)).toBe(false);
  }
});

test("an index made once screens as the records it was made of", async () => {
  const index = folder.path("lamp.index");
  const made = await runCli(["index", "--hazards", hazards, "--out", index]);
  expect(made).toMatchObject({ code: 0 });
  const [fromIndex, fromFile] = [
    await runCli(["sweep", "--index", index, "--listings", listings, "--json"]),
    await runCli(["sweep", "--hazards", hazards, "--listings", listings, "--json"]),
  ];
  expect(fromIndex.out).toBe(fromFile.out);
  const listing = folder.put("one.json", JSON.stringify(lampListing));
  const one = await runCli(["screen", "--index", index, "--listing", listing, "--json"]);
  expect(JSON.parse(one.out).outcome).toBe("match");
  const damaged = folder.put("damaged.index", readFileSync(index).subarray(0, 200));
  expect((await runCli(["sweep", "--index", damaged, "--listings", listings, "--json"])).code).toBe(
    3,
  );
});

test("a sweep goes on from one with an earlier list, at once or by a plan, and says what it carried over", async () => {
  const offers = Array.from({ length: 40 }, (_, place) => ({
    ...(place % 4 ? towelListing : lampListing),
    id: `S${place}`,
  }));
  const file = folder.put("since-offers.ndjson", lines(...offers));
  const towel = { ...lamp, id: "kr:9", products: [{ name: "Bath towel ring", brand: "Ortavo" }] };
  const grown = folder.put("since-hazards.ndjson", lines(lamp, towel));
  const [before, after] = [folder.path("before.index"), folder.path("after.index")];
  await runCli(["index", "--hazards", hazards, "--out", before]);
  await runCli(["index", "--hazards", grown, "--out", after]);
  const [old, out, whole] = ["old", "since", "all"].map((name) => folder.path(`${name}.ndjson`));
  if (old === undefined || out === undefined || whole === undefined) throw new Error("no path");
  const call = ["sweep", "--index", after, "--listings", file, "--out"];
  await runCli(["sweep", "--index", before, "--listings", file, "--out", old]);
  await runCli([...call, whole]);
  const since = ["--since", before, "--screenings", old];
  const done = await runCli([...call, out, ...since]);
  expect(done).toMatchObject({ code: 0, err: "" });
  expect(done.out).toMatch(
    /\d+ listings screened anew, \d+ rows carried over: of the records 1 added, 0 changed, 0 removed/u,
  );
  expect(readFileSync(out, "utf8")).toBe(readFileSync(whole, "utf8"));
  const manifest = JSON.parse(readFileSync(`${out}.manifest.json`, "utf8"));
  expect(manifest.since.carried + manifest.since.anew).toBe(40);
  const [plan, gathered] = [folder.path("since-plan.json"), folder.path("since-gathered.ndjson")];
  const planned = ["sweep", "plan", "--index", after, "--listings", file, "--chunk-bytes", "2048"];
  expect((await runCli([...planned, ...since, "--out", plan])).code).toBe(0);
  expect((await runCli(["sweep", "--plan", plan, "--threads", "2"])).code).toBe(0);
  const late = await runCli(["sweep", "gather", "--plan", plan, "--out", gathered]);
  expect(late.out).toContain("carried over");
  expect(readFileSync(gathered, "utf8")).toBe(readFileSync(whole, "utf8"));
});

test.each([
  [["--since", "I"], "belong together"],
  [["--screenings", "S"], "belong together"],
  [["--since", "I", "--screenings", "S", "--json"], "Add --out FILE."],
  [["--since", "I", "--screenings", "S", "--stdin"], "Add --out FILE."],
  [["--since", "I", "--screenings", "screenings.ndjson"], "Name another file with --out."],
  [["--since", "I", "--screenings", "none.ndjson", "--out", "N"], "cannot be read"],
])("%j goes on from nothing", async (options, advice) => {
  const words = options.map((word) => (/^[ISN]$/u.test(word) ? folder.path(word) : word));
  const from = options.includes("--stdin") ? [] : ["--listings", listings];
  const { code, err } = await runCli(["sweep", "--hazards", hazards, ...from, ...words]);
  expect(code).toBe(advice === "cannot be read" ? 3 : 2);
  expect(err).toContain(advice);
  expect(existsSync(folder.path("N.parts"))).toBe(false);
});

test("a plan is carried out in shards and gathered to the screenings of one sweep", async () => {
  const index = folder.path("plan.index");
  await runCli(["index", "--hazards", hazards, "--out", index]);
  const many = folder.put(
    "planned.ndjson",
    lines(
      ...Array.from({ length: 60 }, (_, place) => ({
        ...(place % 2 ? lampListing : towelListing),
        id: `P${place}`,
      })),
    ),
  );
  const plan = folder.path("plan.json");
  const made = await runCli(
    `sweep plan --index ${index} --listings ${many} --chunk-bytes 1024 --only match,review --out ${plan}`.split(
      " ",
    ),
  );
  expect(made).toMatchObject({ code: 0, err: "" });
  const out = folder.path("gathered.ndjson");
  const gather = `sweep gather --plan ${plan} --out ${out}`.split(" ");
  expect((await runCli(`sweep --plan ${plan} --chunk 0`.split(" "))).code).toBe(0);
  const early = await runCli(gather);
  expect(early.code).toBe(1);
  expect(early.err).toContain("missing");
  expect(existsSync(out)).toBe(false);
  // What is printed cannot be taken back, so of a sweep that is not whole nothing is, unless it is asked for.
  const print = `sweep gather --plan ${plan} --out -`.split(" ");
  const unasked = await runCli(print);
  expect(unasked).toMatchObject({ code: 1, out: "" });
  expect(unasked.err).toContain("Nothing was printed. Add --partial to print what there is.");
  const some = await runCli([...print, "--partial"]);
  expect(some.code).toBe(1);
  expect(some.err).not.toContain("Nothing was printed");
  const partial = screeningsIn(some.out).map(({ listingId }) => listingId);
  for (const shard of [0, 1, 2]) {
    expect((await runCli(`sweep --plan ${plan} --shard ${shard}/3`.split(" "))).code).toBe(0);
  }
  const late = await runCli([...gather, "--json"]);
  expect(late.code).toBe(0);
  expect(JSON.parse(late.out)).toMatchObject({
    complete: true,
    listings: 60,
    only: ["match", "review"],
  });
  const whole = Array.from({ length: 30 }, (_, place) => `P${2 * place + 1}`);
  expect(screeningsIn(readFileSync(out, "utf8")).map(({ listingId }) => listingId)).toEqual(whole);
  expect(partial.length).toBeGreaterThan(0);
  expect(partial).toEqual(whole.slice(0, partial.length));
  const printed = await runCli(print);
  expect(printed).toMatchObject({ code: 0, out: readFileSync(out, "utf8") });
});

test("there is nothing to resume before a sweep was stopped", async () => {
  const out = folder.path("fresh.ndjson");
  const { code, err } = await runCli([
    "sweep",
    "--hazards",
    hazards,
    "--listings",
    listings,
    "--out",
    out,
    "--resume",
  ]);
  expect(code).toBe(2);
  expect(err).toContain("There is no unfinished sweep");
});

test("a sweep of NDJSON tells how many barcodes hold no GTIN, as an import does", async () => {
  const listing = (id: string, value: string) => ({
    id,
    title: "Star lamp",
    identifiers: [{ scheme: "gtin", value }],
  });
  const rows = [listing("L1", "4006381333931"), listing("L2", "8.71293E+12"), listing("L3", "1")];
  const damaged = folder.put("damaged-barcodes.ndjson", lines(...rows));
  const said = "2 of 3 barcodes hold no valid GTIN";
  const swept = await runCli(
    `sweep --hazards ${hazards} --listings ${damaged} --out ${folder.path("b.ndjson")}`.split(" "),
  );
  expect(swept.err).toContain(said);
  const imported = await runCli(
    `import ${damaged} --listings --out ${folder.path("i.ndjson")}`.split(" "),
  );
  expect(imported.err).toContain(said);
});
