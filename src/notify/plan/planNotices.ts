import { SafepactError } from "../../errors.ts";
import { type CaseEvent, isInstant } from "../../model/index.ts";
import { languagesOf } from "../requireLanguage.ts";
import { consumerNotices } from "./consumerNotices.ts";
import type { NoticeDraft } from "./noticeDraft.ts";
import type { NoticeCase, PlanNoticesOptions, PlannedNotice } from "./plannedNotice.ts";
import { reasonsFor } from "./reasonsFor.ts";

/**
 * Plans the notices of a case: who must be told what, by when, in which language, and which promise or duty asks for it.
 * What was already done is listed as done, with the event that shows it. A notice that no promise and no duty asks for is
 * still planned, with no reasons and no limit. Where a telling did not reach every buyer, a notice to the public is planned;
 * an event `consumers.notified` whose channels hold "public" shows that it was published.
 *
 * @param noticeCase - The record, the platform and what happened.
 * @param options - Agreement, duties, calendars and the moment of planning.
 * @returns The notices, open ones first, the most urgent before the others.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE` when `asOf` is no instant.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { parseCaseEvent, parseHazardRecord } from "safepact/model";
 * import { planNotices } from "safepact/notify";
 *
 * const record = parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }] });
 * const blocked = parseCaseEvent({
 *   id: "e1",
 *   type: "listing.blocked",
 *   at: "2026-02-04T08:00:00Z",
 *   assertedBy: "platform",
 *   platform: "Temu",
 *   listingId: "L-1",
 *   hazardId: "kr:1",
 *   action: "removed",
 * });
 * if (!record.ok || !blocked.ok) throw new Error("unreadable");
 * const known = { record: record.value, platform: "Temu", territories: ["KR"], events: [blocked.value] };
 * const options = { agreement: kr2024, duties: [], calendars: {}, asOf: "2026-02-05T00:00:00Z" };
 * const plan = planNotices(known, options);
 * plan.map(({ template }) => template); // => ["consumer.safety-warning", "seller.blocked"]
 * plan[0]?.because[0]?.noLimit; // => "No limit is published."
 * ```
 */
export function planNotices(
  noticeCase: NoticeCase,
  options: PlanNoticesOptions,
): readonly PlannedNotice[] {
  if (!isInstant(options.asOf)) {
    throw new SafepactError("INSTANT_WITHOUT_ZONE", "asOf is not an instant with an offset.", {
      hint: "Write it like 2026-02-05T00:00:00Z.",
    });
  }
  const { platform, record, events } = noticeCase;
  const known = events
    .filter((event) => event.platform === platform && concerns(event, record.id))
    .filter((event) => at(event) <= Date.parse(options.asOf))
    .sort((one, other) => at(one) - at(other) || one.id.localeCompare(other.id));
  const notices = [
    ...consumerNotices(noticeCase, known).map((draft) => planned(draft, noticeCase, options)),
    ...known.flatMap((event) => sellerNotices(event, noticeCase, known, options)),
    ...known.flatMap((event) => replies(event, noticeCase, known, options)),
  ];
  return notices.sort(byUrgency);
}

function at({ at: when }: CaseEvent): number {
  return Date.parse(when);
}

/** Events about a request do not repeat the record, so they are kept and matched by the request. */
function concerns(event: CaseEvent, hazardId: string): boolean {
  if ("hazardId" in event) return event.hazardId === hazardId;
  if ("hazardIds" in event) return event.hazardIds.includes(hazardId);
  return true;
}

function planned(
  draft: NoticeDraft,
  noticeCase: NoticeCase,
  options: PlanNoticesOptions,
): PlannedNotice {
  const { territories = noticeCase.territories, boughtSince } = draft;
  const { template, audience, about, trigger, done, overridesOptOut, replaces } = draft;
  const { kinds, triggerWords } = draft;
  const because = reasonsFor(
    {
      kinds,
      since: trigger.at,
      territories,
      ...(trigger.type === "request.received" && requestOf(trigger)),
      ...(triggerWords === undefined ? {} : { trigger: triggerWords }),
    },
    options,
  );
  const limits = because.flatMap((reason) => reason.dueAt ?? []);
  const dueAt = limits.sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
  const byTerritory = audience === "consumer" || audience === "public" ? territories : [];
  return {
    template,
    audience,
    about,
    triggerEventId: trigger.id,
    since: trigger.at,
    because,
    dueAt,
    state: stateOf(done?.at, dueAt, options.asOf),
    ...(done === undefined ? {} : { doneEventId: done.id }),
    languages: byTerritory.map((territory) => ({
      territory,
      languages: languagesOf(territory) ?? null,
    })),
    overridesOptOut,
    ...(replaces === undefined ? {} : { replacesEventId: replaces.id }),
    ...(boughtSince === undefined ? {} : { boughtSince }),
  };
}

