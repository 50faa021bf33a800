import { checkGiven } from "../../model/checkGiven.ts";
import { hazardRecordShape } from "../../model/modelShapes.ts";
import { covers } from "../../model/territory/covers.ts";
import type { DerivedObligations } from "../../obligations/index.ts";
import { derivedShape } from "../../obligations/obligationShapes.ts";
import { stateOfTelling, type Telling } from "../../obligations/telling.ts";
import { illegalProductWindow } from "../data/illegalProductWindow.ts";
import { languagesOf } from "../requireLanguage.ts";
import { consumerTemplates } from "./consumerTemplates.ts";
import { monthsBefore } from "./monthsBefore.ts";
import { noticeDocuments } from "./noticeDocuments.ts";
import type { NoticeWriting } from "./noticeWriting.ts";
import type { NoticeCase, PlannedNotice } from "./plannedNotice.ts";
import { reasonsFor } from "./reasonsFor.ts";

/**
 * Plans the notices of a case: who must be told what, by when, in which language, and which promise or duty asks for it.
 *
 * It reads no events: what happened, what is owed for it and whether it was done is what {@link obligations!deriveObligations} says, so
 * a plan and a scorecard have the same limits. What was already done is listed as done, with the event that shows it. A notice that
 * no promise and no duty asks for is still planned, with no reasons and no limit.
 *
 * @param noticeCase - The record, and where its product was sold.
 * @param derived - What the platform owes, by the agreement and duties that hold.
 * @param writing - Templates, listings, events and the sender's own words, when the notices are to be written: then each that is
 *   open or overdue carries its data, ready for {@link renderNotice}, or says exactly what is missing.
 * @returns The notices, open ones first, the most urgent before the others.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { orThrow, parseCaseEvent, parseHazardRecord } from "safepact/model";
 * import { planNotices, templates } from "safepact/notify";
 * import { deriveObligations } from "safepact/obligations";
 *
 * const record = orThrow(parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }] }));
 * const blocked = orThrow(
 *   parseCaseEvent({
 *     id: "e1",
 *     type: "listing.blocked",
 *     at: "2026-02-04T08:00:00Z",
 *     assertedBy: "platform",
 *     platform: "Temu",
 *     listingId: "L-1",
 *     hazardId: "kr:1",
 *     action: "removed",
 *   }),
 * );
 * const asOf = "2026-02-05T00:00:00Z";
 * const derived = deriveObligations(kr2024, [blocked], { platform: "Temu", calendars: [kr], asOf });
 * const plan = planNotices({ record, territories: ["KR"] }, derived);
 * plan.map(({ template }) => template); // => ["consumer.safety-warning", "seller.blocked"]
 * plan[0]?.because[0]?.noLimit; // => "No published limit and none given: whether it was in time cannot be said."
 *
 * const [warning] = planNotices({ record, territories: ["KR"] }, derived, {
 *   templates,
 *   events: [blocked],
 *   details: () => ({ caseId: "C-7", stopUsing: true }),
 * });
 * const [document] = warning?.documents ?? [];
 * document?.data.ok; // => false
 * document?.data.issues.map(({ message }) => message); // => ["hazards must have 1 entry or more, but is a list of 0."]
 * ```
 */
export function planNotices(
  noticeCase: NoticeCase,
  derived: DerivedObligations,
  writing?: NoticeWriting,
): readonly PlannedNotice[] {
  checkGiven(
    { noticeCase, derived, writing },
    {
      noticeCase: ["only", { record: hazardRecordShape, territories: ["text"], illegal: "flag?" }],
      derived: derivedShape,
      writing: [
        "or",
        [
          "only",
          {
            templates: "list",
            listings: "list?",
            events: "list?",
            requests: "list?",
            replies: "list?",
            details: "function",
          },
        ],
        "nothing",
      ],
    },
  );
  const plan = derived.tellings
    .filter(({ hazardId }) => hazardId === noticeCase.record.id)
    .flatMap((telling) =>
      templatesOf(telling, noticeCase).map((group) => planned(telling, group, noticeCase, derived)),
    )
    .sort(byUrgency);
  return writing ? plan.map((notice) => written(notice, noticeCase, writing)) : plan;
}

