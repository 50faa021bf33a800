import type { NoticeLanguage } from "../language.ts";
import messages from "./de.json" with { type: "json" };

/** German. */
export const de: NoticeLanguage = {
  id: "de",
  name: "Deutsch",
  formatLocale: "de-DE",
  direction: "ltr",
  messages,
  headline: {
    source:
      "Regulation (EU) 2023/988, Art. 36(2)(a), German; not checked against the official text",
    confidence: "unverified",
  },
};
