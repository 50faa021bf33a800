/** One pair known to be the same product, as a line of a gold file holds it; a judgement fits too. */
export interface PairLabel {
  /** The hazard record. */
  readonly hazardId: string;
  /** The listing. */
  readonly listingId: string;
  /** What is known; absent means the same. "unsure" says nothing. */
  readonly verdict?: "same" | "different" | "unsure";
}

/** What an evaluation reads of a screening: a screening of a matcher, or the like from a file. */
export interface ScoredScreening {
  /** The listing. */
  readonly listingId: string;
  /** What the screening says. */
  readonly outcome?: string;
  /** Candidates, best first. */
  readonly matches: readonly ScoredMatch[];
}

/** One candidate of a {@link ScoredScreening}. */
export interface ScoredMatch {
  /** The hazard record. */
  readonly hazardId: string;
  /** Score of the pair. */
  readonly score: number;
  /** Orders equal scores. */
  readonly strength?: number;
  /** What this pair alone gives; without it, the first candidate has the outcome of its screening. */
  readonly outcome?: string;
}

/** Key of a pair. No id holds a line break. @internal */
export function pairKey(hazardId: string, listingId: string): string {
  return `${hazardId}\n${listingId}`;
}

/** Keys of the pairs known to be the same. @internal */
export function sameKeys(labels: readonly PairLabel[]): ReadonlySet<string> {
  const same = labels.filter(({ verdict }) => verdict === undefined || verdict === "same");
  return new Set(same.map(({ hazardId, listingId }) => pairKey(hazardId, listingId)));
}

/** Whether a candidate is predicted to be the product: `match` or `review`. @internal */
export function isPredicted(screening: ScoredScreening, place: number): boolean {
  const outcome =
    screening.matches[place]?.outcome ?? (place === 0 ? screening.outcome : undefined);
  return outcome === "match" || outcome === "review";
}
