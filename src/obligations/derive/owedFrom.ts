import type { Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import type { Context, TermOn } from "../terms/context.ts";
import type { Subject } from "../terms/obligationOf.ts";
import { triggerDay } from "../terms/triggerDay.ts";
import { simpleObligation } from "./simpleObligation.ts";

/**
 * Judges what is owed from an event by the term that holds on its day; nothing where none does.
 *
 * @internal
 */
export function owedFrom(
  termOn: TermOn,
  trigger: Timed,
  done: Timed | undefined,
  subject: Subject,
  context: Context,
): readonly Obligation[] {
  const term = termOn(triggerDay(trigger, context));
  return term ? [simpleObligation(term, trigger, done, subject, context)] : [];
}
