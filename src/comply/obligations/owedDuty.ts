import type { Duty } from "../../model/index.ts";
import type { Obligation } from "../obligation.ts";
import type { Context, Term } from "./context.ts";
import { termOfDuty } from "./contextOf.ts";
import { concerns, type Remedy, remedyOf } from "./dutyScope.ts";
import { infoObligations } from "./infoObligations.ts";
import { judgedTakedown } from "./judgedTakedown.ts";
import type { Takedown } from "./takedown.ts";
import { consumerObligations, sellerObligations } from "./tellingObligations.ts";

/** What a statute asks of a marketplace, collected while takedowns pass by. @internal */
export interface OwedDuty {
  /** Judges a takedown by the duty where it is about it. */
  readonly visit: (takedown: Takedown) => void;
  /** Gives all that is owed under the duty, from the day it applies. */
  readonly obligations: () => Obligation[];
}

const takedownKinds = new Set(["takedown-authority", "monitor-sources", "consumer-channel"]);

/** Opens the account of one duty. @internal */
export function owedDuty(duty: Duty, context: Context): OwedDuty {
  const term = termOfDuty(duty, context);
  const remedy = remedyOf(duty);
  const owed: Obligation[] = [];
  const since = duty.applicableFrom ?? "";
  return {
    visit: (takedown) => {
      if (!takedownKinds.has(duty.kind) || !concerns(duty, takedown)) return;
      owed.push(judgedTakedown(enough(takedown, remedy), term, context).obligation);
    },
    obligations: () =>
      [...owed, ...untilTold(duty, term, context)].filter(({ day }) => day >= since),
  };
}

/** What is owed under duties that are not about takedowns. */
function untilTold({ kind }: Duty, term: Term, context: Context): Obligation[] {
  if (kind === "info-request") return infoObligations(term, context);
  if (kind === "recall-info") return consumerObligations(term, context);
  return kind === "seller-education" ? sellerObligations(term, context) : [];
}

/** Counts as done whatever the duty lets be enough. */
function enough(takedown: Takedown, remedy: Remedy): Takedown {
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
