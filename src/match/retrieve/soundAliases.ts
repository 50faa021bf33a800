import { soundKey } from "../../text/soundKey.ts";
import { hashText } from "../analyse/hash.ts";
import type { MatchIndex } from "../index/matchIndex.ts";

const LATIN_LETTERS = 26;
const FIRST_HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;
// A short key tells little, and a long word seldom is a name that was written by its sound.
const FEWEST_CLASSES = 3;
const MOST_ALIASES = 3;
const SLOTS = 16_384;
const nothing: readonly number[] = [];

type Script = "latin" | "hangul" | "other";

interface Sounds {
  /** Words of the index by how they sound, apart by script; each built when it is first asked for. */
  readonly tables: Map<Script, ReadonlyMap<number, readonly number[]>>;
  /** First and second half of the identity of the words asked for, each in the slot of its first. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Their answers. */
  readonly answers: (readonly number[])[];
}

const made = new WeakMap<MatchIndex, Sounds>();

/**
 * Words of an index that sound like a word of the other script: "quercetin" for 퀘르세틴.
 *
 * @param word - Character classes of the word and its identity.
 * @returns Up to three words of the index, fewest characters first.
 *
 * @internal
 */
export function soundAliases(
  index: MatchIndex,
  word: {
    readonly chars: Uint16Array;
    readonly from: number;
    readonly to: number;
    readonly first: number;
    readonly second: number;
  },
): readonly number[] {
  const script = scriptOf(word.chars, word.from, word.to);
  if (script === "other") return nothing;
  let sounds = made.get(index);
  if (sounds === undefined) {
    sounds = {
      tables: new Map(),
      first: new Uint32Array(SLOTS),
      second: new Uint32Array(SLOTS),
      answers: new Array<readonly number[]>(SLOTS).fill(nothing),
    };
    made.set(index, sounds);
  }
  const slot = word.first & (SLOTS - 1);
  if (sounds.first[slot] === word.first && sounds.second[slot] === word.second) {
    return sounds.answers[slot] ?? nothing;
  }
  const found = findAliases(index, sounds, script, word);
  sounds.first[slot] = word.first;
  sounds.second[slot] = word.second;
  sounds.answers[slot] = found;
  return found;
}

function findAliases(
  index: MatchIndex,
  { tables }: Sounds,
  script: Script,
  { chars, from, to }: { readonly chars: Uint16Array; readonly from: number; readonly to: number },
): readonly number[] {
  const opposite: Script = script === "latin" ? "hangul" : "latin";
  let table = tables.get(opposite);
  if (table === undefined) {
    table = tableOf(index, opposite);
    tables.set(opposite, table);
  }
  if (table.size === 0) return nothing;
  const key = soundKey(textOf(chars, from, to));
  return key.length < FEWEST_CLASSES ? nothing : (table.get(hashText(key)) ?? nothing);
}

function tableOf(index: MatchIndex, script: Script): ReadonlyMap<number, readonly number[]> {
  const table = new Map<number, number[]>();
  const { chars, charFrom, vocabulary } = index;
  for (let token = 0; token < vocabulary.size; token++) {
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
  for (const [hash, words] of table) {
    const size = (token: number) => (charFrom[token + 1] ?? 0) - (charFrom[token] ?? 0);
    words.sort((a, b) => size(a) - size(b) || a - b);
    table.set(hash, words.slice(0, MOST_ALIASES));
  }
  return table;
}

function scriptOf(chars: Uint16Array, from: number, to: number): Script {
  const first = chars[from] ?? 0;
  const isLatin = first >= 1 && first <= LATIN_LETTERS;
  if (to - from < (isLatin ? 4 : 2)) return "other";
  for (let at = from; at < to; at++) {
    const kind = chars[at] ?? 0;
    if (isLatin ? kind > LATIN_LETTERS || kind === 0 : kind < FIRST_HANGUL || kind > LAST_HANGUL)
      return "other";
  }
  return isLatin ? "latin" : "hangul";
}

function textOf(chars: Uint16Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const kind = chars[at] ?? 0;
    text += String.fromCharCode(kind <= LATIN_LETTERS ? 96 + kind : kind);
  }
  return text;
}
