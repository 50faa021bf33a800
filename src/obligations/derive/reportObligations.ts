import type { ListingBlocked, ReportCommitment } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import { momentOf, type Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import { isInForce } from "../terms/commitmentOf.ts";
import type { Context, Term, TermOn } from "../terms/context.ts";
import { localDay } from "../terms/localDay.ts";
import { firstDay, lastDay } from "../terms/wholeDays.ts";
import { owedFrom } from "./owedFrom.ts";
import { reportingPeriods } from "./reportingPeriods.ts";
import { simpleObligation } from "./simpleObligation.ts";

/**
 * Makes one obligation of each reporting period that has ended, and, where the agreement asks for a reply to each block, of each
 * block. The clock of a period starts with its last day, and a report that covers it ends it. A block is replied to by an answer to
 * its request, or by a report that covers its day.
 *
 * @internal
 */
export function reportObligations(context: Context): Obligation[] {
  return context.agreement.commitments.flatMap((commitment) => {
    if (commitment.kind !== "report-kpi") return [];
    const term = context.termOf(commitment);
    if (commitment.period?.every === "block") {
      return blockReplies((day) => (isInForce(commitment, day) ? term : undefined), context);
    }
    return context.periods ? periodReports(commitment, term, context) : [];
  });
}

function periodReports(commitment: ReportCommitment, term: Term, context: Context): Obligation[] {
  const { agreement, asOf, calendar } = context;
  const today = localDay(asOf, calendar.zone);
  return reportingPeriods(commitment, agreement, today).map(({ from, to }) => {
    const trigger = { ...momentOf(to, calendar.zone), period: { from, to } };
    return simpleObligation(term, trigger, reportOver(from, to, context), {}, context);
  });
}

function blockReplies(termOn: TermOn, context: Context): Obligation[] {
  return [...context.history.hazards.values()].flatMap(({ listings }) =>
    [...listings.values()].flatMap((listing) => {
      const block = listing.offSale;
      if (!block) return [];
      const { listingId, hazardId } = listing;
      const { requestId } = block.event;
      const subject = { listingId, hazardId, requestId };
      return owedFrom(termOn, block, replyTo(block, context), subject, context);
    }),
  );
}

function replyTo(block: Timed<ListingBlocked>, context: Context): Timed | undefined {
  const { requestId, itemId, listingId } = block.event;
  const request = requestId === undefined ? undefined : context.history.requests.get(requestId);
  const named = [...eventsOf(request, "request.received"), ...eventsOf(request, "request.amended")]
    .flatMap(({ event }) => event.items ?? [])
    .find((item) => item.itemId === itemId || item.listingId === listingId);
  const answer = eventsOf(request, "request.answered").find(({ event }) =>
    event.items.some((item) => item.itemId === (itemId ?? named?.itemId)),
  );
  const day = localDay(block.from, context.calendar.zone);
  return answer ?? reportOver(day, day, context);
}

function reportOver(from: string, to: string, { history }: Context): Timed | undefined {
  return eventsOf(history, "report.submitted").find(
    ({ event: { period } }) => firstDay(period.from) <= from && lastDay(period.to) >= to,
  );
}
