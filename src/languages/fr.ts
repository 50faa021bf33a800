/**
 * French: the words of notices, explanations of matches, deadlines and reports, and the words of goods with their English.
 * subpath export `'safepact/languages/fr'`.
 *
 * @module
 */
export { dueMessagesFr as dueMessages } from "../calendar/dueMessages/fr.ts";
export { fr as lexicon } from "../lexicons/fr.ts";
export { frExplanations as matchMessages } from "../match/explain/frExplanations.ts";
export { fr as noticeMessages } from "../notify/messages/fr.ts";
export { reportFr as reportMessages } from "../report/messages/fr.ts";
