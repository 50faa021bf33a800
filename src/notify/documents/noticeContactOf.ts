import type { ContactPoint } from "../../exchange/contactPoint.ts";
import type { NoticeContact } from "../data/noticeContact.ts";

/** A contact of the exchange as a notice names it. @internal */
export function noticeContactOf({ name, department, ...ways }: ContactPoint): NoticeContact {
  return { name: department === undefined ? name : `${name}, ${department}`, ...ways };
}
