import type { Duty } from "../../model/index.ts";
import type { Obligation } from "../obligation.ts";
import type { Context } from "./context.ts";
import { termOfDuty } from "./contextOf.ts";
import { concerns, isScored, remedyOf } from "./dutyScope.ts";
import { infoObligations } from "./infoObligations.ts";
import { judgedTakedown } from "./judgedTakedown.ts";
import type { Takedown } from "./takedown.ts";
import { consumerObligations, sellerObligations } from "./tellingObligations.ts";

const takedownKinds = new Set(["takedown-authority", "monitor-sources", "consumer-channel"]);

/**
 * Derives what statutes ask of marketplaces within a limit, from the day each applies. Duties without a limit, standing duties and
 * duties of others are not scored.
 *
 * @internal
 */
export function dutyObligations(
  duties: readonly Duty[],
  takedowns: readonly Takedown[],
  context: Context,
): Obligation[] {
  return duties.filter(isScored).flatMap((duty) => {
    const since = duty.applicableFrom ?? "";
    return owedUnder(duty, takedowns, context).filter(({ day }) => day >= since);
  });
}

function owedUnder(duty: Duty, takedowns: readonly Takedown[], context: Context): Obligation[] {
  const term = termOfDuty(duty, context);
  if (duty.kind === "info-request") return infoObligations(term, context);
  if (duty.kind === "recall-info") return consumerObligations(term, context);
  if (duty.kind === "seller-education") return sellerObligations(term, context);
  if (!takedownKinds.has(duty.kind)) return [];
  const remedy = remedyOf(duty);
  return takedowns
    .filter((takedown) => concerns(duty, takedown))
    .map((takedown) => judgedTakedown(enough(takedown, remedy), term, context).obligation);
}

/** Counts as done whatever the duty lets be enough. */
function enough(takedown: Takedown, remedy: ReturnType<typeof remedyOf>): Takedown {
  const more = [
    ...(remedy.warning ? takedown.warnings : []),
    ...(remedy.decision
      ? takedown.refusals.map((by) => ({ by, answered: true, staysLive: true as const }))
      : []),
  ];
  if (more.length === 0) return takedown;
  const removals = [...takedown.removals, ...more].sort((a, b) => a.by.from - b.by.from);
  return { ...takedown, removals, ...(remedy.decision && { refusals: [] }) };
}
