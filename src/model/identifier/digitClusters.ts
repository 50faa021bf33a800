/** An unbroken run of digits in a text. */
export interface DigitGroup {
  /** The digits. */
  readonly digits: string;
  /** Where the run begins in the text. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Whether a label or a word is glued to it. */
  readonly glued: boolean;
  /** Whether it was written as `4.006381333931E+12`. */
  readonly scientific: boolean;
}

/** Words that announce a code and may stand right against it. */
const labels = new Set(
  "EAN GTIN UPC JAN ISBN ISSN ISMN IAN GENCOD BARCODE CODE BARCODES CODES UPCA".split(" "),
);

/** What may stand between the digits of one printed code, and how much of it. */
const separator = /^[ \u00a0'’`´‐‑‒–—−-]{1,3}$/u;

const scientificTail = /[.,](\d{1,15})[Ee]\+?(\d{1,2})(?![\dA-Za-z])/uy;

/**
 * Finds the runs of digits in a text and groups those that only spaces, dashes or apostrophes part. Digits inside an
 * alphanumeric code ("X001FI87U9", "BCD25042500206593") are no part of any group.
 *
 * @internal
 */
export function digitClusters(text: string): DigitGroup[][] {
  const clusters: DigitGroup[][] = [];
  let end = -1;
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    const group = groupAt(text, index);
    const last = clusters.at(-1);
    if (last && end >= 0 && separator.test(text.slice(end, index))) last.push(group);
    else clusters.push([group]);
    end = group.end;
    if (isInsideCode(text, group)) {
      clusters.at(-1)?.pop();
      end = -1;
    }
    index = group.end - 1;
  }
  return clusters.filter((cluster) => cluster.length > 0);
}

/** Whether every word of a text announces a code: then its digits are codes and nothing else. @internal */
export function holdsOnlyCodes(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).every((word) => labels.has(word.toUpperCase()));
}

function groupAt(text: string, start: number): DigitGroup {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const plain = {
    digits: text.slice(start, end),
    start,
    end,
    glued: isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end)),
    scientific: false,
  };
  return end - start === 1 ? (scientificAt(text, plain) ?? plain) : plain;
}

/** Undoes scientific notation, unless digits were rounded away: one trailing zero at most may be missing. */
function scientificAt(text: string, first: DigitGroup): DigitGroup | undefined {
  scientificTail.lastIndex = first.end;
  const [whole = "", fraction = "", power = ""] = scientificTail.exec(text) ?? [];
  const length = Number(power) + 1;
  const digits = `${first.digits}${fraction}`;
  if (whole === "" || length > 14 || digits.length > length || digits.length < length - 1) return;
  const end = first.end + whole.length;
  return { ...first, digits: digits.padEnd(length, "0"), end, glued: false, scientific: true };
}

function isInsideCode(text: string, { start, end, glued }: DigitGroup): boolean {
  if (!glued) return false;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  return !((before === "" || labels.has(before.toUpperCase())) && (after === "" || isWord(after)));
}

/** A word of prose or a label, not the tail of a code. */
function isWord(text: string): boolean {
  return labels.has(text.toUpperCase()) || (text.length >= 3 && /[a-zà-ÿ]/u.test(text));
}

/** Letters right before a place, with the digits before them if there are any: twelve characters at most. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (end - start < 12 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  const inside = start < end && isDigit(text.charCodeAt(start - 1));
  return text.slice(inside ? start - 1 : start, end);
}

/** Letters right after a place, with the digit after them if there is one. */
function wordAfter(text: string, start: number): string {
  let end = start;
  while (end - start < 12 && isLetter(text.charCodeAt(end))) end += 1;
  return isDigit(text.charCodeAt(end)) && end > start ? "#" : text.slice(start, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters only: a Hangul or Chinese word before a number is a label, not a part of it. */
function isLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)
  );
}
