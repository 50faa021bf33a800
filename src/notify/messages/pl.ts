import type { NoticeLanguage } from "../language.ts";
import messages from "./pl.json" with { type: "json" };

/** Polish with four plural forms. */
export const pl: NoticeLanguage = {
  id: "pl",
  name: "polski",
  formatLocale: "pl-PL",
  direction: "ltr",
  messages,
  headline: {
    source:
      "Regulation (EU) 2023/988, Art. 36(2)(a), Polish; not checked against the official text",
    confidence: "unverified",
  },
};
