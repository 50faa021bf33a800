import { recallIn } from "../documents/recallIn.ts";
import type { NoticeCase } from "./plannedNotice.ts";

/** Territories of a case that get the same notice. @internal */
export interface TemplateGroup {
  readonly template: string;
  readonly territories: readonly string[];
}

/** Groups the territories of a case by the notice that purchasers get there: a recall may apply in one and not in the next. @internal */
export function consumerTemplates(noticeCase: NoticeCase): readonly TemplateGroup[] {
  const groups = new Map<string, string[]>();
  for (const territory of noticeCase.territories) {
    const template = templateIn(territory, noticeCase);
    groups.set(template, [...(groups.get(template) ?? []), territory]);
  }
  return [...groups].map(([template, territories]) => ({ template, territories }));
}

/** A recall that applies and a named provider of the remedy make a recall notice; otherwise it is a warning. */
function templateIn(place: string, { record, illegal }: NoticeCase): string {
  const provided = record.remedies.some(({ provider }) => provider !== undefined);
  if (provided && recallIn(record, place)) return "consumer.recall";
  return illegal ? "consumer.illegal-product" : "consumer.safety-warning";
}
