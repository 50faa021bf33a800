import { createMatcher, type Matcher } from "safepact/match";
import { type HazardRecord, type Listing, parseGtin, parseListing } from "safepact/model";
import { hasData } from "./dataFiles.ts";
import { readAlerts, readKaufland } from "./realLists.ts";

/** Marketplace rows without any true pair, and offers that carry a recalled GTIN, against all alerts. */
async function main(): Promise<void> {
  if (!hasData("kaufland")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const alerts = await readAlerts();
  const started = process.cpuUsage();
  const matcher = createMatcher(alerts);
  const used = process.cpuUsage(started);
  const rate = Math.round(alerts.length / ((used.user + used.system) / 1e6));
  process.stdout.write(`${alerts.length} alerts, indexed at ${rate} a second.\n\n`);
  reportRows(matcher, readKaufland());
  reportGtins(matcher, alerts);
}

function reportRows(matcher: Matcher, rows: readonly Listing[]): void {
  const outcomes: Record<string, number> = {};
  const shown: string[] = [];
  for (const row of rows) {
    const { outcome, matches } = matcher.screen(row);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const [best] = matches;
    if (outcome !== "none-found" && best !== undefined) {
      shown.push(
        `  ${best.score.toFixed(3)} ${outcome} ${row.title.slice(0, 60)} => ${best.hazardId}`,
      );
    }
  }
  const perMillion = Math.round((1e6 * (outcomes["review"] ?? 0)) / rows.length);
  process.stdout.write(
    `kaufland.de: ${rows.length} rows, ${outcomes["match"] ?? 0} match, ${outcomes["review"] ?? 0} review ` +
      `(${perMillion} per million)\n${shown.sort().reverse().join("\n")}\n\n`,
  );
}

type Dressing = "as recalled" | "renamed" | "other brand" | "number only";

// One offer for each recalled GTIN, dressed in four ways.
function reportGtins(matcher: Matcher, alerts: readonly HazardRecord[]): void {
  const carriers = gtinCarriers(alerts);
  process.stdout.write(
    `${carriers.size} recalled GTINs\n| offer | record first | match or review | match |\n|---|---|---|---|\n`,
  );
  for (const dressing of ["as recalled", "number only", "renamed", "other brand"] as const) {
    const counts = { first: 0, either: 0, match: 0 };
    for (const [gtin, records] of carriers) {
      const screening = matcher.screen(offerOf(gtin, records, dressing));
      const [best] = screening.matches;
      if (records.some(({ id }) => id === best?.hazardId)) counts.first++;
      if (screening.outcome === "match" || screening.outcome === "review") counts.either++;
      if (screening.outcome === "match") counts.match++;
    }
    const share = (count: number): string => `${((100 * count) / carriers.size).toFixed(2)} %`;
    process.stdout.write(
      `| ${dressing} | ${share(counts.first)} | ${share(counts.either)} | ${share(counts.match)} |\n`,
    );
  }
}

function gtinCarriers(alerts: readonly HazardRecord[]): Map<string, HazardRecord[]> {
  const carriers = new Map<string, HazardRecord[]>();
  for (const record of alerts) {
    for (const { identifiers } of record.products) {
      for (const { scheme, value } of identifiers) {
        if (scheme !== "gtin") continue;
        for (const { gtin, certainty, restriction } of parseGtin(value)) {
          if (certainty !== "strong" || restriction !== undefined) continue;
          carriers.set(gtin, [...(carriers.get(gtin) ?? []), record]);
        }
      }
    }
  }
  return carriers;
}

function offerOf(gtin: string, records: readonly HazardRecord[], dressing: Dressing): Listing {
  const [product] = records[0]?.products ?? [];
  const title = {
    "as recalled": [product?.brand, product?.name].filter(Boolean).join(" "),
    "number only": "Sonderangebot",
    renamed: "Super quality item for home and family, best gift",
    "other brand": product?.name ?? "",
  }[dressing];
  const parsed = parseListing({
    id: `offer-${gtin}`,
    platform: "shop.example",
    title: title === "" ? "Offer" : title,
    ...(dressing === "other brand" && { brand: "Zzyzx Outfitters" }),
    ...(dressing === "as recalled" && product?.brand && { brand: product.brand }),
    identifiers: [{ scheme: "gtin", value: gtin }],
  });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}

await main();
