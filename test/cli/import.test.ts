import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const demo = new URL("../../examples/demo/hazards/", import.meta.url).pathname;
const shipped = readdirSync(demo).map((file) => join(demo, file));

test("the shipped files of four feeds become hazard records, formats found out", async () => {
  const out = folder.path("all.ndjson");
  const { code, out: summary } = await runCli([
    "import",
    "--from",
    "auto",
    ...shipped,
    "--out",
    out,
  ]);
  expect(code).toBe(0);
  const records = readFileSync(out, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records.length).toBeGreaterThanOrEqual(60);
  expect(new Set(records.map(({ schemaVersion }) => schemaVersion))).toEqual(new Set([1]));
  expect(new Set(records.map(({ source }) => source.system))).toEqual(
    new Set(["safety-gate", "cpsc", "safety-korea"]),
  );
  expect(summary).toContain(`${records.length} hazard records from ${shipped.length} files`);
});

test("with --json the records are printed and the summary goes to standard error", async () => {
  const file = folder.put("one.ndjson.gz", gzipSync(lines(lamp)));
  const { code, out, err } = await runCli(["import", "--from", "ndjson", file, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, id: "kr:1" });
  expect(err).toContain("1 hazard record from");
});

test("the summary counts systems, products, records with a GTIN, barcodes and what is retracted", async () => {
  const gtin = (value: string) => ({ scheme: "gtin", value });
  const products = [
    { name: "Lamp", identifiers: [gtin("4006381333931"), gtin("9780201379624")] },
    { name: "Shade", identifiers: [{ scheme: "sku", value: "S-1" }] },
  ];
  const file = folder.put(
    "counted.ndjson",
    lines(
      { ...lamp, id: "kr:with", products },
      { ...lamp, id: "kr:bare", products: [{ name: "Lamp" }] },
      { ...lamp, id: "kr:gone", products: [{ name: "Lamp" }], status: "retracted" },
    ),
  );
  const { out } = await runCli([
    "import",
    "--from",
    "ndjson",
    file,
    "--out",
    folder.path("c.ndjson"),
  ]);
  expect(out).toContain(": 3\n  products: 4, records with a GTIN: 1 (2 GTINs), retracted: 1\n");
});

test("standard input can be imported", async () => {
  const { code, out } = await runCli(["import", "--from", "auto", "-", "--json"], {
    stdin: lines(lamp),
  });
  expect(code).toBe(0);
  expect(JSON.parse(out).id).toBe("kr:1");
});

test("a keyboard as standard input is answered with advice", async () => {
  const { code, err } = await runCli(["import", "--from", "auto", "-"], { stdinIsTerminal: true });
  expect(code).toBe(3);
  expect(err).toContain("Pipe a file in");
});

test("a column map reads a table of no known format", async () => {
  const table = folder.put("recalls.csv", "nr,what\n7,Kettle\n8,Iron\n");
  const map = folder.put("map.json", JSON.stringify({ id: "nr", "products.0.name": "what" }));
  const { code, out } = await runCli([
    "import",
    "--from",
    "mapped",
    "--columns",
    map,
    table,
    "--json",
  ]);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).products[0].name),
  ).toEqual(["Kettle", "Iron"]);
});

test("a column map that cannot be used is wrong use, key by key", async () => {
  const map = folder.put("wrong.json", JSON.stringify({ id: "nr", "products.0.nmae": "what" }));
  const { code, err } = await runCli(["import", "--from", "mapped", "--columns", map, map]);
  expect(code).toBe(2);
  expect(err).toContain("products.0.nmae");
  expect((await runCli(["import", "--from", "mapped", map])).err).toContain(
    "Add --columns MAP.json.",
  );
});

test("bad rows are counted by code and never dropped silently", async () => {
  const file = folder.put("mixed.ndjson", `${lines(lamp)}{"id":"kr:2"}\nnot json\n`);
  const out = folder.path("mixed-out.ndjson");
  const { code, err } = await runCli(["import", "--from", "ndjson", file, "--out", out]);
  expect(code).toBe(0);
  expect(err).toContain("Rows skipped: 2");
  expect(err).toContain("error missing-field");
  expect(err).toContain("error invalid-json");
  expect(readFileSync(out, "utf8").trim().split("\n")).toHaveLength(1);
});

