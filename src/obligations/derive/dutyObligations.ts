import type { Duty } from "../../model/index.ts";
import type { Obligation } from "../obligation.ts";
import type { Removal, Takedown } from "../takedowns/takedown.ts";
import { takedownObligation } from "../takedowns/takedownObligation.ts";
import { underDuty } from "../takedowns/underDuty.ts";
import type { Context, TermOn } from "../terms/context.ts";
import { bindsOn } from "../terms/dutyScope.ts";
import { triggerDay } from "../terms/triggerDay.ts";
import { infoObligations } from "./infoObligations.ts";
import { consumerObligations, sellerObligations } from "./tellingObligations.ts";

/** What a statute asks of a marketplace, collected while takedowns pass by. @internal */
export interface DutyObligations {
  /** The duty. */
  readonly duty: Duty;
  /** Judges a takedown by the duty where it is about it. */
  readonly visit: (takedown: Takedown) => void;
  /** Gives the takedowns judged so far, while the duty was in force. */
  readonly takedowns: () => Obligation[];
  /** Gives all that is owed under the duty while it was in force. */
  readonly obligations: () => Obligation[];
}

const takedownKinds = new Set(["takedown-authority", "monitor-sources", "consumer-channel"]);

/** Opens the account of one duty. @internal */
export function dutyObligations(duty: Duty, context: Context): DutyObligations {
  const term = context.termOfDuty(duty);
  const termOn: TermOn = (day) => (bindsOn(duty, day) ? term : undefined);
  const owed: Obligation[] = [];
  return {
    duty,
    visit: (takedown) => {
      const about = takedownKinds.has(duty.kind) ? underDuty(duty, takedown) : undefined;
      if (!about || !bindsOn(duty, triggerDay(takedown.trigger, context))) return;
      owed.push(takedownObligation(enough(about, duty), term, context).obligation);
    },
    takedowns: () => owed,
    obligations: () => [...owed, ...untilTold(duty, termOn, context)],
  };
}

/** What is owed under duties that are not about takedowns. */
function untilTold({ kind }: Duty, termOn: TermOn, context: Context): Obligation[] {
  if (kind === "info-request") return infoObligations(termOn, context);
  if (kind === "recall-info") return consumerObligations(termOn, context);
  return kind === "seller-education" ? sellerObligations(termOn, context) : [];
}

/** Counts as done whatever the duty lets be enough. */
function enough(takedown: Takedown, { doneBy = "removal" }: Duty): Takedown {
  const more = doneBy === "removal" ? [] : moreThanRemovals(takedown, doneBy);
  if (more.length === 0) return takedown;
  const removals = [...takedown.removals, ...more].sort((a, b) => a.by.from - b.by.from);
  return { ...takedown, removals, ...(doneBy === "decision" && { refusals: [] }) };
}

function moreThanRemovals(takedown: Takedown, doneBy: "warning" | "decision"): Removal[] {
  const { removals, warnings, partial, elsewhere, refusals } = takedown;
  if (doneBy === "warning") return warnings.filter(({ places }) => places?.length !== 0);
  const inPart = removals.filter(({ places }) => places);
  const answered = [...warnings, ...partial, ...inPart, ...elsewhere].filter(
    (each) => each.answered,
  );
  return [...answered.map(({ by }) => by), ...refusals].map((by) => ({
    by,
    answered: true,
    staysLive: true,
    places: undefined,
  }));
}
