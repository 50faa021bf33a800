// What evasive writing does to marketplace rows without a true pair, and to offers that carry a recalled GTIN.
//
//   npx tsx bench/perturbations/realLists.ts
import { allLexicons } from "safepact/languages";
import { createMatcher, type Matcher } from "safepact/match";
import type { Listing } from "safepact/model";
import { hasData } from "../matching/dataFiles.ts";
import { offerOf, type RecalledGtin, recalledGtins } from "../matching/gtinOffers.ts";
import { readAlerts, readKaufland } from "../matching/realLists.ts";
import { createRandom } from "../speed/random.ts";
import { heldBack } from "./heldBack.ts";
import { type Perturbation, perturbations } from "./perturbations.ts";

const asWritten: Perturbation = { name: "as written", apply: (listing) => listing };

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function count(matcher: Matcher, listings: readonly Listing[]) {
  const counts = { match: 0, review: 0 };
  for (const listing of listings) {
    const { outcome } = matcher.screen(listing, { evidence: "none" });
    if (outcome === "match" || outcome === "review") counts[outcome]++;
  }
  return counts;
}

/** Offers whose own record comes first, as match or review. */
function countFound(
  matcher: Matcher,
  standing: readonly RecalledGtin[],
  perturb: (listing: Listing) => Listing,
) {
  let found = 0;
  let matched = 0;
  for (const each of standing) {
    const { outcome, matches } = matcher.screen(perturb(offerOf(each, "as recalled")), {
      evidence: "none",
    });
    const isFirst = each.records.some(({ id }) => id === matches[0]?.hazardId);
    if (isFirst && (outcome === "match" || outcome === "review")) found++;
    if (isFirst && outcome === "match") matched++;
  }
  const share = (part: number) => `${((100 * part) / standing.length).toFixed(2)} %`;
  return { found: share(found), matched: share(matched) };
}

if (hasData("kaufland")) {
  const alerts = await readAlerts();
  const rows = readKaufland();
  const matcher = createMatcher(alerts, { lexicons: allLexicons });
  const { standing } = recalledGtins(alerts);
  print("| | kaufland.de match | review | per million | GTIN offers found first | match |");
  print("|---|---|---|---|---|---|");
  for (const { name, apply } of [asWritten, ...perturbations, ...heldBack]) {
    const random = createRandom(5);
    const { match, review } = count(
      matcher,
      rows.map((row) => apply(row, random)),
    );
    const offers = countFound(matcher, standing, (listing) => apply(listing, random));
    const perMillion = Math.round((1e6 * review) / rows.length);
    print(
      `| ${name} | ${match} | ${review} | ${perMillion} | ${offers.found} | ${offers.matched} |`,
    );
  }
} else print("The shared data are absent: nothing was measured.");
