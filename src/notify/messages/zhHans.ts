import type { NoticeLanguage } from "../language.ts";
import messages from "./zh-Hans.json" with { type: "json" };

/** Chinese in simplified characters. */
export const zhHans: NoticeLanguage = {
  id: "zh-Hans",
  name: "简体中文",
  formatLocale: "zh-Hans-CN",
  direction: "ltr",
  messages,
  headline: {
    source: "No official Chinese wording exists for the EU notice; our translation",
    confidence: "unverified",
  },
};
