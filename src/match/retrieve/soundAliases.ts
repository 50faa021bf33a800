import { soundKey } from "../../text/soundKey.ts";
import { LAST_LETTER } from "../analyse/charClass.ts";
import { hashText } from "../analyse/hash.ts";
import type { Scanner } from "../analyse/scanner.ts";
import type { Lexis } from "../index/matchIndex.ts";
import { idfOfToken, TOKEN_ROW } from "../index/vocabulary.ts";

const FIRST_HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;
// A short key tells little, and a long word seldom is a name that was written by its sound.
const FEWEST_CLASSES = 3;
const MOST_ALIASES = 3;
const MOST_SLOTS = 16_384;
const FEW_SLOTS = 256;
const MOST_TABLES = 16;
const nothing: readonly number[] = [];

type Script = "latin" | "hangul" | "other";
type Words = Pick<Lexis, "chars" | "charFrom" | "vocabulary">;

/** Words of a stretch of the vocabulary by how they sound, apart by script; each built when it is first asked for. */
interface SoundTable {
  readonly from: number;
  readonly to: number;
  readonly byScript: Map<Script, ReadonlyMap<number, readonly number[]>>;
}

/** The words of an index by how they sound, with answers given before. @internal */
export interface Sounds {
  /** Stretches one after the other: an update adds one for its words and shares the others. */
  readonly tables: readonly SoundTable[];
  /** Both halves of the identity of the words asked for, side by side in the slot of the first. */
  readonly asked: Uint32Array;
  /** Their answers. */
  readonly answers: (readonly number[])[];
}

const made = new WeakMap<Lexis["vocabulary"], Sounds>();
const tablesOf = new WeakMap<Lexis["vocabulary"], readonly SoundTable[]>();

/** The words of an index by how they sound, as far as they have been asked for. @internal */
export function soundsOf({ vocabulary }: Words): Sounds {
  const known = made.get(vocabulary);
  if (known !== undefined) return known;
  // A list of a few words is asked about few.
  const slots = vocabulary.size < FEW_SLOTS ? FEW_SLOTS : MOST_SLOTS;
  const sounds: Sounds = {
    tables: tablesOf.get(vocabulary) ?? [tableFrom(0, vocabulary.size)],
    asked: new Uint32Array(2 * slots),
    answers: new Array<readonly number[]>(slots).fill(nothing),
  };
  made.set(vocabulary, sounds);
  return sounds;
}

/**
 * Words of an index that sound like a word of the other script: "quercetin" for 퀘르세틴.
 *
 * @param sounds - What {@link soundsOf} gives for the index.
 * @param place - Of the word among those scanned.
 * @returns Up to three words of the index, fewest characters first.
 *
 * @internal
 */
export function soundAliases(
  index: Words,
  sounds: Sounds,
  scanner: Scanner,
  place: number,
): readonly number[] {
  const { chars } = scanner;
  const from = scanner.from[place] ?? 0;
  const to = scanner.to[place] ?? 0;
  const script = scriptOf(chars, from, to);
  if (script === "other") return nothing;
  const first = scanner.first[place] ?? 0;
  const second = scanner.second[place] ?? 0;
  const slot = first & (sounds.answers.length - 1);
  const { asked } = sounds;
  if (asked[2 * slot] === first && asked[2 * slot + 1] === second) {
    return sounds.answers[slot] ?? nothing;
  }
  const found = findAliases(index, sounds.tables, script, textOf(chars, from, to));
  asked[2 * slot] = first;
  asked[2 * slot + 1] = second;
  sounds.answers[slot] = found;
  return found;
}

/** Lets the words of a vocabulary that grew out of another be found without reading those of the other again. @internal */
export function shareSounds(grown: Lexis["vocabulary"], before: Lexis["vocabulary"]): void {
  const known = made.get(before)?.tables ?? tablesOf.get(before);
  if (known === undefined || known.length >= MOST_TABLES) return;
  tablesOf.set(grown, [...known, tableFrom(before.size, grown.size)]);
}

function tableFrom(from: number, to: number): SoundTable {
  return { from, to, byScript: new Map() };
}

function findAliases(
  index: Words,
  tables: readonly SoundTable[],
  script: Script,
  word: string,
): readonly number[] {
  const opposite: Script = script === "latin" ? "hangul" : "latin";
  let hash: number | undefined;
  const words: number[] = [];
  for (const table of tables) {
    const sounding = wordsOf(index, table, opposite);
    if (sounding.size === 0) continue;
    if (hash === undefined) {
      const key = soundKey(word);
      if (key.length < FEWEST_CLASSES) return nothing;
      hash = hashText(key);
    }
    words.push(...(sounding.get(hash) ?? nothing));
  }
  return words.length === 0 ? nothing : closest(index, words);
}

// By what the words are, not by their numbers: these depend on how the list came about.
function closest({ charFrom, vocabulary }: Words, words: readonly number[]): readonly number[] {
  const { rows } = vocabulary;
  const size = (token: number) => (charFrom[token + 1] ?? 0) - (charFrom[token] ?? 0);
  const half = (token: number, which: number) => rows[token * TOKEN_ROW + which] ?? 0;
  return words
    .filter((token) => idfOfToken(vocabulary, token) > 0)
    .sort((a, b) => size(a) - size(b) || half(a, 0) - half(b, 0) || half(a, 1) - half(b, 1))
    .slice(0, MOST_ALIASES);
}

function wordsOf(
  { chars, charFrom }: Words,
  { from: first, to: last, byScript }: SoundTable,
  script: Script,
): ReadonlyMap<number, readonly number[]> {
  const known = byScript.get(script);
  if (known !== undefined) return known;
  const table = new Map<number, number[]>();
  for (let token = first; token < last; token++) {
    const from = charFrom[token] ?? 0;
    const to = charFrom[token + 1] ?? 0;
    if (scriptOf(chars, from, to) !== script) continue;
    const key = soundKey(textOf(chars, from, to));
    if (key.length < FEWEST_CLASSES) continue;
    const hash = hashText(key);
    const words = table.get(hash);
    if (words === undefined) table.set(hash, [token]);
    else words.push(token);
  }
  byScript.set(script, table);
  return table;
}

function scriptOf(chars: Uint16Array, from: number, to: number): Script {
  const first = chars[from] ?? 0;
  const isLatin = first >= 1 && first <= LAST_LETTER;
  if (to - from < (isLatin ? 4 : 2)) return "other";
  for (let at = from; at < to; at++) {
    const kind = chars[at] ?? 0;
    if (isLatin ? kind > LAST_LETTER || kind === 0 : kind < FIRST_HANGUL || kind > LAST_HANGUL)
      return "other";
  }
  return isLatin ? "latin" : "hangul";
}

function textOf(chars: Uint16Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const kind = chars[at] ?? 0;
    text += String.fromCharCode(kind <= LAST_LETTER ? 96 + kind : kind);
  }
  return text;
}
