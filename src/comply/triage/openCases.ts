import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardRecord } from "../../model/index.ts";
import type { DerivedObligations, Obligation } from "../../obligations/index.ts";
import { derivedShape } from "../../obligations/obligationShapes.ts";
import type { OpenCase } from "./triage.ts";

/** What is known of the products behind obligations. */
export interface OpenCasesOptions {
  /** Hazard records; their risk places a case. */
  readonly hazards?: readonly HazardRecord[];
  /** Estimated buyers in the territory, by the id of the listing, or else of the hazard record. */
  readonly buyers?: Readonly<Record<string, number>>;
}

/**
 * Makes of what is owed and not done the cases that {@link comply!triage} puts in order: obligations that are open or overdue, and those
 * not done for which no limit is known. What was taken back, waived or cannot be told is no case.
 *
 * @param derived - What {@link obligations!deriveObligations} gave.
 * @param options - Records and buyers, as far as they are known.
 * @returns One case per obligation, with the obligation's id.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { openCases, triage } from "safepact/comply";
 * import { orThrow, parseCaseEvent, parseHazardRecord } from "safepact/model";
 * import { deriveObligations } from "safepact/obligations";
 *
 * const record = orThrow(parseHazardRecord({ id: "h1", products: [{ name: "Heater" }], risk: { level: "serious" } }));
 * const request = orThrow(
 *   parseCaseEvent({
 *     id: "e1",
 *     type: "request.received",
 *     at: "2025-03-10T10:00:00+09:00",
 *     assertedBy: "authority",
 *     platform: "temu",
 *     requestId: "r1",
 *     kind: "agreement",
 *     hazardId: "h1",
 *     items: [{ itemId: "1", listingId: "L1" }],
 *   }),
 * );
 * const asOf = "2025-03-11T10:00:00+09:00";
 * const derived = deriveObligations(kr2024, [request], { platform: "temu", calendars: [kr], asOf });
 * const [first] = triage(openCases(derived, { hazards: [record] }), { asOf });
 * [first?.id, first?.riskLevel]; // => ["takedown-authority:e1:1", "serious"]
 * ```
 */
export function openCases(derived: DerivedObligations, options: OpenCasesOptions = {}): OpenCase[] {
  checkGiven(
    { derived, options },
    { derived: derivedShape, options: { hazards: "list?", buyers: "object?" } },
  );
  const { platform, obligations } = derived;
  const { hazards = [], buyers = {} } = options;
  const records = new Map(hazards.map((record) => [record.id, record]));
  return obligations.filter(isUndone).map(({ id, listingId, hazardId, triggeredAt, dueAt }) => {
    const riskLevel = records.get(hazardId ?? "")?.risk?.level;
    const people = buyersOf(listingId, buyers) ?? buyersOf(hazardId, buyers);
    return {
      id,
      platform,
      ...(riskLevel !== undefined && { riskLevel }),
      ...(people !== undefined && { buyers: people }),
      // A day is no moment from which hours can be counted.
      ...(triggeredAt.length > 10 && { openedAt: triggeredAt }),
      dueAt,
    };
  });
}

function isUndone({ state, reason, fulfilledAt }: Obligation): boolean {
  if (fulfilledAt !== null) return false;
  return state === "open" || state === "overdue" || reason === "no-deadline";
}

function buyersOf(
  id: string | undefined,
  buyers: Readonly<Record<string, number>>,
): number | undefined {
  return id !== undefined && Object.hasOwn(buyers, id) ? buyers[id] : undefined;
}
