import { type CaseEvent, type ConsumersNotified, covers } from "../../model/index.ts";
import { illegalProductWindow } from "../data/illegalProductWindow.ts";
import { monthsBefore } from "./monthsBefore.ts";
import type { NoticeDraft } from "./noticeDraft.ts";
import type { NoticeCase } from "./plannedNotice.ts";

/** The words of a duty's trigger that call for each notice. */
const triggers: Readonly<Record<string, RegExp>> = {
  "consumer.recall": /product safety recall|knowledge of a recall/u,
  "consumer.safety-warning": /recall or warning/u,
  "consumer.illegal-product": /illegal product|recall or warning/u,
};

/**
 * What buyers and the public are owed in a case: one notice for each kind that its territories call for, its updates and
 * its cancellation, and a published one where not every buyer could be reached.
 *
 * @internal
 */
export function consumerNotices(
  noticeCase: NoticeCase,
  known: readonly CaseEvent[],
): readonly NoticeDraft[] {
  const first = known.find(
    (event) =>
      event.type === "listing.blocked" ||
      (event.type === "listing.matched" && event.outcome === "match"),
  );
  if (first === undefined) return [];
  return byTemplate(noticeCase).flatMap((group) => draftsOf(group, first, noticeCase, known));
}

interface Group {
  readonly template: string;
  readonly territories: readonly string[];
}

/** A recall may apply in one territory and not in the next. */
function byTemplate(noticeCase: NoticeCase): readonly Group[] {
  const groups = new Map<string, string[]>();
  for (const territory of noticeCase.territories) {
    const template = templateIn(territory, noticeCase);
    groups.set(template, [...(groups.get(template) ?? []), territory]);
  }
  return [...groups].map(([template, territories]) => ({ template, territories }));
}

/** A recall that applies and a named provider of the remedy make a recall notice; otherwise it is a warning. */
function templateIn(place: string, { record, illegal }: NoticeCase): string {
  const recalled = record.measures.some(
    ({ action, territory }) =>
      action === "recall-from-end-users" &&
      (territory === undefined ? record.territory : [territory]).some((area) =>
        covers(area, place),
      ),
  );
  const provided = record.remedies.some(({ provider }) => provider !== undefined);
  if (recalled && provided) return "consumer.recall";
  return illegal ? "consumer.illegal-product" : "consumer.safety-warning";
}

function draftsOf(
  { template, territories }: Group,
  first: CaseEvent,
  { record }: NoticeCase,
  known: readonly CaseEvent[],
): NoticeDraft[] {
  const told = known.filter((event) => event.type === "consumers.notified");
  const base = {
    template,
    audience: "consumer",
    about: { hazardId: record.id },
    territories,
    kinds: ["recall-info"],
    overridesOptOut: true,
    ...(triggers[template] && { triggerWords: triggers[template] }),
    ...boughtSince(template, territories, first),
  } as const;
  const done = told.find((event) => at(event) >= at(first));
  const retracted = known.some(({ type }) => type === "hazard.retracted");
  const drafts: NoticeDraft[] = retracted && !done ? [] : [{ ...base, trigger: first, done }];
  for (const change of known) {
    if (change.type !== "hazard.changed" && change.type !== "hazard.retracted") continue;
    const earlier = told.findLast((event) => at(event) < at(change));
    if (earlier === undefined) continue;
    const kind = change.type === "hazard.changed" ? "update" : "cancellation";
    const again = told.find((event) => at(event) >= at(change));
    const changed = { ...base, template: `${template}.${kind}`, trigger: change, done: again };
    drafts.push({ ...changed, replaces: earlier });
  }
  return retracted || template === "consumer.safety-warning"
    ? drafts
    : [...drafts, ...published(base, told)];
}

/** Where not every buyer was reached, the notice is published; a telling by the channel "public" shows that it was. */
function published(
  base: Omit<NoticeDraft, "trigger" | "done">,
  told: readonly ConsumersNotified[],
): NoticeDraft[] {
  const short = told.find(({ affected, delivered }) => delivered < affected);
  if (short === undefined) return [];
  const done = told.find((event) => at(event) >= at(short) && event.channels.includes("public"));
  const triggerWords = /cannot reach every|illegal product/u;
  return [{ ...base, audience: "public", triggerWords, trigger: short, done }];
}

/** Which purchases count: the law on illegal products looks back a number of months from the day the platform knew. */
function boughtSince(template: string, territories: readonly string[], { at: when }: CaseEvent) {
  if (template !== "consumer.illegal-product" || !territories.some((place) => covers("EU", place)))
    return {};
  return { boughtSince: monthsBefore(when, illegalProductWindow.months) };
}

function at({ at: when }: CaseEvent): number {
  return Date.parse(when);
}
