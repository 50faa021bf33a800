/**
 * Italian: the words of notices, explanations of matches, deadlines and reports, and the words of goods with their English.
 * subpath export `'safepact/languages/it'`.
 *
 * @module
 */
export { dueMessagesIt as dueMessages } from "../calendar/dueMessages/it.ts";
export { it as lexicon } from "../lexicons/it.ts";
export { itExplanations as matchMessages } from "../match/explain/itExplanations.ts";
export { it as noticeMessages } from "../notify/messages/it.ts";
export { reportIt as reportMessages } from "../report/messages/it.ts";
