/**
 * German: the words of notices, explanations of matches, deadlines and reports, and the words of goods with their English.
 * subpath export `'safepact/languages/de'`.
 *
 * @module
 */
export { dueMessagesDe as dueMessages } from "../calendar/dueMessages/de.ts";
export { de as lexicon } from "../lexicons/de.ts";
export { deExplanations as matchMessages } from "../match/explain/deExplanations.ts";
export { de as noticeMessages } from "../notify/messages/de.ts";
export { reportDe as reportMessages } from "../report/messages/de.ts";
