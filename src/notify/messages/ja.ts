import type { NoticeLanguage } from "../language.ts";
import messages from "./ja.json" with { type: "json" };

/** Japanese. */
export const ja: NoticeLanguage = {
  id: "ja",
  name: "日本語",
  formatLocale: "ja-JP",
  direction: "ltr",
  messages,
  headline: {
    source: "No official Japanese wording exists for the EU notice; our translation",
    confidence: "unverified",
  },
};
