import type { DigitGroup } from "./digitClusters.ts";
import { isGtin } from "./isGtin.ts";
import { type RunCode, readRun, splitRun } from "./readRun.ts";

/** A code and the groups it was read from. */
export interface ClusterCode extends RunCode {
  /** First group. */
  readonly first: DigitGroup;
  /** Last group. */
  readonly last: DigitGroup;
}

/**
 * Reads the codes in groups of digits that only spaces, dashes or apostrophes part: each group by itself, all of them as
 * equal pieces, or else from left to right. What comes after a remainder that fits no code is weak, because a code
 * that lost a digit may look like another.
 *
 * @internal
 */
export function readCluster(groups: readonly DigitGroup[]): ClusterCode[] {
  const singles = groups.map((group) => readGroup(group));
  if (singles.every((codes) => codes.some(({ certainty }) => certainty !== "weak"))) {
    return singles.flat();
  }
  const [first] = groups;
  const last = groups.at(-1);
  if (groups.length === 1 || !first || !last) return singles.flat();
  const pieces = readPieces(groups.map(({ digits }) => digits).join(""));
  if (pieces.length > 0) return pieces.map((piece) => joined(piece, first, last));
  return readLeftToRight(groups, singles);
}

function readGroup(group: DigitGroup): ClusterCode[] {
  return readRun(group.digits).map((code) => ({ ...code, first: group, last: group }));
}

function readPieces(digits: string): RunCode[] {
  if (digits.length === 13 || digits.length === 12) return [];
  const pieces = splitRun(digits, 13);
  return pieces.length > 0 ? pieces : splitRun(digits, 12);
}

function readLeftToRight(
  groups: readonly DigitGroup[],
  singles: readonly (readonly ClusterCode[])[],
): ClusterCode[] {
  const codes: ClusterCode[] = [];
  let lost = false;
  for (let index = 0; index < groups.length; ) {
    const alone = singles[index]?.filter(({ certainty }) => certainty !== "weak") ?? [];
    const run = alone.length > 0 ? undefined : joinFrom(groups, index);
    codes.push(...alone);
    if (run?.code) codes.push(lost ? { ...run.code, certainty: "weak" } : run.code);
    lost ||= alone.length === 0 && run === undefined;
    index = (run?.until ?? index) + 1;
  }
  return codes;
}

/** Joins groups to the length of a code; one that fails its check digit is passed over whole. */
function joinFrom(
  groups: readonly DigitGroup[],
  from: number,
): { code?: ClusterCode; until: number } | undefined {
  const first = groups[from];
  let digits = "";
  let failed: number | undefined;
  for (let until = from; first && until < groups.length && digits.length < 14; until += 1) {
    const last = groups[until] ?? first;
    digits += last.digits;
    if (until > from && isGtin(digits)) return { code: joinedCode(digits, first, last), until };
    if (isPrintedLength(digits.length)) failed = until;
  }
  return failed === undefined ? undefined : { until: failed };
}

/** Whether a code of this many digits would stand here if its check digit held: 13, or 12. */
function isPrintedLength(length: number): boolean {
  return length === 13 || length === 12;
}

/** Eight digits with a gap may as well be two years. */
function joinedCode(digits: string, first: DigitGroup, last: DigitGroup): ClusterCode {
  const length = ([8, 12, 13, 14] as const).find((size) => size === digits.length) ?? 14;
  const certainty = length === 8 ? "weak" : "strong";
  return joined({ digits, length, certainty, repairs: [] }, first, last);
}

function joined(code: RunCode, first: DigitGroup, last: DigitGroup): ClusterCode {
  return { ...code, repairs: [...code.repairs, "separators-stripped"], first, last };
}
