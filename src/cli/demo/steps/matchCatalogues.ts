import { allLexicons } from "../../../lexicons/allLexicons.ts";
import { createMatcher, evaluate, type Proportion, type Screening } from "../../../match/index.ts";
import type { HazardRecord } from "../../../model/index.ts";
import { formatTable } from "../../common/formatTable.ts";
import { ndjsonLine } from "../../common/ndjsonLine.ts";
import { percent } from "../../common/percent.ts";
import type { DemoStage } from "../demoStage.ts";
import type { Case } from "../readCases.ts";

/** A case with what the screening of its catalogue said. */
interface ScreenedCatalogue extends Case {
  /** One screening a listing. */
  readonly screenings: readonly Screening[];
}

/**
 * Matches: both marketplaces screen every listing against the records they were given.
 *
 * @param stage - Where to print and write.
 * @param catalogues - The catalogues.
 * @param records - The records as provided.
 */
export async function matchCatalogues(
  stage: DemoStage,
  catalogues: readonly Case[],
  records: readonly HazardRecord[],
): Promise<void> {
  await stage.step("MATCH  Each marketplace screens its catalogue");
  const matcher = createMatcher(records, { lexicons: allLexicons });
  const screened: ScreenedCatalogue[] = [];
  for (const catalogue of catalogues) {
    const screenings = catalogue.listings.map((listing) => matcher.screen(listing));
    const file = `screenings/${catalogue.marketplace.id}.ndjson`;
    await stage.write(file, screenings.map(ndjsonLine).join(""));
    screened.push({ ...catalogue, screenings });
  }
  await stage.show(outcomeTable(screened));
  for (const each of screened) await stage.say(qualityText(each));
}

function outcomeTable(catalogues: readonly ScreenedCatalogue[]): string {
  const rows = catalogues.map(({ marketplace, screenings, listings, gold }) => [
    marketplace.name,
    String(listings.length),
    String(new Set(gold.map(({ listingId }) => listingId)).size),
    ...["match", "review", "none-found", "unverifiable"].map((wanted) =>
      String(screenings.filter(({ outcome }) => outcome === wanted).length),
    ),
  ]);
  return formatTable(
    [
      { title: "marketplace" },
      { title: "listings", side: "right" },
      { title: "dangerous", side: "right" },
      { title: "match", side: "right" },
      { title: "review", side: "right" },
      { title: "none found", side: "right" },
      { title: "unverifiable", side: "right" },
    ],
    rows,
    77,
  );
}

function qualityText({ marketplace, screenings, gold }: ScreenedCatalogue): string {
  const { predicted } = evaluate(screenings, gold);
  const { precision, recall } = predicted;
  return `${marketplace.name}: of ${precision.denominator} pairs reported ${precision.numerator} are right (precision ${share(precision)}), of ${recall.denominator} true pairs ${recall.numerator} were found (recall ${share(recall)}).`;
}

function share({ value, interval }: Proportion): string {
  if (value === null || interval === null) return "not evaluated";
  return `${percent(value)}, 95 % interval ${percent(interval[0])} to ${percent(interval[1])}`;
}
