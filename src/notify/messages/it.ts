import type { NoticeLanguage } from "../language.ts";
import messages from "./it.json" with { type: "json" };

/** Italian. */
export const it: NoticeLanguage = {
  id: "it",
  name: "italiano",
  formatLocale: "it-IT",
  direction: "ltr",
  messages,
  headline: {
    source:
      "Regulation (EU) 2023/988, Art. 36(2)(a), Italian; not checked against the official text",
    confidence: "unverified",
  },
};
