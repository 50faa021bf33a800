import { checkGiven } from "../model/checkGiven.ts";
import type { RiskLevel } from "../model/index.ts";

/** A notice that may wait for a digest. */
export interface DigestCandidate {
  /** Whether it is sent even to those who opted out of messages. */
  readonly mandatory: boolean;
  /** How serious the risk is. */
  readonly risk: RiskLevel;
}

/** What is sent alone and what goes into a digest. */
export interface DigestGroups<Candidate extends DigestCandidate> {
  /** Sent at once and alone: mandatory notices, and those about a serious or high risk. */
  readonly alone: readonly Candidate[];
  /** Grouped. */
  readonly digest: readonly Candidate[];
}

/**
 * Decides which notices may wait for a digest. A mandatory notice never does, nor one about a serious or high risk.
 *
 * @param candidates - The notices that are due.
 * @returns Those to send alone, and those to group, each in the given order.
 *
 * @example
 * ```ts
 * import { groupForDigest } from "safepact/notify";
 *
 * const groups = groupForDigest([
 *   { mandatory: true, risk: "low" },
 *   { mandatory: false, risk: "serious" },
 *   { mandatory: false, risk: "low" },
 * ]);
 * groups.alone.length; // => 2
 * groups.digest; // => [{ mandatory: false, risk: "low" }]
 * ```
 */
export function groupForDigest<Candidate extends DigestCandidate>(
  candidates: readonly Candidate[],
): DigestGroups<Candidate> {
  const all: readonly DigestCandidate[] = candidates;
  checkGiven({ candidates: all }, { candidates: [{ mandatory: "flag", risk: "text" }] });
  const isAlone = ({ mandatory, risk }: Candidate) =>
    mandatory || risk === "serious" || risk === "high";
  return {
    alone: candidates.filter(isAlone),
    digest: candidates.filter((candidate) => !isAlone(candidate)),
  };
}
