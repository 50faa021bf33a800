// Languages whose plurals never end in "-n" or "-en".
const withoutWeakPlurals = new Set(["en", "fr", "es"]);
// Nor in any of these: they change the vowel.
const withoutEndings = new Set(["it", "pl"]);

/**
 * A folded word with the plurals that English, German, French, Spanish, Italian and their like form by an ending.
 *
 * @param language - Its language, where that is known.
 *
 * @internal
 */
export function inflect(word: string, language = ""): readonly string[] {
  if (word.length < 3 || /\d/u.test(word) || withoutEndings.has(language)) return [word];
  const forms = [word, `${word}s`];
  if (/(?:s|x|z|ch|sh|o)$/u.test(word)) forms.push(`${word}es`);
  if (/[^aeiou]y$/u.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  if (word.length > 5) forms.push(`${word}e`, ...weakPluralsOf(word, language));
  if (/(?:eau|eu)$/u.test(word)) forms.push(`${word}x`);
  return forms;
}

function weakPluralsOf(word: string, language: string): readonly string[] {
  if (withoutWeakPlurals.has(language)) return [];
  return [word.endsWith("e") ? `${word}n` : `${word}en`];
}
