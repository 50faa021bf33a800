import { checkGiven } from "../model/checkGiven.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import type { Bulletin } from "./bulletin.ts";
import { bulletinShape } from "./exchangeShapes.ts";

/** What a bulletin changes in a list of hazard records, as `matcher.update` takes it. */
export interface BulletinChanges {
  /** Records that were not on the list. */
  readonly added: readonly HazardRecord[];
  /** Records that take the place of one of the same id. */
  readonly changed: readonly HazardRecord[];
  /** Records of the list that no longer stand. */
  readonly retracted: readonly HazardRecord[];
}

/**
 * Tells what a bulletin changes in a list: a bulletin names what is new, what changed and what was retracted, and leaves the
 * rest of the list as it is. Where the bulletin says territory or language for all its records, each gets them.
 *
 * @param bulletin - The opened bulletin.
 * @param has - Whether the list holds a record of that id.
 * @returns The changes, for `matcher.update`.
 *
 * @example
 * ```ts
 * import { bulletinChanges, parseBulletin } from "safepact/exchange";
 *
 * const bulletin = parseBulletin({
 *   id: "b-2",
 *   authority: "Example Authority",
 *   issuedAt: "2026-03-09",
 *   territory: ["KR"],
 *   records: [
 *     { id: "kr:1", products: [{ name: "Slime" }], status: "retracted" },
 *     { id: "kr:2", products: [{ name: "Lamp" }] },
 *   ],
 * });
 * if (!bulletin.ok) throw new Error("not whole");
 * const { added, retracted } = bulletinChanges(bulletin.value, (id) => id === "kr:1");
 * added.map(({ id, territory }) => [id, ...territory]); // => [["kr:2", "KR"]]
 * retracted.map(({ id, status }) => [id, status]); // => [["kr:1", "retracted"]]
 * ```
 */
export function bulletinChanges(
  bulletin: Bulletin,
  has: (hazardId: string) => boolean,
): BulletinChanges {
  checkGiven({ bulletin, has }, { bulletin: bulletinShape, has: "function" });
  const { records, territory, language } = bulletin;
  const whole = records.map((record) => ({
    ...record,
    territory: record.territory.length > 0 ? record.territory : territory,
    source:
      record.source.language === undefined && language !== undefined
        ? { ...record.source, language }
        : record.source,
  }));
  const known = whole.filter(({ id }) => has(id));
  return {
    added: whole.filter(({ id }) => !has(id)),
    changed: known.filter(({ status }) => status !== "retracted"),
    retracted: known.filter(({ status }) => status === "retracted"),
  };
}
