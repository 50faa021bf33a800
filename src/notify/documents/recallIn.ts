import type { HazardRecord, Remedy } from "../../model/index.ts";
import { covers } from "../../model/territory/covers.ts";
import type { NoticeRecall, NoticeRemedy } from "../data/consumerRecallData.ts";

/** The recall from end users that a record announces for a place; nothing when none applies there. @internal */
export function recallIn(record: HazardRecord, place: string): NoticeRecall | undefined {
  const { url } = record.source;
  return record.measures
    .filter(({ action }) => action === "recall-from-end-users")
    .map(({ territory, on }) => ({
      territory: territory === undefined ? record.territory : [territory],
      ...(on !== undefined && { on }),
      ...(url !== undefined && { url }),
    }))
    .find(({ territory }) => territory.some((area) => covers(area, place)));
}

/** The remedies that a record names, as a notice offers them. @internal */
export function noticeRemediesOf({ remedies }: HazardRecord): readonly NoticeRemedy[] {
  return remedies.flatMap(noticeRemedyOf);
}

function noticeRemedyOf({ kind, description }: Remedy): NoticeRemedy[] {
  if (kind === "none") return [];
  return [{ kind, ...(description !== undefined && { description }) }];
}
