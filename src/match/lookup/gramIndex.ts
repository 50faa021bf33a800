/** 3-grams of many texts, by which a few hundred candidates are found before a fuzzy search. @internal */
export interface GramIndex {
  /** Texts indexed. */
  readonly size: number;
  /** Where the postings of each bucket start. */
  readonly offsets: Uint32Array;
  /** Numbers of texts, bucket by bucket, each bucket in rising order. */
  readonly postings: Uint32Array;
}

// Grams that fall into one bucket only widen the candidates a little.
const BUCKETS = 1 << 16;
const EDGE = 1;
const FIRST_CJK = 0x3041;

/** Builds the index; a text with no gram is never found. @internal */
export function buildGramIndex(texts: readonly string[]): GramIndex {
  const scanner = createScanner();
  const rows: Uint16Array[] = [];
  const offsets = new Uint32Array(BUCKETS + 1);
  for (const text of texts) {
    const row = scanner(text, true).slice();
    for (const gram of row) offsets[gram + 1] = (offsets[gram + 1] ?? 0) + 1;
    rows.push(row);
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + (offsets[bucket] ?? 0);
  }
  const place = offsets.slice();
  const postings = new Uint32Array(offsets[BUCKETS] ?? 0);
  for (const [number, row] of rows.entries()) {
    for (const gram of row) {
      const at = place[gram] ?? 0;
      postings[at] = number;
      place[gram] = at + 1;
    }
  }
  return { size: texts.length, offsets, postings };
}

/**
 * Adds to `scores` what each text shares with the query, rarer grams more, and lists the texts first touched.
 *
 * @returns What a text would get that shares everything.
 *
 * @internal
 */
export function addGramScores(
  { size, offsets, postings }: GramIndex,
  query: string,
  scores: Float32Array,
  touched: number[],
): number {
  let whole = 0;
  for (const gram of createScanner()(query, false)) {
    const start = offsets[gram] ?? 0;
    const end = offsets[gram + 1] ?? 0;
    const weight = Math.log(1 + size / (end - start + 1));
    whole += weight;
    for (let at = start; at < end; at++) {
      const number = postings[at] ?? 0;
      if (scores[number] === 0) touched.push(number);
      scores[number] = (scores[number] ?? 0) + weight;
    }
  }
  return whole;
}

const MOST_GRAMS = 4096;

/**
 * Makes a function that gives the buckets of the 3-grams of every word with its edges, and of every pair of Chinese, Japanese
 * or Korean characters, each once, in a buffer that the next call overwrites. The last word of a query may be unfinished:
 * its end is no edge.
 */
function createScanner(): (text: string, finished: boolean) => Uint16Array {
  const stamps = new Uint32Array(BUCKETS);
  const buffer = new Uint16Array(MOST_GRAMS);
  let stamp = 0;
  let count = 0;
  const put = (bucket: number) => {
    if (stamps[bucket] === stamp || count === MOST_GRAMS) return;
    stamps[bucket] = stamp;
    buffer[count++] = bucket;
  };
  return (text, finished) => {
    stamp++;
    count = 0;
    let before = EDGE;
    let beforeThat = EDGE;
    for (let index = 0; index <= text.length; index++) {
      const unit = index < text.length ? text.charCodeAt(index) : 32;
      if (isLetter(unit)) {
        if (unit < FIRST_CJK) put(bucketOf(beforeThat, before, unit));
        else {
          put(bucketOf(EDGE, EDGE, unit));
          if (before !== EDGE) put(bucketOf(EDGE, before, unit));
        }
        beforeThat = before;
        before = unit;
      } else {
        const closed = finished || index < text.length;
        if (before !== EDGE && before < FIRST_CJK && closed)
          put(bucketOf(beforeThat, before, EDGE));
        before = EDGE;
        beforeThat = EDGE;
      }
    }
    return buffer.subarray(0, count);
  };
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit >= 0xc0;
}

function bucketOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ third, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
