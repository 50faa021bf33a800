import { areas } from "./areas.ts";
import { covers } from "./covers.ts";
import { membersOf } from "./membersOf.ts";
import { territoryCode } from "./territoryCode.ts";

/**
 * Gives those of the places asked for in which something was done: each that one of the places where it was done covers, or, of `EU`
 * and `EEA`, that these cover member by member. What was done in no place in particular was done everywhere.
 *
 * @internal
 */
export function placesCovered(
  asked: readonly string[],
  done: readonly string[],
): readonly string[] {
  if (done.length === 0 || asked.length === 0) return asked;
  return asked.filter((place) => coverTogether(done, place));
}

function coverTogether(some: readonly string[], place: string): boolean {
  if (some.some((area) => covers(area, place))) return true;
  const code = territoryCode(place);
  if (!areas.has(code)) return false;
  return membersOf(code as "EU" | "EEA").every((member) =>
    some.some((area) => covers(area, member)),
  );
}
