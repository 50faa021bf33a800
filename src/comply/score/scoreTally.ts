import { canonicalBytes } from "../../canonical/canonicalBytes.ts";
import { type Hasher, hashInJavaScript } from "../../canonical/hasher.ts";
import { leafRoot } from "../../canonical/leafSet.ts";
import { createLeaves, LEAF } from "../../canonical/leaves.ts";
import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { scoreBaseShape } from "../complyShapes.ts";
import type { Scorecard } from "../scorecard.ts";
import { basisOf } from "./basisOf.ts";
import { cardOf, type Root } from "./cardOf.ts";
import { addCounts } from "./mergeTallies.ts";
import { remarkRows } from "./remarkRows.ts";
import { type ScoreBase, type ScoreGround, scoreGround } from "./scoreGround.ts";
import type { ScoreTally } from "./tally.ts";
import type { CountedCases } from "./tallyEvents.ts";
import { tallyShape } from "./tallyShape.ts";

/**
 * Writes a tally as a card, the one that {@link comply!scoreCompliance} gives for all its events at once.
 *
 * @param tally - What the events come to, perhaps the sum of several.
 * @param inputs - What it was counted with.
 * @returns The scorecard.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the tally was counted with other inputs, and as
 * {@link comply!scoreCompliance}.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreTally, tallyEvents } from "safepact/comply";
 *
 * const inputs = { agreement: kr2024, calendars: [kr], platform: "temu", asOf: "2025-01-31T00:00:00+09:00" };
 * scoreTally(tallyEvents({ ...inputs, events: [] }), inputs).owed.count; // => 0
 * ```
 */
export function scoreTally(tally: ScoreTally, inputs: ScoreBase): Scorecard {
  checkGiven({ tally, inputs }, { tally: tallyShape, inputs: scoreBaseShape });
  const ground = scoreGround(inputs);
  if (tally.basis !== basisOf(ground)) {
    throw new SafepactError("INVALID_INPUT", "The tally was counted with other inputs.", {
      hint: "Pass the agreement, period, options and moment that it was counted with.",
    });
  }
  return cardOfTally(tally, hashInJavaScript, ground);
}

/** Writes a tally as a card. @internal */
export function cardOfTally(
  { platform, cases, bulletins }: CountedCases,
  hash: Hasher,
  ground: ScoreGround,
): Scorecard {
  const bags = addCounts([platform.counts, cases.counts]);
  const remarks = createLeaves();
  for (const remark of remarkRows([bags])) remarks.push(hash(canonicalBytes(remark)));
  const events = rootOf(hash, [platform.events, bulletins, cases.events]);
  const rows = rootOf(hash, [platform.rows, cases.rows, remarks.sorted()]);
  return cardOf(bags, events, rows, ground);
}

function rootOf(hash: Hasher, lists: readonly Uint8Array[]): Root {
  const count = lists.reduce((sum, { length }) => sum + length / LEAF, 0);
  return { count, root: leafRoot(hash, lists) };
}
