import type { Screening } from "safepact/match";
import { wilsonInterval } from "safepact/statistics";
import type { GoldPair } from "./dataFiles.ts";

/** What a person sees of labelled listings. */
export interface PersonFigures {
  /** Listings whose record is a match or a review. */
  readonly right: number;
  /** Listings with only wrong records. */
  readonly wrong: number;
  /** Listings with a match, right or not. */
  readonly matches: number;
  /** Listings that have a record. */
  readonly wanted: number;
}

/** Counts them among the ten first matches of each screening. */
export function personFigures(
  screenings: readonly Screening[],
  gold: readonly GoldPair[],
  dropSelf: boolean,
): PersonFigures {
  const pairs = new Set(gold.map(({ hazardId, listingId }) => `${listingId}\t${hazardId}`));
  const figures = { right: 0, wrong: 0, matches: 0 };
  for (const { listingId, matches: found } of screenings) {
    const flags = found
      .slice(0, 10)
      .filter(
        ({ hazardId, outcome }) =>
          outcome !== "none-found" && !(dropSelf && hazardId === listingId),
      );
    if (flags.some(({ outcome }) => outcome === "match")) figures.matches++;
    if (flags.some(({ hazardId }) => pairs.has(`${listingId}\t${hazardId}`))) figures.right++;
    else if (flags.length > 0) figures.wrong++;
  }
  return { ...figures, wanted: new Set(gold.map(({ listingId }) => listingId)).size };
}

/** How many of unrelated listings are a match or a review, reviews by the million. */
export function strangerFigures(screenings: readonly Screening[]): string {
  const count = (outcome: string) => screenings.filter((each) => each.outcome === outcome).length;
  const reviews = count("review");
  const { low, high } = wilsonInterval(reviews, screenings.length);
  const million = (part: number): number => Math.round(1e6 * part);
  return (
    `${screenings.length} listings, ${count("match")} match, ${reviews} review = ` +
    `${million(reviews / screenings.length)} a million (${million(low)}–${million(high)})`
  );
}

/** A share with its 95 % interval, in hundredths. */
export function shareOf(value: number, of: number): string {
  const { low, high } = wilsonInterval(Math.round(value * of), of);
  return `${percent(value)} (${percent(low)}–${percent(high)})`;
}

/** Hundredths. */
export function percent(value: number): string {
  return (100 * value).toFixed(1);
}
