import type { Matcher, MatcherOptions, ScreenOptions } from "../../match/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { IssueTally } from "../common/issueTally.ts";
import type { SweepCounts } from "./sweepCounts.ts";
import type { SweepJournal } from "./sweepJournal.ts";

/** A sweep under way. */
export interface Sweep {
  readonly matcher: Matcher;
  readonly screening: ScreenOptions;
  readonly workers: number;
  readonly matcherOptions: MatcherOptions;
  readonly journal: SweepJournal | undefined;
  readonly prints: boolean;
  readonly tally: IssueTally;
  readonly counts: SweepCounts;
  readonly io: CliIo;
}
