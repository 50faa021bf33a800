import type { Agreement, Party } from "../../model/index.ts";
import type { Findings } from "../events/findings.ts";
import { firstDay, lastDay } from "./wholeDays.ts";

/** Days between which the agreement binds the platform; open where nothing is known. @internal */
export interface Membership {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds from when to when the agreement binds a platform, as far as its dates say: a date that names only a month or a year
 * is read in the way that binds longest. A platform that left and joined again is bound in each of its stays.
 *
 * @internal
 */
export function membershipsOf(
  agreement: Agreement,
  platform: string,
  findings: Findings,
): readonly Membership[] {
  const platforms = agreement.parties.filter(({ role }) => role === "platform");
  const stays = platforms.filter((each) => namesOf(each).includes(plain(platform)));
  if (stays.length > 0) return stays.map((party) => stayOf(agreement, party));
  if (platforms.length > 0) {
    findings.add(
      "platform-not-a-party",
      [],
      `No platform that signed ${agreement.id} is called "${platform}"; it was scored as if it had.`,
    );
  }
  return [stayOf(agreement, {})];
}

function stayOf(
  { effectiveFrom, effectiveTo }: Agreement,
  { joinedOn, leftOn }: Pick<Party, "joinedOn" | "leftOn">,
): Membership {
  const begins = [effectiveFrom, joinedOn ?? effectiveFrom].map(firstDay);
  const ends = [effectiveTo ?? "9999", leftOn ?? "9999"].map(lastDay);
  return { from: begins.sort()[1] ?? "", to: ends.sort()[0] ?? "" };
}

function namesOf({ name, legalEntity }: Party): string[] {
  return [name, legalEntity ?? ""].map(plain);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
