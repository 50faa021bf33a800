import { type MatchEvidence, vocabularies } from "safepact/match";

/** One piece of evidence of every code that says a text wherever it can, some of it against. */
export function evidenceOfEveryCode(
  text: string,
  { speaksFor, against }: { readonly speaksFor: number; readonly against: number },
): MatchEvidence[] {
  return vocabularies.evidenceCodes.map((code, place) => ({
    kind: "text",
    code,
    params: { value: text, words: text },
    listingValue: text,
    hazardValue: text,
    weight: code.endsWith("-contradicted") || place % 3 === 0 ? against : speaksFor,
  }));
}
