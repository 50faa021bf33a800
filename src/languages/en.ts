/**
 * English: the words of notices, explanations of matches, deadlines and reports, and further names of goods.
 * subpath export `'safepact/languages/en'`.
 *
 * @module
 */
export { dueMessagesEn as dueMessages } from "../calendar/dueMessages/en.ts";
export { en as lexicon } from "../lexicons/en.ts";
export { enExplanations as matchMessages } from "../match/explain/enExplanations.ts";
export { en as noticeMessages } from "../notify/messages/en.ts";
export { reportEn as reportMessages } from "../report/messages/en.ts";
