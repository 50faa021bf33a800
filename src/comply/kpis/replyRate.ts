import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { RequestHistory } from "../../obligations/events/histories.ts";
import { decides, type ItemSpan, requestItems } from "../../obligations/takedowns/requestItems.ts";
import { bagOf, countIn, type Sink } from "./bags.ts";
import { evidence } from "./evidenceRow.ts";
import { bagOfFigure, countCluster, type Figure, type FigureBasis, figureOf } from "./rate.ts";
import type { Scope } from "./scope.ts";

type Reply = "full" | "partial" | "none" | "withdrawn";

const id = "reply-rate";
const bag = bagOfFigure(id);
const names = [
  "full",
  "partial",
  "none",
  "acknowledged",
  "consumerReports",
  "consumerReportsAnswered",
] as const;

/** Counts requests by how they were answered. @internal */
export function countReplies(scope: Scope, sink: Sink): void {
  for (const request of scope.context.history.requests.values()) {
    const [received] = eventsOf(request, "request.received");
    if (!received || !scope.inPeriod(received)) continue;
    const reply = replyOf(request);
    if (received.event.kind === "consumer-report") {
      sink.count(bag, "consumerReports");
      if (reply === "full") sink.count(bag, "consumerReportsAnswered");
      continue;
    }
    const answers = eventsOf(request, "request.answered");
    const ids = [received.event.id, ...answers.map(({ event }) => event.id)];
    const { requestId } = request;
    if (reply === "withdrawn") {
      evidence([id], ids, { requestId }, sink);
      sink.count(bag, "excluded withdrawn");
      continue;
    }
    sink.count(bag, reply);
    if (eventsOf(request, "request.acknowledged").length > 0) sink.count(bag, "acknowledged");
    if (answers.some(({ event }) => event.assertedBy === "platform")) {
      sink.count(bag, "selfDeclared");
    }
    const numerator = reply === "full" ? 1 : 0;
    countCluster(id, { successes: numerator, trials: 1 }, sink);
    evidence([id], ids, { requestId, numerator, denominator: 1 }, sink);
  }
}

/**
 * Computes `reply-rate`: the authority's requests with a decision on every item, by requests received. Items taken back need
 * no decision; a request taken back whole before any answer is left out, also when an answer follows, and after a partial answer counts as
 * answered in part. Consumers' reports are shown beside it.
 *
 * @internal
 */
export function replyRate(basis: FigureBasis): Figure {
  const own = bagOf(basis.bags, bag);
  return figureOf(
    {
      id,
      unit: "request",
      commitment: "takedown-authority",
      shown: Object.fromEntries(names.map((name) => [name, countIn(own, name)])),
      reason: "No request was received in the period.",
    },
    basis,
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
