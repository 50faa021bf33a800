/**
 * The words of every language, for programs that take the language from outside. One language stands under a subpath of its own,
 * which exports the words of each folder under the same names: `noticeMessages`, `matchMessages`, `dueMessages`, `reportMessages`,
 * and `lexicon`, the words of goods (those of English beyond what every matcher knows). A bundler takes only those that are used.
 *
 * subpath exports `'safepact/languages'`, `'safepact/languages/de'`, `…/en`, `…/es`, `…/fr`, `…/it`, `…/ja`, `…/ko`, `…/pl`,
 * `…/zh-hans`.
 *
 * @example
 * ```ts
 * import * as de from "safepact/languages/de";
 * import * as ko from "safepact/languages/ko";
 * import { createMatcher } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 *
 * const record = parseHazardRecord({ id: "kr-1", products: [{ name: "어린이 자석 구슬 완구" }] });
 * const listing = parseListing({ id: "L1", title: "Magnetkugeln Spielzeug für Kinder" });
 * if (!record.ok || !listing.ok) throw new Error("invalid");
 * const matcher = createMatcher([record.value], { lexicons: [de.lexicon, ko.lexicon] });
 * matcher.screen(listing.value, { minScore: 0 }).matches[0]?.hazardId; // => "kr-1"
 * ```
 *
 * @module
 */
export { allLexicons } from "../lexicons/allLexicons.ts";
export { locales as allNoticeMessages } from "../notify/messages/locales.ts";
export { reportLanguages as allReportMessages } from "../report/messages/reportLanguages.ts";
