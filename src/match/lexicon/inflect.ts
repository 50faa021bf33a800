/** A folded word with the plurals that English, German, French, Spanish, Italian and their like form by an ending. @internal */
export function inflect(word: string): readonly string[] {
  if (word.length < 3 || /\d/u.test(word)) return [word];
  const forms = [word, `${word}s`];
  if (/(?:s|x|z|ch|sh|o)$/u.test(word)) forms.push(`${word}es`);
  if (/[^aeiou]y$/u.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  if (word.length > 5) forms.push(word.endsWith("e") ? `${word}n` : `${word}en`, `${word}e`);
  if (/(?:eau|eu)$/u.test(word)) forms.push(`${word}x`);
  return forms;
}
