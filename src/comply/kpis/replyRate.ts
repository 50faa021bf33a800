import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { RequestHistory } from "../../obligations/events/histories.ts";
import { decides, type ItemSpan, requestItems } from "../../obligations/takedowns/requestItems.ts";
import type { Cluster } from "../statistics/clusteredInterval.ts";
import type { Scope } from "./scope.ts";
import { addUnit, type Figure, figureOf } from "./tally.ts";

type Reply = "full" | "partial" | "none" | "withdrawn";

/**
 * Computes `reply-rate`: the authority's requests with a decision on every item, by requests received. Items taken back need
 * no decision; a request taken back whole before any answer is left out, also when an answer follows, and after a partial answer counts as
 * answered in part. Consumers' reports are shown beside it.
 *
 * @internal
 */
export function replyRate(scope: Scope): Figure {
  const clusters = new Map<string, Cluster>();
  const excluded = new Map<string, number>();
  const eventIds: string[] = [];
  const shown = { full: 0, partial: 0, none: 0, acknowledged: 0 };
  const reports = { consumerReports: 0, consumerReportsAnswered: 0 };
  let selfDeclared = false;
  for (const request of scope.context.history.requests.values()) {
    const [received] = eventsOf(request, "request.received");
    if (!received || !scope.inPeriod(received)) continue;
    const reply = replyOf(request);
    if (received.event.kind === "consumer-report") {
      reports.consumerReports++;
      if (reply === "full") reports.consumerReportsAnswered++;
      continue;
    }
    eventIds.push(
      received.event.id,
      ...eventsOf(request, "request.answered").map(({ event }) => event.id),
    );
    if (reply === "withdrawn") {
      excluded.set("withdrawn", (excluded.get("withdrawn") ?? 0) + 1);
      continue;
    }
    shown[reply]++;
    if (eventsOf(request, "request.acknowledged").length > 0) shown.acknowledged++;
    if (eventsOf(request, "request.answered").some(({ event }) => event.assertedBy === "platform"))
      selfDeclared = true;
    addUnit(clusters, request.requestId, reply === "full");
  }
  return figureOf(
    {
      id: "reply-rate",
      unit: "request",
      commitment: "takedown-authority",
      clusters,
      notEvaluated: 0,
      excluded,
      selfDeclared,
      shown: { ...shown, ...reports },
      eventIds,
      reason: "No request was received in the period.",
    },
    scope,
  );
}

function replyOf(request: RequestHistory): Reply {
  const [received] = eventsOf(request, "request.received");
  if (!received) return "none";
  const spans = requestItems(request, received);
  const live = spans.filter(({ ended }) => !ended);
  const answered = (live.length === 0 ? spans : live).map((span) => isDecided(span, request));
  if (answered.every(Boolean)) return "full";
  if (answered.some(Boolean)) return "partial";
  if (live.length === 0) return "withdrawn";
  return spans.some((span) => isDecided(span, request)) ? "partial" : "none";
}

/** Whether an item has a decision, given while it was asked for. */
function isDecided(span: ItemSpan, request: RequestHistory): boolean {
  return eventsOf(request, "request.answered").some((answer) => decides(answer, span));
}