/** What was told already, or need not be told, is not written again. */
function written(
  notice: PlannedNotice,
  { record }: NoticeCase,
  writing: NoticeWriting,
): PlannedNotice {
  const isOwed = notice.state === "open" || notice.state === "overdue";
  return isOwed ? { ...notice, documents: noticeDocuments(notice, record, writing) } : notice;
}

interface TemplateGroup {
  readonly template: string;
  readonly territories: readonly string[];
}

const templates: Readonly<Partial<Record<Telling["occasion"], string>>> = {
  request: "regulator.reply",
  block: "seller.blocked",
  restoration: "seller.restored",
  objection: "seller.objection-received",
  "objection-decision": "seller.objection-decided",
  review: "seller.under-review",
};

/** Notices to purchasers depend on the territory; a mere warning needs no publication where some were not reached. */
function templatesOf({ occasion }: Telling, noticeCase: NoticeCase): readonly TemplateGroup[] {
  const template = templates[occasion];
  if (template !== undefined) return [{ template, territories: noticeCase.territories }];
  const groups = consumerTemplates(noticeCase);
  if (occasion === "hazard-change") return groups.map((group) => suffixed(group, "update"));
  if (occasion === "hazard-retraction")
    return groups.map((group) => suffixed(group, "cancellation"));
  return occasion === "unreached"
    ? groups.filter((group) => group.template !== "consumer.safety-warning")
    : groups;
}

function suffixed({ template, territories }: TemplateGroup, suffix: string): TemplateGroup {
  return { template: `${template}.${suffix}`, territories };
}

const practice = new Set(["seller.restored", "seller.objection-received", "seller.under-review"]);

function planned(
  telling: Telling,
  { template, territories }: TemplateGroup,
  noticeCase: NoticeCase,
  derived: DerivedObligations,
): PlannedNotice {
  const { audience, hazardId, listingId, requestId, doneEventId, replacesEventId } = telling;
  const { because, owed } = reasonsFor(telling, { template, territories }, derived);
  const limits = because.flatMap((reason) => reason.dueAt ?? []);
  const byTerritory = audience === "consumer" || audience === "public" ? territories : [];
  return {
    template,
    audience,
    about: {
      hazardId,
      ...(listingId !== undefined && { listingId }),
      ...(requestId !== undefined && { requestId }),
    },
    triggerEventId: telling.triggerEventId,
    since: telling.since,
    because,
    dueAt: limits.sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null,
    state: stateOfTelling(owed, doneEventId !== undefined),
    ...(doneEventId !== undefined && { doneEventId }),
    languages: byTerritory.map((territory) => ({
      territory,
      languages: languagesOf(territory) ?? null,
    })),
    overridesOptOut: !practice.has(template),
    ...(replacesEventId !== undefined && { replacesEventId }),
    ...boughtSince(template, territories, telling, noticeCase),
  };
}

/** Which purchases count: the law on illegal products looks back a number of months from the day the platform knew. */
function boughtSince(
  template: string,
  territories: readonly string[],
  { occasion, since }: Telling,
  { illegal }: NoticeCase,
) {
  const counts = illegal === true && occasion === "hazard" && template.includes("illegal-product");
  if (!counts || !territories.some((place) => covers("EU", place))) return {};
  return { boughtSince: monthsBefore(since, illegalProductWindow.months) };
}

function byUrgency(one: PlannedNotice, other: PlannedNotice): number {
  const rank = { overdue: 0, open: 1, "done-late": 2, done: 3, waived: 4 };
  const due = ({ dueAt }: PlannedNotice) =>
    dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt);
  return (
    rank[one.state] - rank[other.state] ||
    due(one) - due(other) ||
    Date.parse(one.since) - Date.parse(other.since)
  );
}
