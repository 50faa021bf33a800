import type { Bulletin } from "./bulletin.ts";
import { checkRecord, isActionable } from "./checkRecord.ts";
import {
  type BulletinCompleteness,
  type Check,
  completenessOf,
  type RecordCompleteness,
} from "./completeness.ts";
import type { CompletenessCriterion } from "./completenessCriteria.ts";
import { hasContact } from "./hasContact.ts";

/**
 * Checks whether a bulletin holds what a platform needs to act: lists what is missing from each record, and gives the
 * share that is there. Meant to be read before the bulletin is sent. Of 918 published EU alerts more than 98 % missed at
 * least one thing a platform needs (ECIPE, in a study paid for by Amazon and Rakuten).
 *
 * @param bulletin - The bulletin.
 * @returns What is missing, by record and by criterion; shares are `null` where there is nothing to evaluate.
 *
 * @example
 * ```ts
 * import { checkCompleteness, parseBulletin } from "safepact/exchange";
 *
 * const bulletin = parseBulletin({
 *   id: "b-1",
 *   authority: { name: "Example Authority", email: "safety@authority.example" },
 *   issuedAt: "2026-03-02",
 *   agreementId: "kr-2024",
 *   records: [{ id: "kr:1", products: [{ name: "Slime", brand: "unbranded" }] }],
 * });
 * const checked = bulletin.ok ? checkCompleteness(bulletin.value) : undefined;
 * checked?.share?.toFixed(2); // => "0.08"
 * checked?.actionable; // => 0
 * checked?.records[0]?.missing[0]?.path; // => ["records", 0, "products", 0, "identifiers"]
 * ```
 */
export function checkCompleteness(bulletin: Bulletin): BulletinCompleteness {
  const checks = bulletin.records.map((record, index) =>
    checkRecord(withDefaults(record, bulletin), ["records", index]),
  );
  const records = bulletin.records.map(
    (record, index): RecordCompleteness => ({
      hazardId: record.id,
      ...completenessOf(checks[index] ?? []),
      actionable: isActionable(record),
    }),
  );
  const evaluated = records.filter(({ of }) => of > 0);
  const shares = evaluated.map(({ share }) => share ?? 0);
  return {
    envelope: completenessOf(checkEnvelope(bulletin)),
    records,
    share: shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null,
    evaluated: evaluated.length,
    complete: evaluated.filter(({ missing }) => missing.length === 0).length,
    actionable: evaluated.filter(({ actionable }) => actionable).length,
    byCriterion: byCriterion(checks.flat()),
  };
}

/** What the bulletin says for all its records need not be said in each. */
function withDefaults(record: Bulletin["records"][number], { territory, language }: Bulletin) {
  return {
    ...record,
    territory: record.territory.length > 0 ? record.territory : territory,
    source: { ...record.source, ...(language && { language }) },
  };
}

function checkEnvelope({ records, authority, agreementId }: Bulletin): Check[] {
  return [
    {
      criterion: "records",
      met: records.length > 0,
      path: ["records"],
      message: "Give one record or more.",
    },
    {
      criterion: "contact",
      met: hasContact(authority),
      path: ["authority"],
      message: "Say where to answer: an electronic address, a telephone number or a page.",
    },
    {
      criterion: "legal-basis",
      met: agreementId !== undefined,
      path: ["agreementId"],
      message: "Name the agreement.",
    },
  ];
}

function byCriterion(checks: readonly Check[]): BulletinCompleteness["byCriterion"] {
  const sums: Partial<Record<CompletenessCriterion, { met: number; of: number }>> = {};
  for (const { criterion, met } of checks) {
    const sum = sums[criterion] ?? { met: 0, of: 0 };
    sums[criterion] = { met: sum.met + (met ? 1 : 0), of: sum.of + 1 };
  }
  return sums;
}
