import { evidenceRows } from "../contract/evidenceTable.ts";
import type { EvidenceCode, MatchEvidence } from "../contract/screening.ts";
import type { MatchWeights } from "../contract/weights.ts";

/** Weights that are fitted together, because the evidence they give has one code. @internal */
export interface EvidenceGroup {
  /** The weights. */
  readonly weights: readonly (keyof MatchWeights)[];
  /** Codes of the evidence that these weights give. */
  readonly codes: readonly EvidenceCode[];
}

/** The weights that labels can move, by the rows of the table of evidence. @internal */
export const evidenceGroups: readonly EvidenceGroup[] = evidenceRows
  .filter(({ fitted }) => fitted)
  .map(({ weights, code, lowers, also = [] }) => ({
    weights,
    codes: [code, ...(lowers === undefined ? [] : [lowers]), ...also],
  }));

const groupOfCode = new Map<string, number>(
  evidenceGroups.flatMap(({ codes }, group) => codes.map((code) => [code, group] as const)),
);

/** One pair as a row of numbers. @internal */
export interface EvidenceRow {
  /** The hazard record. */
  readonly hazardId: string;
  /** The listing. */
  readonly listingId: string;
  /** Sum of the weights of each group's evidence. */
  readonly sums: Float64Array;
  /** Log-odds that no group moves: identifiers and rank. */
  readonly fixed: number;
}

/** What fitting reads of a candidate. */
export interface EvidenceSource {
  /** The hazard record. */
  readonly hazardId: string;
  /** Its evidence. */
  readonly evidence: readonly Pick<MatchEvidence, "code" | "weight">[];
}

/** Sums the evidence of a pair by group. @internal */
export function evidenceRow(
  listingId: string,
  { hazardId, evidence }: EvidenceSource,
): EvidenceRow {
  const sums = new Float64Array(evidenceGroups.length);
  let fixed = 0;
  for (const { code, weight } of evidence) {
    const group = groupOfCode.get(code);
    if (group === undefined) fixed += weight;
    else sums[group] = (sums[group] ?? 0) + weight;
  }
  return { hazardId, listingId, sums, fixed };
}

/** Multiplies each group's weights by its factor. @internal */
export function scaleWeights(
  base: MatchWeights,
  factors: readonly number[],
  prior: number,
): MatchWeights {
  const scaled: Record<keyof MatchWeights, number> = { ...base, prior };
  for (const [group, { weights }] of evidenceGroups.entries()) {
    for (const name of weights) scaled[name] = roundWeight(base[name] * (factors[group] ?? 1));
  }
  return { ...scaled, prior: roundWeight(prior) };
}

function roundWeight(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
