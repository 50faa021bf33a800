import type { NoticeLanguage } from "../language.ts";
import messages from "./en.json" with { type: "json" };

/** English, as it is written in Europe. */
export const en: NoticeLanguage = {
  id: "en",
  name: "English",
  formatLocale: "en-GB",
  direction: "ltr",
  messages,
  headline: {
    source: "Regulation (EU) 2023/988, Art. 36(2)(a), English text",
    confidence: "sourced",
  },
};
