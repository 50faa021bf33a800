import { type Obligation, takedownChannels } from "../../obligations/obligation.ts";
import type { Sink } from "../kpis/bags.ts";
import { countBlocked } from "../kpis/blockedListings.ts";
import { countConsumersTold } from "../kpis/consumerToldRate.ts";
import { countDuties } from "../kpis/dutiesOnTime.ts";
import { countReviews } from "../kpis/falseRemovalRate.ts";
import { countAnswersAndReports } from "../kpis/onTime.ts";
import { countProducts } from "../kpis/reappearanceOf.ts";
import { countReplies } from "../kpis/replyRate.ts";
import type { Scope } from "../kpis/scope.ts";
import { countChecks } from "../kpis/stillAvailableRate.ts";
import { countTakedowns } from "../kpis/takedownOnTime.ts";
import { countMonitoring } from "../kpis/takedownOnTimeMonitoring.ts";
import { countTimes } from "../kpis/timeToBlock.ts";

/** Counts for every figure of a card what some events come to. @internal */
export function countScope(scope: Scope, sink: Sink): void {
  const { takedowns, others, duties } = scope;
  countTakedowns(scope, "request", sink);
  countMonitoring(scope, sink);
  countTakedowns(scope, "consumer-report", sink);
  countReplies(scope, sink);
  countBlocked(scope, sink);
  countConsumersTold(scope, sink);
  countProducts(scope, sink);
  countChecks(scope, sink);
  countReviews(scope, sink);
  countAnswersAndReports(scope, sink);
  countDuties(scope, sink);
  for (const channel of takedownChannels) {
    countTimes(scope, channel, sink);
    for (const { obligation } of takedowns[channel]) countOwed(obligation, sink);
  }
  for (const obligation of others) countOwed(obligation, sink);
  for (const obligation of duties) countOwed(obligation, sink);
}

function countOwed(obligation: Obligation, sink: Sink): void {
  sink.count("owed", obligation.state);
  sink.row("obligation", obligation);
}
