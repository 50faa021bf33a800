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
 * is read in the way that binds longest.
 *
 * @internal
 */
export function membershipOf(
  agreement: Agreement,
  platform: string,
  findings: Findings,
): Membership {
  const platforms = agreement.parties.filter(({ role }) => role === "platform");
  const party = platforms.find((each) => namesOf(each).includes(plain(platform)));
  if (!party && platforms.length > 0) {
    findings.add(
      "platform-not-a-party",
      [],
      `No platform that signed ${agreement.id} is called "${platform}"; it was scored as if it had.`,
    );
  }
  const begins = [agreement.effectiveFrom, party?.joinedOn ?? ""].map((date) => firstDay(date));
  const ends = [agreement.effectiveTo, party?.leftOn].map((date) => lastDay(date ?? "9999"));
  return { from: begins.sort().at(-1) ?? "", to: ends.sort()[0] ?? "" };
}

function namesOf({ name, legalEntity }: Party): string[] {
  return [name, legalEntity ?? ""].map(plain);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
