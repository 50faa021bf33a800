import type { CommitmentKind, WaiverGranted } from "../../model/index.ts";
import type { Findings } from "../events/findings.ts";
import { byTime, type Moment, momentOf, type Timed } from "../events/timed.ts";

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

/** Waivers that hold, sorted so that those of other requests are not looked at. @internal */
export interface Waivers {
  /** Those that name no request. */
  readonly general: readonly Waiver[];
  readonly byRequest: ReadonlyMap<string, readonly Waiver[]>;
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
): Waivers {
  const general: Waiver[] = [];
  const byRequest = new Map<string, Waiver[]>();
  for (const waiver of granted) {
    const until = endOf(waiver, place, findings);
    if (until === undefined) continue;
    const { requestId } = waiver.event;
    const list = requestId === undefined ? general : (byRequest.get(requestId) ?? []);
    list.push({ granted: waiver, until });
    if (requestId !== undefined) byRequest.set(requestId, list);
  }
  return { general, byRequest };
}

/** First moment after the end of a waiver; undefined when it does not hold. */
function endOf(
  waiver: Timed<WaiverGranted>,
  place: { readonly platform: string; readonly zone: string },
  findings: Findings,
): number | undefined {
  const { id, assertedBy, grantedBy, reason, until } = waiver.event;
  const end = momentOf(until, place.zone).to + (until.length === 10 ? 1 : 0);
  if (assertedBy !== "authority" || grantedBy === place.platform) {
    findings.add(
      "waiver-not-by-requester",
      [id],
      "A waiver holds only when the requesting authority grants it; it was left out.",
    );
    return undefined;
  }
  if (reason.trim() === "") {
    findings.add("waiver-without-reason", [id], "A waiver needs a reason; it was left out.");
    return undefined;
  }
  if (end <= waiver.from) {
    findings.add(
      "waiver-without-end",
      [id],
      "A waiver needs an end after its beginning; it was left out.",
    );
    return undefined;
  }
  return end;
}

/**
 * Finds the waiver that covers a due time. One granted after that time comes too late, and is reported where it names
 * the request.
 *
 * @internal
 */
export function waiverOver(
  waivers: Waivers,
  subject: Waivable,
  due: Moment,
  findings: Findings,
): Waiver | undefined {
  return candidates(waivers, subject).find((waiver) => {
    if (!concerns(waiver.granted.event, subject)) return false;
    if (waiver.granted.from > due.from) {
      if (waiver.granted.event.requestId !== undefined) reportLate(waiver, findings);
      return false;
    }
    return due.to <= waiver.until;
  });
}

function candidates({ general, byRequest }: Waivers, { requestId }: Waivable): readonly Waiver[] {
  const own = requestId === undefined ? undefined : byRequest.get(requestId);
  if (!own) return general;
  return [...general, ...own].sort((a, b) => byTime(a.granted, b.granted));
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
