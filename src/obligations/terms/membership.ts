import type { Agreement, Party } from "../../model/index.ts";
import type { Findings } from "../events/findings.ts";
import type { Obligation } from "../obligation.ts";
import { reasonTexts } from "./reasonTexts.ts";
import { firstDay, lastDay } from "./wholeDays.ts";

/** Days between which the agreement binds the platform; open where nothing is known. @internal */
export interface Stay {
  readonly from: string;
  readonly to: string;
  /** Whether the day on which the platform joined is known. */
  readonly known: boolean;
}

/** Whether and when an agreement binds a platform. @internal */
export interface Membership {
  /** Whether the platform signed, or the agreement names no platforms and binds whom the caller names. */
  readonly isParty: boolean;
  readonly stays: readonly Stay[];
}

/**
 * Finds from when to when the agreement binds a platform, as far as its dates say: a date that names only a month or a year
 * is read in the way that binds longest. A platform that left and joined again is bound in each of its stays. An agreement that names
 * no platforms binds whom the caller names.
 *
 * @param agreement - The agreement.
 * @param platform - The platform.
 * @param asParty - Whether the caller insists that the platform was a party from the start.
 * @param findings - Where to report a platform that is none.
 *
 * @internal
 */
export function membershipOf(
  agreement: Agreement,
  platform: string,
  asParty: boolean,
  findings: Findings,
): Membership {
  const platforms = agreement.parties.filter(({ role }) => role === "platform");
  const own = platforms.filter((each) => namesOf(each).includes(plain(platform)));
  if (own.length > 0) {
    return { isParty: true, stays: own.map((party) => stayOf(agreement, party, asParty)) };
  }
  const stays = [stayOf(agreement, {}, true)];
  if (platforms.length === 0) return { isParty: true, stays };
  findings.add(
    "platform-not-a-party",
    [],
    `No platform that signed ${agreement.id} is called "${platform}"; its obligations are those it would have as a party${asParty ? ", and the caller asked for a score all the same" : ""}.`,
  );
  return { isParty: false, stays };
}

/**
 * Gives an obligation as the membership has it: undefined while the agreement did not bind the platform, and not evaluated while nobody
 * knows whether it did.
 *
 * @internal
 */
export function underAgreement(
  obligation: Obligation,
  { stays }: Pick<Membership, "stays">,
): Obligation | undefined {
  const around = stays.filter(({ from, to }) => obligation.day >= from && obligation.day <= to);
  if (around.length === 0) return undefined;
  if (around.some(({ known }) => known)) return obligation;
  const reason = "membership-unknown";
  return { ...obligation, state: "not-evaluated", reason, message: reasonTexts[reason] };
}

function stayOf(
  { effectiveFrom, effectiveTo }: Agreement,
  { joinedOn, leftOn }: Pick<Party, "joinedOn" | "leftOn">,
  certain: boolean,
): Stay {
  const begins = [effectiveFrom, joinedOn ?? effectiveFrom].map(firstDay);
  const ends = [effectiveTo ?? "9999", leftOn ?? "9999"].map(lastDay);
  const known = certain || joinedOn !== undefined;
  return { from: begins.sort()[1] ?? "", to: ends.sort()[0] ?? "", known };
}

function namesOf({ name, legalEntity }: Party): string[] {
  return [name, legalEntity ?? ""].map(plain);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
