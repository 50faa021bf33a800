import { checkGiven } from "../../model/checkGiven.ts";
import type { Agreement, CaseEvent, Duty, Instant } from "../../model/index.ts";
import { agreementShape, caseEventShape } from "../../model/modelShapes.ts";
import { withoutUndefined } from "../../text/withoutUndefined.ts";
import type { DataQualityFinding } from "../dataQuality.ts";
import { findings } from "../events/findings.ts";
import type { Obligation } from "../obligation.ts";
import type { ObligationInputs } from "../obligationInputs.ts";
import { derivationInputsShape } from "../obligationShapes.ts";
import type { Telling } from "../telling.ts";
import { contextOf } from "../terms/contextOf.ts";
import { allObligations } from "./allObligations.ts";
import { inObligationOrder } from "./inObligationOrder.ts";
import { tellings } from "./tellings.ts";

/** What {@link deriveObligations} finds. */
export interface DerivedObligations {
  /** Platform whose obligations are meant. */
  readonly platform: string;
  /** State as of this instant. */
  readonly asOf: Instant;
  /** The agreement; absent when only duties were asked for. */
  readonly agreement?: Agreement;
  /** The statutory duties of marketplaces among those given. */
  readonly duties: readonly Duty[];
  /** What was owed, in order of triggers. */
  readonly obligations: readonly Obligation[];
  /** Who is to be told what, in order of triggers: the notices and replies that the events call for, done and undone. */
  readonly tellings: readonly Telling[];
  /** What is remarkable in the events, and how it was treated. */
  readonly dataQuality: readonly DataQualityFinding[];
}

/**
 * Derives from an agreement and from what happened what a platform owed, when it was due, and whether it was done: one
 * obligation per trigger and item. Beside them stands who is to be told what, which notices are planned by.
 *
 * Only events recorded by `asOf` count, so an account of the past can be drawn up again. The order of events is irrelevant.
 * A commitment without a published limit is `not-evaluated`, unless the request sets one or the caller gives one.
 *
 * A duty applies while it is in force, and to requests for a territory that its jurisdiction covers. An agreement binds from the day on
 * which the platform joined; where its parties do not say when, the obligation is `not-evaluated` (`membership-unknown`).
 *
 * @param agreement - The agreement; undefined where only duties are asked for, and then days are those of the first calendar.
 * @param events - Events of this and any other platform, in any order.
 * @param inputs - Platform, calendars, moment of the account, and what else applies.
 * @returns The obligations, and what a reader must know of the events.
 * @throws A {@link errors!SafepactError} with code `UNKNOWN_CALENDAR` when a calendar is missing, and with code
 * `INSTANT_WITHOUT_ZONE` when `asOf` is no instant, and with code `INVALID_OPTION` when an input cannot be meant.
 *
 * @example
 * ```ts
 * import { eu } from "safepact/calendars/eu";
 * import { parseAgreement, parseCaseEvent } from "safepact/model";
 * import { deriveObligations } from "safepact/obligations";
 *
 * const agreement = parseAgreement({
 *   id: "own-2025",
 *   title: "Own agreement",
 *   jurisdiction: "EU",
 *   signedOn: "2025",
 *   effectiveFrom: "2025",
 *   calendar: "EU",
 *   commitments: [
 *     {
 *       kind: "takedown-authority",
 *       text: "Remove within two working days of the request.",
 *       deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
 *       provenance: { source: [], confidence: "sourced" },
 *     },
 *   ],
 * });
 * const base = { assertedBy: "authority", platform: "example", hazardId: "h1" };
 * const events = [
 *   { ...base, id: "e1", type: "request.received", at: "2025-03-06T10:00:00+01:00", requestId: "r1", kind: "notice", items: [{ itemId: "i1", listingId: "7" }] },
 *   { ...base, id: "e2", type: "listing.blocked", at: "2025-03-10T09:00:00+01:00", listingId: "7", action: "removed" },
 * ].map(parseCaseEvent);
 * const known = events.flatMap((each) => (each.ok ? [each.value] : []));
 * const inputs = { platform: "example", calendars: [eu], asOf: "2025-03-31T12:00:00+02:00" };
 * const { obligations } = agreement.ok ? deriveObligations(agreement.value, known, inputs) : { obligations: [] };
 * obligations.map(({ dueAt, state }) => [dueAt, state]); // => [["2025-03-11T00:00:00+01:00", "met"]]
 * ```
 */
export function deriveObligations(
  agreement: Agreement | undefined,
  events: readonly CaseEvent[],
  inputs: ObligationInputs,
): DerivedObligations {
  checkGiven(
    { agreement, events, inputs },
    {
      agreement: ["or", agreementShape, "nothing"],
      events: [caseEventShape],
      inputs: derivationInputsShape,
    },
  );
  const found = findings();
  const { platform, asOf, calendars } = inputs;
  const context = contextOf(agreement ?? noAgreement(calendars), events, inputs, found);
  const { takedowns, others, duties, basis } = allObligations(context, inputs);
  const obligations = [...takedowns.map(({ obligation }) => obligation), ...others, ...duties];
  return {
    platform,
    asOf,
    ...(agreement && { agreement }),
    duties: basis.duties,
    obligations: inObligationOrder(obligations).map(withoutUndefined),
    tellings: tellings(context, basis),
    dataQuality: found.list(),
  };
}

/** An agreement that promises nothing and never begins. */
function noAgreement([first]: ObligationInputs["calendars"]): Agreement {
  const never = "9999-12-31";
  return {
    id: "none",
    title: "No agreement",
    jurisdiction: first?.id ?? "none",
    parties: [],
    signedOn: never,
    effectiveFrom: never,
    calendar: first?.id ?? "none",
    commitments: [],
    kpis: [],
    sources: [],
  };
}
