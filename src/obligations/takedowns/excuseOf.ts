import type { ClarificationRequested } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { Timed } from "../events/timed.ts";
import type { ObligationReason } from "../obligation.ts";
import type { Due } from "../terms/dueClock.ts";
import { goneReport } from "./goneReport.ts";
import type { Lifting } from "./lifting.ts";
import type { Removal, Takedown } from "./takedown.ts";

/** Finds why an undone takedown cannot be evaluated; only what was said before the limit ended excuses. @internal */
export function excuseOf(
  takedown: Takedown,
  due: Due,
  lifting: Lifting | undefined,
): ObligationReason | undefined {
  const { refusals, span } = takedown;
  if (clarificationOf(takedown, due)) return "not-actionable";
  if (lifting?.asWrong && lifting.by && !rejected(lifting.by, span)) {
    return "not-identical-undecided";
  }
  const last = refusals.filter(({ from }) => from < due.to).at(-1);
  if (!last || rejected(last, span)) return undefined;
  return excuses[last.answer.decision]?.(takedown);
}

/** Finds the question by which the platform asked in time what an item that names nothing meant. @internal */
export function clarificationOf(
  { actionable, request, itemId }: Takedown,
  due: Due,
): Timed<ClarificationRequested> | undefined {
  if (actionable) return undefined;
  return eventsOf(request, "clarification.requested").find(
    ({ event, to }) =>
      to < due.to &&
      (event.itemIds === undefined || (itemId !== undefined && event.itemIds.includes(itemId))),
  );
}

const excuses: Readonly<
  Record<string, ((takedown: Takedown) => ObligationReason | undefined) | undefined>
> = {
  "not-identical": () => "not-identical-undecided",
  refused: () => "refused-undecided",
  "not-found": goneExcuse,
  "already-gone": goneExcuse,
};

function goneExcuse(takedown: Takedown): ObligationReason | undefined {
  return goneReport(takedown)?.check ? undefined : "gone-unconfirmed";
}

function rejected(last: Timed, span: Takedown["span"]): boolean {
  return span?.confirmed.some(({ from }) => from > last.from) ?? false;
}

/** Says what is known of an undone takedown, and of the removals that stand in some places, beside that it is undone. @internal */
export function weaknessOf(
  takedown: Takedown,
  due: Due,
  {
    lifting,
    inPart,
  }: { readonly lifting: Lifting | undefined; readonly inPart: readonly Removal[] },
): ObligationReason | undefined {
  const last = takedown.refusals.filter(({ from }) => from < due.to).at(-1);
  if (last && rejected(last, takedown.span)) return "refusal-rejected";
  if (goneReport(takedown)?.check) return "gone-contradicted";
  const { removals, trigger } = takedown;
  if (lifting) return "block-lifted";
  if (inPart.length > 0) return "only-some-territories";
  if (removals.some(({ by }) => by.to >= trigger.from)) return "block-contradicted";
  if (takedown.partial.length > 0) return "only-variants";
  if (takedown.elsewhere.length > 0) return "territory-not-covered";
  return takedown.warnings.length > 0 ? "only-warned" : undefined;
}
