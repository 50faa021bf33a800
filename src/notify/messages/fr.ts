import type { NoticeLanguage } from "../language.ts";
import messages from "./fr.json" with { type: "json" };

/** French. */
export const fr: NoticeLanguage = {
  id: "fr",
  name: "français",
  formatLocale: "fr-FR",
  direction: "ltr",
  messages,
  headline: {
    source:
      "Regulation (EU) 2023/988, Art. 36(2)(a), French; not checked against the official text",
    confidence: "unverified",
  },
};
