import type { Agreement } from "../model/index.ts";
import { membersOf } from "../model/territory/membersOf.ts";
import { territoryCode } from "../model/territory/territoryCode.ts";

/**
 * Says which agreements a person can have meant who wrote an id that none has: a country has those that were signed there, and a
 * member of the Union those of the Union too.
 *
 * @param id - The id as it was written, such as "kr", "Korea" or "kr-2025".
 * @param agreements - The agreements there are.
 * @returns A sentence, or undefined where none comes near.
 *
 * @internal
 */
export function agreementHint(id: string, agreements: readonly Agreement[]): string | undefined {
  const [written = ""] = id.split(/[-_ ]\d/u, 1);
  const place = territoryCode(written.trim());
  const inUnion = membersOf("EU").includes(place);
  const there = agreements.filter(
    ({ jurisdiction }) => jurisdiction === place || (inUnion && jurisdiction === "EU"),
  );
  if (there.length === 0) return undefined;
  return `Published for ${place}: ${there.map((each) => each.id).join(", ")}.`;
}
