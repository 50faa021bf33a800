/** What the addendum of a weekly report says about earlier notifications. */
export interface Addendum {
  /** Case numbers that were withdrawn, with the case they repeated when the report names one. */
  readonly withdrawn: ReadonlyMap<string, string | undefined>;
  /** Case numbers that were corrected or added to. */
  readonly corrected: ReadonlySet<string>;
}

const caseNumber = /\b(?:[A-Z]{1,4}\d{0,2}\/)?\d{3,5}\/\d{2}\b/gu;

/**
 * Reads the free text of `report_addendum`. A sentence speaks of the cases it names, or of those named just before it;
 * sentences are often glued together.
 *
 * @internal
 */
export function reportAddendum(text: string): Addendum {
  const withdrawn = new Map<string, string | undefined>();
  const corrected = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    const cases = sentence.match(caseNumber) ?? [];
    const duplicate = /\bduplicat\w+ of\b/iu.exec(sentence);
    const original =
      duplicate === null ? undefined : sentence.slice(duplicate.index).match(caseNumber)?.[0];
    for (const number of cases) {
      if (number === original) continue;
      if (/\bwithdrawn\b/iu.test(sentence)) withdrawn.set(number, original);
      else corrected.add(number);
    }
  }
  for (const number of withdrawn.keys()) corrected.delete(number);
  return { withdrawn, corrected };
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/\.(?=\s|$|[A-Z])/u).filter((sentence) => sentence.trim() !== "");
}
