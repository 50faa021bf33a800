import { checkGiven } from "../model/checkGiven.ts";
import { holdsOn } from "../model/holdsOn.ts";
import type { Duty } from "../model/index.ts";
import { covers } from "../model/territory/covers.ts";
import { checkDay } from "./checkDay.ts";
import { duties } from "./duties.ts";

/** Which duties are asked for. */
export interface DutiesOnOptions {
  /** Who owes them; anybody when absent. */
  readonly holder?: Duty["dutyHolder"];
  /** Place where action is due, such as `DE`, `DE-BY`, `KR` or `EU`; everywhere when absent. */
  readonly territory?: string;
  /**
   * The duties to choose from.
   *
   * @defaultValue {@link duties}
   */
  readonly among?: readonly Duty[];
}

/**
 * Lists the statutory duties that hold on a day. A duty of which nobody found out the first day (`applicableFrom` absent) is among them:
 * its provenance says how far it was read.
 *
 * @param day - The day, `YYYY-MM-DD`.
 * @param options - Who owes them, and where. The law of the Union holds in its members, and in the United Kingdom until
 * 31 January 2020.
 * @returns The duties, in the order of the list.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when it is no day.
 *
 * @example
 * ```ts
 * import { dutiesOn } from "safepact/agreements";
 *
 * const ids = (day: string) => dutiesOn(day, { holder: "marketplace", territory: "DE" }).map(({ id }) => id);
 * ids("2024-12-12").includes("eu-gpsr-22-4"); // => false
 * ids("2024-12-13").includes("eu-gpsr-22-4"); // => true
 * ```
 */
export function dutiesOn(day: string, options: DutiesOnOptions = {}): readonly Duty[] {
  checkGiven(
    { day, options },
    { day: "text", options: { holder: "text?", territory: "text?", among: "list?" } },
  );
  const { holder, territory, among = duties } = options;
  checkDay(day);
  return among.filter(
    (duty) =>
      (holder === undefined || duty.dutyHolder === holder) &&
      (territory === undefined || covers(duty.jurisdiction, territory, day)) &&
      holdsOn({ from: duty.applicableFrom, to: duty.applicableTo }, day),
  );
}
