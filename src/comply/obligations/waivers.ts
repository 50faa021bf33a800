import type { CommitmentKind, WaiverGranted } from "../../model/index.ts";
import type { Findings } from "../events/findings.ts";
import { type Moment, momentOf, type Timed } from "../events/timed.ts";

/** What a waiver may hold for. @internal */
export interface Waivable {
  readonly commitment: CommitmentKind;
  readonly requestId?: string | undefined;
  readonly itemId?: string | undefined;
}

/** A waiver that holds. @internal */
export interface Waiver {
  readonly granted: Timed<WaiverGranted>;
  /** First moment after its end. */
  readonly until: number;
}

/**
 * Picks the waivers that hold: granted by the requester, which is the authority, with a reason and with an end after its
 * beginning.
 *
 * @internal
 */
export function validWaivers(
  granted: readonly Timed<WaiverGranted>[],
  place: { readonly platform: string; readonly zone: string },
  findings: Findings,
): Waiver[] {
  return granted.flatMap((waiver) => {
    const { id, assertedBy, grantedBy, reason, until } = waiver.event;
    const end = momentOf(until, place.zone).to + (until.length === 10 ? 1 : 0);
    if (assertedBy !== "authority" || grantedBy === place.platform) {
      findings.add(
        "waiver-not-by-requester",
        [id],
        "A waiver holds only when the requesting authority grants it; it was left out.",
      );
      return [];
    }
    if (reason.trim() === "") {
      findings.add("waiver-without-reason", [id], "A waiver needs a reason; it was left out.");
      return [];
    }
    if (end <= waiver.from) {
      findings.add(
        "waiver-without-end",
        [id],
        "A waiver needs an end after its beginning; it was left out.",
      );
      return [];
    }
    return [{ granted: waiver, until: end }];
  });
}

/**
 * Finds the waiver that covers a due time. One granted after that time comes too late, and is reported where it names
 * the request.
 *
 * @internal
 */
export function waiverOver(
  waivers: readonly Waiver[],
  subject: Waivable,
  due: Moment,
  findings: Findings,
): Waiver | undefined {
  return waivers.find((waiver) => {
    if (!concerns(waiver.granted.event, subject)) return false;
    if (waiver.granted.from > due.from) {
      if (waiver.granted.event.requestId !== undefined) reportLate(waiver, findings);
      return false;
    }
    return due.to <= waiver.until;
  });
}

function concerns(event: WaiverGranted, subject: Waivable): boolean {
  if (event.commitment !== subject.commitment) return false;
  if (event.requestId !== undefined && event.requestId !== subject.requestId) return false;
  return (
    event.itemIds === undefined ||
    (subject.itemId !== undefined && event.itemIds.includes(subject.itemId))
  );
}

function reportLate({ granted }: Waiver, findings: Findings): void {
  findings.add(
    "waiver-after-due",
    [granted.event.id],
    `It was granted when the request ${granted.event.requestId} was already due; what was due before stands.`,
  );
}
