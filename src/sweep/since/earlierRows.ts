import type { ScreeningOutcome, ScreeningReason } from "../../match/index.ts";
import { REVISION_BYTES } from "./revisionOf.ts";

/** What a row says that can be carried over: nothing was found, or there was nothing to compare. */
export interface EarlierAnswer {
  /** What the screening said. */
  readonly outcome: ScreeningOutcome;
  /** Why. */
  readonly reasons: readonly ScreeningReason[];
}

/** Answers that hang on no record, judgement or date of the list. The others are screened anew. */
const carried: readonly EarlierAnswer[] = [
  { outcome: "none-found", reasons: ["below-threshold"] },
  { outcome: "none-found", reasons: ["no-candidate"] },
  { outcome: "unverifiable", reasons: ["unusable-listing"] },
];

/** Rows of an earlier sweep by the revision of their listing, in memory that threads share: 17 bytes a place, at most half of them taken. */
export interface EarlierRows {
  /** Revisions, four words each. */
  readonly revisions: Uint32Array;
  /** What each row says: 0 for a free place, 1 for what is screened anew, and above the place in `carried` and 2. */
  readonly answers: Uint8Array;
}

const WORDS = REVISION_BYTES / 4;
const ANEW = 1;
const FIRST = 2;
const FEWEST = 1024;

/** Collects the rows of an earlier sweep. */
export interface EarlierRowsBuilder {
  /** Adds a row. */
  readonly add: (revision: string, answer: EarlierAnswer, matches: number) => void;
  /** Those added. */
  readonly rows: () => EarlierRows;
}

/** Starts to collect rows. */
export function collectEarlierRows(): EarlierRowsBuilder {
  let rows = emptyRows(FEWEST);
  let size = 0;
  return {
    add(revision, { outcome, reasons }, matches) {
      if (2 * ++size > rows.answers.length) rows = grown(rows);
      const words = wordsOf(revision);
      const place = placeOf(rows, words);
      const known = carried.findIndex(
        (each) => each.outcome === outcome && each.reasons.join() === reasons.join(),
      );
      rows.revisions.set(words, place * WORDS);
      rows.answers[place] = known >= 0 && matches === 0 ? known + FIRST : ANEW;
    },
    rows: () => rows,
  };
}

/** What an earlier sweep said of a revision: its answer, `anew` when it has to be screened, nothing when there is no row. */
export function earlierAnswer(
  rows: EarlierRows,
  revision: string,
): EarlierAnswer | "anew" | undefined {
  const answer = rows.answers[placeOf(rows, wordsOf(revision))] ?? 0;
  return answer === 0 ? undefined : (carried[answer - FIRST] ?? "anew");
}

function emptyRows(places: number): EarlierRows {
  return {
    revisions: new Uint32Array(new SharedArrayBuffer(places * REVISION_BYTES)),
    answers: new Uint8Array(new SharedArrayBuffer(places)),
  };
}

function grown({ revisions, answers }: EarlierRows): EarlierRows {
  const more = emptyRows(2 * answers.length);
  for (let at = 0; at < answers.length; at++) {
    if (answers[at] === 0) continue;
    const words = revisions.subarray(at * WORDS, (at + 1) * WORDS);
    const place = placeOf(more, words);
    more.revisions.set(words, place * WORDS);
    more.answers[place] = answers[at] ?? 0;
  }
  return more;
}

function wordsOf(revision: string): Uint32Array {
  const bytes = Buffer.from(revision, "base64url");
  return Uint32Array.from({ length: WORDS }, (_, at) => bytes.readUInt32LE(at * 4));
}

/** The place of a revision, or the free one where it is to be put. */
function placeOf({ revisions, answers }: EarlierRows, words: Uint32Array): number {
  const mask = answers.length - 1;
  let place = (words[0] ?? 0) & mask;
  while (answers[place] !== 0 && !isAt(revisions, place, words)) place = (place + 1) & mask;
  return place;
}

function isAt(revisions: Uint32Array, place: number, words: Uint32Array): boolean {
  for (let at = 0; at < WORDS; at++) {
    if (revisions[place * WORDS + at] !== words[at]) return false;
  }
  return true;
}
