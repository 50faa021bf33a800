import { below, createRandom, pick } from "../speed/random.ts";
import { type CaseRow, casesRows } from "./caseRows.ts";

/** Cases that run side by side, so that their events come mixed. */
const ACTIVE = 400;

/** Rows kept so that some can be given again later. */
const KEPT = 1000;

/**
 * Makes up the log of one platform as NDJSON, one line after the other, the same for the same seed: requests with their items,
 * blocks, answers, monitoring, notices, checks, reappearances, waivers; of all some out of order, recorded late, given twice, or of
 * another platform.
 *
 * @param count - Lines.
 * @param seed - Seed.
 */
export function* caseLog(count: number, seed: number): Generator<string> {
  const random = createRandom(seed);
  const cases = casesRows(count, random);
  const active: CaseRow[][] = [];
  const recent: CaseRow[] = [];
  for (let line = 0; line < count; line++) {
    const earlier = random() < 0.01 ? pick(random, recent, undefined) : undefined;
    if (earlier) {
      yield JSON.stringify(again(earlier, random));
      continue;
    }
    while (active.length < ACTIVE) active.push(cases.next().value);
    const row = next(active, random);
    recent[line % KEPT] = row;
    yield JSON.stringify(random() < 0.02 ? { ...row, platform: "other-market" } : row);
  }
}

/** The same event once more; now and then in other words. */
function again(row: CaseRow, random: () => number): CaseRow {
  return random() < 0.1 ? { ...row, evidence: [{ kind: "note" }] } : row;
}

function next(active: CaseRow[][], random: () => number): CaseRow {
  const index = below(random, active.length);
  const rows = active[index] ?? [];
  // One in thirty is written down after the one that follows it.
  const [row] = rows.splice(rows.length > 1 && random() < 0.03 ? 1 : 0, 1);
  if (rows.length === 0) active.splice(index, 1);
  if (!row) throw new Error("A case has no row.");
  return row;
}
