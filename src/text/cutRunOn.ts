import { foldText } from "./foldText.ts";
import { type Known, segment } from "./readEvaded.ts";

const SHORTEST = 12;
const FEWEST_CUTS = 2;
// "KodakEasyShare": a capital behind a small letter; "DVDRemote", "TS108WCorded": one that begins a word behind capitals or digits; "Card8MB".
const cut = /(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{Lu}\p{N}])(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{N})/gu;
const longRun = /[a-z]{6,96}/gu;

/**
 * Cuts a title that is written without any space where its capitals show that a word begins ("PanasonicCordlessPhone"). Two parts that the vocabulary
 * knows as one word ("EtherFast") stay one, and small letters are cut into words that it knows ("Casefor"). Any other title comes back as it is.
 *
 * @param title - A title, not folded.
 * @param known - Tells whether a folded word is known.
 * @returns Its words, folded, with spaces between; or the title as it is.
 * @internal
 */
export function cutRunOn(title: string, known: Known): string {
  if (title.length < SHORTEST || /\s/u.test(title)) return title;
  const parts = title.split(cut);
  if (parts.length <= FEWEST_CUTS) return title;
  const words: string[] = [];
  for (const part of parts.map(foldText)) {
    const joined = (words.at(-1) ?? "") + part;
    if (words.length > 0 && known(joined)) words[words.length - 1] = joined;
    else words.push(part);
  }
  const readRun = (run: string) => (known(run) ? run : (segment(run, known) ?? run));
  return words.join(" ").replace(longRun, readRun);
}
