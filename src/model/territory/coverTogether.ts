import { areas } from "./areas.ts";
import { covers } from "./covers.ts";
import { membersOf } from "./membersOf.ts";
import { territoryCode } from "./territoryCode.ts";

/** Tells whether areas cover a place: one of them does, or, where the place is `EU` or `EEA`, one does for each of its members. @internal */
export function coverTogether(some: readonly string[], place: string): boolean {
  if (some.some((area) => covers(area, place))) return true;
  const code = territoryCode(place);
  return (
    areas.has(code) &&
    membersOf(code as "EU" | "EEA").every((member) => some.some((area) => covers(area, member)))
  );
}
