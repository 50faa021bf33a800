import type { NoticeContent } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";

/** The pointer of a text message and the first action, when the whole notice has an address. @internal */
export function noticeLink(
  url: string | undefined,
  writer: NoticeWriter,
  pointer: (url: string) => string,
): Pick<NoticeContent, "pointer" | "action"> {
  if (url === undefined) return {};
  return { pointer: pointer(url), action: { label: writer.say("common.read-notice"), url } };
}
