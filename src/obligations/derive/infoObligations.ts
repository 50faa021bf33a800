import type { Obligation } from "../obligation.ts";
import type { Context, Term } from "../terms/context.ts";
import { simpleObligation } from "./simpleObligation.ts";

/**
 * Makes one obligation of each request for information that the authority put to the platform. What the platform asked of
 * the authority binds the authority, and is not the platform's to answer.
 *
 * @internal
 */
export function infoObligations(term: Term, context: Context): Obligation[] {
  const { file, findings } = context;
  const answers = new Map<string, (typeof file.infoAnswered)[number]>();
  for (const answer of file.infoAnswered) {
    const { direction, requestId } = answer.event;
    if (direction === "authority-to-platform" && !answers.has(requestId)) {
      answers.set(requestId, answer);
    }
  }
  const asked = new Set<string>();
  const obligations: Obligation[] = [];
  for (const request of file.infoRequested) {
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
    obligations.push(
      simpleObligation(term, request, answers.get(requestId), { requestId }, context),
    );
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
