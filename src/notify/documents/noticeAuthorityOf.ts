import type { HazardRecord } from "../../model/index.ts";
import type { NoticeAuthority } from "../data/noticeAuthority.ts";

/** The authority behind a record; nothing when the record does not name it. @internal */
export function noticeAuthorityOf({
  source: { authority, id, url },
}: HazardRecord): NoticeAuthority | undefined {
  if (authority === undefined) return undefined;
  return { name: authority, reference: id, ...(url !== undefined && { url }) };
}
