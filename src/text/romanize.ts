const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;

// Revised Romanization of Korean (Ministry of Culture and Tourism, notice 2000-8), letter by letter.
const initials = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ").map(blankDash);
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const finals = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ").map(blankDash);
// Before a vowel the last consonant is spoken with the next syllable.
const linked = "- g kk ks n nj n d r lg lm lb ls lt lp r m b bs s ss ng j ch k t p -"
  .split(" ")
  .map(blankDash);

const cyrillic = cyrillicTable();
const kana = kanaTable();
const convertible = /[\uac00-\ud7a3\u3041-\u30fe\u0400-\u045f\u0490\u0491]/u;
const word = /[\p{L}\p{N}]/u;

type Script = "hangul" | "hiragana" | "katakana" | "cyrillic" | "other";

/**
 * Writes Hangul (Revised Romanization), Kana (Hepburn without length marks) and Cyrillic in Latin letters; a change of
 * script within a word becomes a space. Han characters and everything else stay.
 *
 * @internal
 */
export function romanize(text: string): string {
  if (!convertible.test(text)) return text;
  const source = text.toLowerCase();
  let result = "";
  let previous: Script = "other";
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    const script = scriptOf(unit);
    const joins = script === previous || (unit === 0x30fc && previous !== "other");
    if (index > 0 && !joins && isWord(source[index - 1]) && isWord(source[index])) result += " ";
    if (script === "hangul") {
      result += hangulSyllable(source.charCodeAt(index - 1), unit, source.charCodeAt(index + 1));
    } else if (script === "hiragana" || script === "katakana") {
      const [latin, used] = kanaAt(source, index);
      result += latin;
      index += used - 1;
    } else if (script === "cyrillic") result += cyrillic.get(source[index] ?? "") ?? source[index];
    else result += source[index];
    if (unit !== 0x30fc) previous = script;
  }
  return result;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && word.test(character);
}

function scriptOf(unit: number): Script {
  if (unit < 0x400) return "other";
  if (unit <= 0x4ff) return "cyrillic";
  if (isHangul(unit)) return "hangul";
  if (unit >= 0x3041 && unit <= 0x309f) return "hiragana";
  if (unit >= 0x30a1 && unit <= 0x30fe && unit !== 0x30fb) return "katakana";
  return "other";
}

function hangulSyllable(previous: number, unit: number, next: number): string {
  const place = unit - HANGUL_FIRST;
  const initial = initialOf(unit);
  const afterRieul = isHangul(previous) && (previous - HANGUL_FIRST) % 28 === FINAL_RIEUL;
  const opening = initial === RIEUL && afterRieul ? "l" : (initials[initial] ?? "");
  const vowel = vowels[Math.floor((place % 588) / 28)] ?? "";
  const closing = isHangul(next) && initialOf(next) === SILENT ? linked : finals;
  return opening + vowel + (closing[place % 28] ?? "");
}

function isHangul(unit: number): boolean {
  return unit >= HANGUL_FIRST && unit <= HANGUL_LAST;
}

function initialOf(unit: number): number {
  return Math.floor((unit - HANGUL_FIRST) / 588);
}

const SILENT = 11;
const RIEUL = 5;
const FINAL_RIEUL = 8;

function kanaAt(source: string, index: number): [latin: string, used: number] {
  const first = hiraganaOf(source.charCodeAt(index));
  if (first === "っ") {
    const [following, used] = index + 1 < source.length ? kanaAt(source, index + 1) : ["", 0];
    const doubled = /^[bcdfghjkmprstz]/u.exec(following)?.[0] ?? "";
    return [(doubled === "c" ? "t" : doubled) + following, used + 1];
  }
  const second = hiraganaOf(source.charCodeAt(index + 1));
  const pair = kana.get(first + second);
  if (pair !== undefined) return [pair, 2];
  return [kana.get(first) ?? (first === "ー" ? "" : first), 1];
}

function hiraganaOf(unit: number): string {
  if (Number.isNaN(unit)) return "";
  return String.fromCharCode(unit >= 0x30a1 && unit <= 0x30f6 ? unit - 0x60 : unit);
}

function kanaTable(): ReadonlyMap<string, string> {
  const rows =
    "あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo " +
    "たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo " +
    "ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu " +
    "ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa ゕka ゖke " +
    "ふぁfa ふぃfi ふぇfe ふぉfo てぃti でぃdi とぅtu どぅdu うぃwi うぇwe うぉwo ゔぁva ゔぃvi ゔぇve ゔぉvo " +
    "しぇshe じぇje ちぇche つぁtsa くぁkwa ふゅfyu でゅdyu";
  const table = new Map<string, string>();
  for (const entry of rows.split(" ")) {
    const latin = /[a-z]+$/u.exec(entry)?.[0] ?? "";
    table.set(entry.slice(0, entry.length - latin.length), latin);
  }
  const stems = "きky ぎgy しsh じj ちch にny ひhy びby ぴpy みmy りry".split(" ");
  for (const stem of stems) {
    const consonant = stem.slice(1);
    table.set(`${stem[0]}ゃ`, `${consonant}a`);
    table.set(`${stem[0]}ゅ`, `${consonant}u`);
    table.set(`${stem[0]}ょ`, `${consonant}o`);
  }
  return table;
}

function cyrillicTable(): ReadonlyMap<string, string> {
  const pairs =
    "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch " +
    "ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz";
  const parts = pairs.split(" ");
  const table = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2) {
    table.set(parts[index] ?? "", blankDash(parts[index + 1] ?? ""));
  }
  return table;
}

function blankDash(text: string): string {
  return text === "-" ? "" : text;
}
