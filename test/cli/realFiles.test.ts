import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder } from "./support/temporaryFolder.ts";

const data = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const present = existsSync(data);
const folder = temporaryFolder();
const reports = present
  ? readdirSync(join(data, "safety-gate/2025"))
      .slice(0, 6)
      .map((file) => join(data, "safety-gate/2025", file))
  : [];

test.skipIf(!present)(
  "real feeds are imported and a real catalogue is swept (skipped where ../shared/data is absent)",
  async () => {
    const hazards = folder.path("hazards.ndjson");
    const files = [
      ...reports,
      join(data, "cpsc/website-export.csv"),
      join(data, "cpsc/api-sample.json"),
    ];
    const imported = await runCli(["import", "--from", "auto", ...files, "--out", hazards]);
    expect(imported.code).toBe(0);
    expect(imported.err).not.toContain("Rows skipped");
    const records = readFileSync(hazards, "utf8").trim().split("\n").length;
    expect(records).toBeGreaterThan(1200);

    const map = folder.put(
      "kaufland.json",
      JSON.stringify({
        id: { path: "product_page_url", regex: "/product/(\\d+)" },
        platform: { const: "kaufland.de" },
        title: "title",
        "identifiers.gtin": { path: "ean", once: true },
      }),
    );
    const out = folder.path("screenings.ndjson");
    const swept = await runCli([
      "sweep",
      "--hazards",
      hazards,
      "--listings",
      join(data, "kaufland/rows.jsonl"),
      "--columns",
      map,
      "--out",
      out,
    ]);
    expect(swept.code).toBe(0);
    expect(swept.err).toContain("Rows skipped: 6");
    const outcomes = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).outcome);
    expect(outcomes).toHaveLength(2084);
    // No identifier of this catalogue stands in the EU alerts: nothing may be blocked by machine.
    expect(outcomes).not.toContain("match");
  },
);

test.skipIf(!present)(
  "the Korean list is imported through a column map (skipped where ../shared/data is absent)",
  async () => {
    const map = folder.put(
      "korea.json",
      JSON.stringify({
        id: "id",
        "products.0.name": "product_name",
        "products.0.models": { path: "model", split: "[,/]" },
        "source.publishedOn": "date_published",
      }),
    );
    const file = join(data, "safety-korea/domestic-recalls.jsonl");
    const { code, out } = await runCli([
      "import",
      "--from",
      "mapped",
      "--columns",
      map,
      file,
      "--json",
    ]);
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(766);
  },
);
