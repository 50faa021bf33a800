import type { Scorecard } from "../../comply/index.ts";
import { partyDoubtOf } from "../../comply/score/partyDoubtOf.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";

/** {@link partyDoubtOf} in words. @internal */
export function partyDoubt(card: Scorecard, messages: ReportMessages): string | undefined {
  const doubt = partyDoubtOf(card);
  return doubt && messages.dataQuality[doubt];
}
