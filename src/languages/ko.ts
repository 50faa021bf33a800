/**
 * Korean: the words of notices, explanations of matches, deadlines and reports, and the words of goods with their English.
 * subpath export `'safepact/languages/ko'`.
 *
 * @module
 */
export { dueMessagesKo as dueMessages } from "../calendar/dueMessages/ko.ts";
export { ko as lexicon } from "../lexicons/ko.ts";
export { koExplanations as matchMessages } from "../match/explain/koExplanations.ts";
export { ko as noticeMessages } from "../notify/messages/ko.ts";
export { reportKo as reportMessages } from "../report/messages/ko.ts";
