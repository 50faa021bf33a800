import type { HazardRecord, Issue } from "../../model/index.ts";
import { parseNoticeData } from "../parseNoticeData.ts";
import { gapsOf } from "./gapsOf.ts";
import type { NoticeDocument } from "./noticeDocument.ts";
import { noticeFacts } from "./noticeFacts.ts";
import type { NoticeWriting } from "./noticeWriting.ts";
import type { PlannedNotice } from "./plannedNotice.ts";

/** Writes the data of a planned notice, once for each territory where the readers' place decides. @internal */
export function noticeDocuments(
  notice: PlannedNotice,
  record: HazardRecord,
  writing: NoticeWriting,
): readonly NoticeDocument[] {
  const { languages, template } = notice;
  const places = languages.length > 0 ? languages.map(({ territory }) => territory) : [undefined];
  return places.map((territory) => {
    const place = territory === undefined ? {} : { territory };
    const found = writing.templates.find(({ id }) => id === template);
    if (found === undefined) return { ...place, data: { ok: false, issues: [notGiven(template)] } };
    const facts = noticeFacts(notice, territory, { record, writing });
    const said = writing.details(notice, territory);
    const parsed = parseNoticeData(found, merged(facts, said));
    const gaps = parsed.ok ? gapsOf(found, parsed.value) : [];
    const issues = [...gaps, ...parsed.issues];
    return {
      ...place,
      template: found,
      data: gaps.length === 0 ? parsed : { ok: false, issues },
    };
  });
}

/** What an update replaces and what the sender says has changed belong together. */
function merged(facts: NoticeFields, said: NoticeFields): NoticeFields {
  const { update, cancellation } = facts;
  return {
    ...facts,
    ...said,
    ...(update !== undefined && { update: { ...update, ...said.update } }),
    ...(cancellation !== undefined && {
      cancellation: { ...cancellation, ...said.cancellation },
    }),
  };
}

interface NoticeFields {
  readonly update?: object;
  readonly cancellation?: object;
}

function notGiven(template: string): Issue {
  return {
    code: "unknown-reference",
    severity: "error",
    path: ["template"],
    message: `The template ${template} is not among those given.`,
  };
}
