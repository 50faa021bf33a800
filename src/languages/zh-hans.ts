/**
 * Chinese in simplified characters: the words of notices, explanations of matches, deadlines and reports, and the words of goods with their English.
 * subpath export `'safepact/languages/zh-hans'`.
 *
 * @module
 */
export { dueMessagesZhHans as dueMessages } from "../calendar/dueMessages/zhHans.ts";
export { zh as lexicon } from "../lexicons/zh.ts";
export { zhHansExplanations as matchMessages } from "../match/explain/zhHansExplanations.ts";
export { zhHans as noticeMessages } from "../notify/messages/zhHans.ts";
export { reportZhHans as reportMessages } from "../report/messages/zhHans.ts";
