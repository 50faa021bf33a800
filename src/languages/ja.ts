/**
 * Japanese: the words of notices, explanations of matches, deadlines and reports, and the words of goods with their English.
 * subpath export `'safepact/languages/ja'`.
 *
 * @module
 */
export { dueMessagesJa as dueMessages } from "../calendar/dueMessages/ja.ts";
export { ja as lexicon } from "../lexicons/ja.ts";
export { jaExplanations as matchMessages } from "../match/explain/jaExplanations.ts";
export { ja as noticeMessages } from "../notify/messages/ja.ts";
export { reportJa as reportMessages } from "../report/messages/ja.ts";