// A request says which duties it starts, and may name the calendar of its place.
function requestOf({ kind, calendar }: CaseEvent & { readonly type: "request.received" }) {
  return { request: kind, ...(calendar !== undefined && { calendar }) };
}

function stateOf(done: string | undefined, dueAt: string | null, asOf: string) {
  const limit = dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
  if (done !== undefined) return Date.parse(done) < limit ? "done" : "done-late";
  return Date.parse(asOf) < limit ? "open" : "overdue";
}

function sellerNotices(
  event: CaseEvent,
  noticeCase: NoticeCase,
  known: readonly CaseEvent[],
  options: PlanNoticesOptions,
): PlannedNotice[] {
  if (!("listingId" in event) || event.listingId === undefined) return [];
  const template = sellerTemplate(event, known);
  if (template === undefined) return [];
  const { listingId } = event;
  const done = known.find(
    (other) =>
      other.type === "seller.notified" && other.listingId === listingId && at(other) >= at(event),
  );
  const isBlock = template === "seller.blocked";
  const draft: NoticeDraft = {
    template,
    audience: "seller",
    about: { hazardId: noticeCase.record.id, listingId },
    trigger: event,
    kinds: isBlock ? ["seller-education"] : [],
    triggerWords: /restriction|removal/u,
    done,
    overridesOptOut: isBlock || template === "seller.objection-decided",
  };
  return [planned(draft, noticeCase, options)];
}

function sellerTemplate(event: CaseEvent, known: readonly CaseEvent[]): string | undefined {
  switch (event.type) {
    case "listing.blocked":
      return "seller.blocked";
    case "listing.restored":
      return "seller.restored";
    case "seller.objected":
      return "seller.objection-received";
    case "objection.decided":
      return "seller.objection-decided";
    case "listing.matched": {
      const settled = known.some(
        (other) =>
          (other.type === "listing.blocked" || other.type === "listing.restored") &&
          other.listingId === event.listingId &&
          at(other) >= at(event),
      );
      return event.outcome === "review" && !settled ? "seller.under-review" : undefined;
    }
    default:
      return undefined;
  }
}

function replies(
  event: CaseEvent,
  noticeCase: NoticeCase,
  known: readonly CaseEvent[],
  options: PlanNoticesOptions,
): PlannedNotice[] {
  if (event.type !== "request.received" || event.kind === "consumer-report") return [];
  const { requestId } = event;
  const withdrawn = known.some(
    (other) =>
      other.type === "request.withdrawn" && other.requestId === requestId && !other.itemIds,
  );
  if (withdrawn) return [];
  const answers = known.filter(
    (other) => other.type === "request.answered" && other.requestId === requestId,
  );
  const decided = new Set<string>();
  const done = answers.find((answer) => {
    if (answer.type !== "request.answered") return false;
    for (const { itemId } of answer.items) decided.add(itemId);
    return event.items.every(({ itemId }) => decided.has(itemId));
  });
  const draft: NoticeDraft = {
    template: "regulator.reply",
    audience: "regulator",
    about: { hazardId: event.hazardId, requestId },
    trigger: event,
    kinds: event.kind === "notice" ? ["consumer-channel"] : ["takedown-authority"],
    done,
    overridesOptOut: true,
  };
  return [planned(draft, noticeCase, options)];
}

function byUrgency(one: PlannedNotice, other: PlannedNotice): number {
  const rank = { overdue: 0, open: 1, "done-late": 2, done: 3 };
  const due = ({ dueAt }: PlannedNotice) =>
    dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt);
  return (
    rank[one.state] - rank[other.state] ||
    due(one) - due(other) ||
    Date.parse(one.since) - Date.parse(other.since)
  );
}
