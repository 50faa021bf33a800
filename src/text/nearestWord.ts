/**
 * Finds the word the user probably meant.
 *
 * @param typed - What was typed.
 * @param known - Words that would have been right.
 * @returns The nearest one, when it is near.
 */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const word of known) {
    const distance = editDistance(wanted, word.toLowerCase());
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

/**
 * Writes the advice for a name that does not exist.
 *
 * @param typed - What was typed.
 * @param known - Names that exist.
 * @returns "Did you mean …?", or the list.
 */
export function nameAdvice(typed: string, known: readonly string[]): string {
  const near = nearestWord(typed, known);
  const list = `Known are ${known.join(", ")}.`;
  return near === undefined ? list : `Did you mean ${near}? ${list}`;
}

/** Levenshtein distance, for words of at most 60 letters. */
function editDistance(left: string, right: string): number {
  const a = left.slice(0, 60);
  const b = right.slice(0, 60);
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
