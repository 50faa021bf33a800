import { foldText } from "../../text/foldText.ts";
import { parseConcepts } from "./parseConcepts.ts";
import { buildPhrases, type Phrases, placesOfPhrases } from "./phrases.ts";
import { typeTable } from "./productTypesIn.ts";
import { vocabulary } from "./vocabulary.ts";

interface Dictionary {
  readonly phrases: Phrases;
  /** English words of each concept. */
  readonly english: readonly string[];
  /** Those words, so that English texts are left alone. */
  readonly own: readonly ReadonlySet<string>[];
}

let dictionary: Dictionary | undefined;
const MOST_ENGLISH = 2;
const beyondLatin = /[\u3041-\uffff]/u;

/**
 * English words for what a folded text of another language names, by the lexicons of product types and of the vocabulary of
 * recalls; nothing for what is said in English already.
 *
 * @internal
 */
export function englishOf(text: string): string {
  dictionary ??= build();
  const { phrases, english, own } = dictionary;
  const found = new Set<string>();
  for (const { concepts, from, to } of placesOfPhrases(phrases, text)) {
    const word = text.slice(from, to);
    for (const concept of concepts) {
      if (own[concept]?.has(word) !== true) found.add(english[concept] ?? "");
    }
  }
  return [...found].join(" ");
}

/** Whether a text is written in Han, Kana or Hangul, at least in part. @internal */
export function isEastAsian(text: string): boolean {
  return beyondLatin.test(text);
}

function build(): Dictionary {
  const lines = `${typeTable()}\n${vocabulary.trim()}`.split("\n");
  const firsts = lines.map((line) => {
    const [words = ""] = line.slice(line.indexOf(" : ") + 3).split(" ; ");
    return words.split(",").map((word) => word.trim());
  });
  return {
    phrases: buildPhrases(parseConcepts(lines.join("\n"))),
    english: firsts.map((words) => words.slice(0, MOST_ENGLISH).join(" ")),
    own: firsts.map(
      (words) => new Set(words.flatMap((word) => [foldText(word), `${foldText(word)}s`])),
    ),
  };
}
