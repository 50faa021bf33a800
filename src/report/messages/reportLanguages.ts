import { reportDe } from "./de.ts";
import { reportEn } from "./en.ts";
import { reportEs } from "./es.ts";
import { reportFr } from "./fr.ts";
import { reportIt } from "./it.ts";
import { reportJa } from "./ja.ts";
import { reportKo } from "./ko.ts";
import { reportPl } from "./pl.ts";
import type { ReportMessages } from "./reportMessages.ts";
import { reportZhHans } from "./zhHans.ts";

/** The report in every language of the library, for programs that take its id from outside. */
export const reportLanguages: readonly ReportMessages[] = [
  reportKo,
  reportEn,
  reportZhHans,
  reportJa,
  reportDe,
  reportFr,
  reportEs,
  reportIt,
  reportPl,
];
