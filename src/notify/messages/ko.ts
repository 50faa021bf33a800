import { josa } from "../../text/josa.ts";
import type { NoticeLanguage } from "../language.ts";
import messages from "./ko.json" with { type: "json" };

/** Korean; its messages mark the word before a particle with a tag: `<eul>{product}</eul>`. */
export const ko: NoticeLanguage = {
  id: "ko",
  name: "한국어",
  formatLocale: "ko-KR",
  direction: "ltr",
  messages,
  tags: {
    eun: (word) => josa(word, "은"),
    i: (word) => josa(word, "이"),
    eul: (word) => josa(word, "을"),
    gwa: (word) => josa(word, "과"),
    euro: (word) => josa(word, "으로"),
  },
  headline: {
    source: "No official Korean wording exists for the EU notice; our translation",
    confidence: "unverified",
  },
};
