import type { InfoAnswered } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import type { Context, TermOn } from "../terms/context.ts";
import { owedFrom } from "./owedFrom.ts";

/**
 * Makes one obligation of each request for information that the authority put to the platform. What the platform asked of
 * the authority binds the authority, and is not the platform's to answer.
 *
 * @internal
 */
export function infoObligations(termOn: TermOn, context: Context): Obligation[] {
  const { history, findings } = context;
  const requests = eventsOf(history, "info.requested");
  const answered = eventsOf(history, "info.answered");
  if (requests.length + answered.length === 0) return [];
  const answers = new Map<string, Timed<InfoAnswered>>();
  for (const answer of answered) {
    const { direction, requestId } = answer.event;
    if (direction === "authority-to-platform" && !answers.has(requestId)) {
      answers.set(requestId, answer);
    }
  }
  const asked = new Set<string>();
  const obligations: Obligation[] = [];
  for (const request of requests) {
    const { requestId, direction, id } = request.event;
    if (direction !== "authority-to-platform") continue;
    if (asked.has(requestId)) {
      findings.add(
        "duplicate-request",
        [id],
        `The request for information ${requestId} was recorded again; its clock runs from the first.`,
      );
      continue;
    }
    asked.add(requestId);
    obligations.push(...owedFrom(termOn, request, answers.get(requestId), { requestId }, context));
  }
  for (const [requestId, { event }] of answers) {
    if (asked.has(requestId)) continue;
    findings.add(
      "unknown-request",
      [event.id],
      `It answers the request for information ${requestId}, which is not known; it was left out.`,
    );
  }
  return obligations;
}
