/**
 * Spanish: the words of notices, explanations of matches, deadlines and reports, and the words of goods with their English.
 * subpath export `'safepact/languages/es'`.
 *
 * @module
 */
export { dueMessagesEs as dueMessages } from "../calendar/dueMessages/es.ts";
export { es as lexicon } from "../lexicons/es.ts";
export { esExplanations as matchMessages } from "../match/explain/esExplanations.ts";
export { es as noticeMessages } from "../notify/messages/es.ts";
export { reportEs as reportMessages } from "../report/messages/es.ts";
