// What functions rely on in templates and languages of notices, and in what notices are written from.
import type { ShapeOf } from "../model/checkGiven.ts";
import type { NoticeLanguage } from "./language.ts";
import type { NoticeTemplate } from "./notice.ts";

/** A template. @internal */
export const noticeTemplateShape = {
  id: "text",
  version: "text",
  languages: "text",
  schema: "object",
  personal: ["text"],
  compose: "function",
} as const satisfies ShapeOf<NoticeTemplate<object>>;

/** A language. @internal */
export const noticeLanguageShape = {
  id: "text",
  formatLocale: "text",
  messages: "object",
} as const satisfies ShapeOf<NoticeLanguage>;
