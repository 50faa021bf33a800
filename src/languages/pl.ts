/**
 * Polish: the words of notices, explanations of matches, deadlines and reports, and the words of goods with their English.
 * subpath export `'safepact/languages/pl'`.
 *
 * @module
 */
export { dueMessagesPl as dueMessages } from "../calendar/dueMessages/pl.ts";
export { pl as lexicon } from "../lexicons/pl.ts";
export { plExplanations as matchMessages } from "../match/explain/plExplanations.ts";
export { pl as noticeMessages } from "../notify/messages/pl.ts";
export { reportPl as reportMessages } from "../report/messages/pl.ts";
