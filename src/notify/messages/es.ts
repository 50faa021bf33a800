import type { NoticeLanguage } from "../language.ts";
import messages from "./es.json" with { type: "json" };

/** Spanish. */
export const es: NoticeLanguage = {
  id: "es",
  name: "español",
  formatLocale: "es-ES",
  direction: "ltr",
  messages,
  headline: {
    source:
      "Regulation (EU) 2023/988, Art. 36(2)(a), Spanish; not checked against the official text",
    confidence: "unverified",
  },
};
