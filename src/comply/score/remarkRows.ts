import { bagOf } from "../kpis/bags.ts";
import type { FindingRow } from "../scoreRow.ts";
import type { ScoreTally } from "./tally.ts";

/** Findings that belong to no case, each once, in the order of their text. @internal */
export function remarkRows(counts: readonly ScoreTally["platform"]["counts"][]): FindingRow[] {
  const texts = new Set(counts.flatMap((each) => [...bagOf(each, "remarks").keys()].map(String)));
  return [...texts].sort().map((text) => JSON.parse(text));
}
