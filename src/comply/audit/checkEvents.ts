import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { CheckPerformed, Evidence, Instant } from "../../model/index.ts";
import type { AuditPlan } from "./auditPlan.ts";
import { auditPlanShape } from "./auditPlanShape.ts";

/** What was found when one drawn thing was looked at. */
export interface DrawnCheck {
  /** The thing, by its id in the frame. */
  readonly id: string;
  /** The hazard record looked for. */
  readonly hazardId: string;
  /** The listing looked at or found. */
  readonly listingId?: string;
  /** When it was looked at. */
  readonly at: Instant;
  /** What was found. */
  readonly outcome: CheckPerformed["outcome"];
  /** Proofs. */
  readonly evidence?: readonly Evidence[];
}

/** Who is checked, and by whom. */
export interface CheckEventsOptions {
  /** The platform that is checked. */
  readonly platform: string;
  /**
   * Who checks.
   *
   * @defaultValue "authority"
   */
  readonly assertedBy?: CheckPerformed["assertedBy"];
}

/**
 * Writes the events of checks that an audit drew: each says by seed and hash of the frame what it was drawn from, so that the rate
 * rests on a draw that anyone can repeat.
 *
 * @param plan - The plan that drew them.
 * @param checks - What was found.
 * @param options - The platform, and who checks.
 * @returns One `check.performed` of a random sample for each check.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a thing that the plan did not draw: what somebody chose to look
 *   at gives no rate and is a check of the method "targeted".
 *
 * @example
 * ```ts
 * import { checkEvents, planAudit } from "safepact/comply";
 *
 * const plan = planAudit(["L-1", "L-2", "L-3"], { kind: "fixed", sampleSize: 1 }, { seed: 7 });
 * const [id = ""] = plan.strata.flatMap(({ drawn }) => drawn);
 * const check = { id, listingId: id, hazardId: "kr:1", at: "2026-03-16T10:00:00+01:00", outcome: "not-found" } as const;
 * const [event] = checkEvents(plan, [check], { platform: "shop" });
 * [event?.method, event?.sampleFrame?.endsWith("seed 7")]; // => ["random-sample", true]
 * ```
 */
export function checkEvents(
  plan: AuditPlan,
  checks: readonly DrawnCheck[],
  options: CheckEventsOptions,
): readonly CheckPerformed[] {
  checkGiven(
    { plan, checks, options },
    {
      plan: auditPlanShape,
      checks: [{ id: "text", hazardId: "text", outcome: "text" }],
      options: { platform: "text", assertedBy: "any?" },
    },
  );
  const { platform, assertedBy = "authority" } = options;
  const drawn = new Set(plan.strata.flatMap((stratum) => stratum.drawn));
  checkOptions({ assertedBy });
  const sampleFrame = `${plan.sampleSize} of ${plan.population}, frame ${plan.frame.slice(0, 16)}, seed ${plan.seed}`;
  return checks.map(({ id, hazardId, listingId, at, outcome, evidence = [] }) => {
    if (!drawn.has(id)) throw notDrawn(id);
    return {
      id: `${platform}:${id}:checked:${hazardId}:${at}`,
      at,
      recordedAt: at,
      assertedBy,
      platform,
      evidence,
      type: "check.performed",
      hazardId,
      method: "random-sample",
      sampleFrame,
      outcome,
      ...(listingId !== undefined && { listingId }),
    };
  });
}

function notDrawn(id: string): SafepactError {
  return new SafepactError("INVALID_INPUT", `The plan did not draw ${JSON.stringify(id)}.`, {
    hint: 'Only what was drawn gives a rate. Write what you chose to look at as a check of the method "targeted".',
  });
}