test("under --strict one bad row fails the import and no file appears", async () => {
  const file = folder.put("strict.ndjson", `${lines(lamp)}{"id":"kr:2"}\n`);
  const out = folder.path("strict-out.ndjson");
  const { code, err } = await runCli([
    "import",
    "--from",
    "ndjson",
    file,
    "--out",
    out,
    "--strict",
  ]);
  expect(code).toBe(3);
  expect(err).toContain("--strict");
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(folder.path(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a truncated XML keeps the records before the break and says so", async () => {
  const xml = readFileSync(shipped.find((path) => path.endsWith("2025-26.xml")) ?? "", "utf8");
  const file = folder.put("cut.xml", xml.slice(0, xml.length / 2));
  const out = folder.path("cut.ndjson");
  const { code, err } = await runCli(["import", "--from", "auto", file, "--out", out]);
  expect(code).toBe(0);
  expect(err).toContain("error truncated");
  expect(readFileSync(out, "utf8").trim().split("\n").length).toBeGreaterThan(5);
});

test("a line of 50 MB is skipped as too large and the rest is read", async () => {
  const file = folder.put(
    "long.ndjson",
    `${lines(lamp)}{"id":"x","junk":"${"y".repeat(50_000_000)}"}\n${lines({ ...lamp, id: "kr:3" })}`,
  );
  const { code, out, err } = await runCli(["import", "--from", "ndjson", file, "--json"]);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["kr:1", "kr:3"]);
  expect(err).toContain("error too-large");
});

test("a wrong encoding is named, and --encoding reads the file", async () => {
  const korean = new Uint8Array([0xbd, 0xbd, 0xb6, 0xf3, 0xc0, 0xd3]);
  const [before = "", after = ""] = lines({ id: "kr:9", products: [{ name: "@" }] }).split("@");
  const file = folder.put(
    "euckr.ndjson",
    Buffer.concat([Buffer.from(before), korean, Buffer.from(after)]),
  );
  const asUtf8 = await runCli(["import", "--from", "ndjson", file, "--json"]);
  expect(asUtf8.err).toContain("invalid-encoding");
  const call = ["import", "--from", "ndjson", file, "--json", "--encoding", "euc-kr"];
  expect(JSON.parse((await runCli(call)).out).products[0].name).toBe("슬라임");
  expect((await runCli([...call.slice(0, -1), "klingon"])).code).toBe(2);
});

test("an id that occurs twice is remarked and both are written", async () => {
  const file = folder.put("twice.ndjson", lines(lamp, lamp));
  const { code, out, err } = await runCli(["import", "--from", "ndjson", file, "--json"]);
  expect(code).toBe(0);
  expect(err).toContain("warning duplicate-id");
  expect(out.trim().split("\n")).toHaveLength(2);
});

test("a file that holds nothing of the format is unreadable input, and no output appears", async () => {
  const file = folder.put("page.html", "<html><body>Service unavailable</body></html>");
  const out = folder.path("page.ndjson");
  const asXml = await runCli(["import", "--from", "safety-gate-xml", file, "--out", out]);
  expect(asXml.code).toBe(3);
  expect(existsSync(out)).toBe(false);
  const found = await runCli(["import", "--from", "auto", file, "--out", out]);
  expect(found.code).toBe(3);
  expect(found.err).toContain("is a web page, not data");
});

test("a missing file, a folder and an unknown format each get their code and advice", async () => {
  expect(await runCli(["import", "--from", "auto", folder.path("nowhere")])).toMatchObject({
    code: 3,
  });
  const directory = await runCli(["import", "--from", "auto", folder.path(".")]);
  expect(directory.code).toBe(3);
  expect(directory.err).toContain("is a folder");
  const format = await runCli(["import", "--from", "cpsc-jsn", shipped[0] ?? ""]);
  expect(format.code).toBe(2);
  expect(format.err).toContain("Did you mean cpsc-json?");
});

test("an output that cannot be written is told before anything is read", async () => {
  const blocker = folder.put("file", "");
  const { code, err } = await runCli([
    "import",
    "--from",
    "auto",
    ...shipped,
    "--out",
    join(blocker, "x.ndjson"),
  ]);
  expect(code).toBe(2);
  expect(err).toContain("[OUTPUT_UNWRITABLE]");
});

test("a notification that a later report withdraws no longer stands, though its own report came first", async () => {
  const report = (number: string, addendum: string) =>
    `<?xml version="1.0"?><Safety-Gate><report_date>05/09/2025</report_date><report_addendum>${addendum}</report_addendum><notifications><caseNumber>${number}</caseNumber><product>Lamp</product></notifications></Safety-Gate>`;
  const files = [
    folder.put("w1.xml", report("SR/00001/25", "")),
    folder.put("w2.xml", report("SR/00002/25", "Notification SR/00001/25 was withdrawn.")),
  ];
  const out = folder.path("withdrawn.ndjson");
  const { code, out: summary } = await runCli(["import", "--from", "auto", ...files, "--out", out]);
  expect(code).toBe(0);
  const records = readFileSync(out, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records.map(({ id, status }) => [id, status])).toEqual([
    ["safety-gate:SR/00001/25", "retracted"],
    ["safety-gate:SR/00002/25", "active"],
  ]);
  expect(summary).toContain("retracted: 1");
  const listings = folder.put("lamps.ndjson", lines({ id: "1", title: "Lamp" }));
  const swept = folder.path("swept.ndjson");
  await runCli([
    "sweep",
    "--hazards-format",
    "safety-gate-xml",
    "--hazards",
    ...files,
    "--listings",
    listings,
    "--out",
    swept,
    "--min-score",
    "0",
  ]);
  const [screening] = readFileSync(swept, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const withdrawn = screening.matches.find(
    ({ hazardId }: { hazardId: string }) => hazardId === "safety-gate:SR/00001/25",
  );
  expect([withdrawn.outcome, withdrawn.reasons]).toEqual(["none-found", ["record-retracted"]]);
});

test("the format is found in every encoding that the file or the call names", async () => {
  const table = "상품번호(스마트스토어),상품명,판매가\n1,허니 슬라임,12000\n";
  const wide = Buffer.from(`\uFEFF${table}`, "utf16le");
  // 허니 in EUC-KR; the header would not be found with its letters read as UTF-8.
  const files = [
    [folder.put("wide.csv", wide)],
    [folder.put("swapped.csv", Buffer.from(wide).swap16())],
    [folder.put("wide.csv.gz", gzipSync(wide))],
    [folder.put("bare.csv", Buffer.from(table, "utf16le")), "--encoding", "utf-16le"],
  ];
  for (const words of files) {
    const { code, out, err } = await runCli(["import", "--listings", "--json", ...words]);
    expect([code, err.includes("could not be found out")]).toEqual([0, false]);
    expect(JSON.parse(out)).toMatchObject({ id: "1", title: "허니 슬라임" });
  }
  const { code, err } = await runCli([
    "import",
    "--listings",
    folder.put("latin.csv", "n\xe4me;x\n"),
  ]);
  expect(code).toBe(2);
  expect(err).not.toContain("--encoding euc-kr");
  const garbled = folder.put(
    "garbled.csv",
    Buffer.from("6e e4 6d 65 3b 78 0a".split(" ").map((hex) => Number.parseInt(hex, 16))),
  );
  expect((await runCli(["import", "--listings", garbled])).err).toContain("--encoding euc-kr");
});

test("an empty answer is an empty list, and the other kind of file is told as such", async () => {
  for (const [name, text] of [
    ["none.json", "[]\n"],
    ["none-found.json", '{"total_count": 0, "results": []}'],
  ] as const) {
    const { code, out } = await runCli(["import", folder.put(name, text), "--out", "-"]);
    expect([name, code, out]).toEqual([name, 0, ""]);
  }
  const none = await runCli(["import", "--listings", folder.put("none.json", "[]"), "--out", "-"]);
  expect([none.code, none.out]).toEqual([0, ""]);
  const refusal = folder.put("refusal.json", '{"code":"ERROR","message":"x","results":[]}');
  expect((await runCli(["import", refusal, "--out", "-"])).code).toBe(2);
  const shop = folder.put("shop.csv", "Handle,Title,Body (HTML)\na,Lamp,\n");
  const other = await runCli(["import", shop, "--out", "-"]);
  expect(other.code).toBe(2);
  expect(other.err).toContain("holds listings (shopify-csv)");
});

test("an id that stands in two files is remarked with the other file", async () => {
  const [first, second] = [
    folder.put("first.ndjson", lines(lamp)),
    folder.put("second.ndjson", lines(lamp)),
  ];
  for (const files of [
    [first, second],
    [first, first],
  ]) {
    const { code, err } = await runCli(["import", ...files, "--out", "-"]);
    expect(code).toBe(0);
    expect(err.replaceAll(/\s+/gu, " ")).toContain(`The id "kr:1" stands in ${first} too`);
  }
  const listings = ["a", "b"].map((name) =>
    folder.put(`${name}.csv`, `id,title\n1,Lamp\n${name},Lamp\n`),
  );
  const { err } = await runCli(["import", "--listings", ...listings, "--out", "-"]);
  expect(err).toContain("1 × warning duplicate-id");
});
