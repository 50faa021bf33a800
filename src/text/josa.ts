import { finalSound } from "./finalSound.ts";
import type { FinalSound } from "./koreanSound.ts";

/** A Korean particle that changes with the word before it, by the form it takes after a consonant. @internal */
export type Josa = "은" | "이" | "을" | "과" | "으로";

const forms = {
  은: ["는", "은", "은(는)"],
  이: ["가", "이", "이(가)"],
  을: ["를", "을", "을(를)"],
  과: ["와", "과", "과(와)"],
  으로: ["로", "으로", "(으)로"],
} as const satisfies Record<Josa, readonly [vowel: string, consonant: string, unsure: string]>;

/** Endings read before: a sending puts particles after the same few words thousands of times. */
const sounds = new Map<string, FinalSound>();
const MOST = 1000;
const LONGEST = 200;

function soundOf(word: string): FinalSound {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = finalSound(word);
  if (sounds.size >= MOST) sounds.clear();
  if (word.length <= LONGEST) sounds.set(word, sound);
  return sound;
}

/**
 * Gives a word the particle that its ending asks for. Where the ending cannot be read, both forms are written, as
 * Korean forms do: `을(를)`.
 *
 * @internal
 */
export function josa(word: string, particle: Josa): string {
  const [afterVowel, afterConsonant, unsure] = forms[particle];
  const sound = soundOf(word);
  if (sound === "unknown") return word + unsure;
  if (sound === "vowel" || (sound === "rieul" && particle === "으로")) return word + afterVowel;
  return word + afterConsonant;
}
