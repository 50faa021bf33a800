import { readdirSync, readFileSync } from "node:fs";

const lexicons = new URL("../../src/lexicons/", import.meta.url);
const tables = new URL("tables/", lexicons);
const languages = ["ko", "zh", "ja", "de", "fr", "es", "it", "pl"] as const;
const names: Readonly<Record<(typeof languages)[number] | "en", string>> = {
  en: "English",
  ko: "Korean",
  zh: "Chinese, in both scripts",
  ja: "Japanese",
  de: "German",
  fr: "French",
  es: "Spanish",
  it: "Italian",
  pl: "Polish",
};

/**
 * The files of `src/lexicons` by name, made of the tables beside them. A line of a table is one thing: `english, english : Korean ; Chinese ;
 * Japanese ; German ; French ; Spanish ; Italian ; Polish`, words of a language parted by commas, `-` where a language has none; `types.txt`,
 * `offers.txt` and `colours.txt` have the id of a type of product, of what is offered beside one and of a colour in the place of English. Behind ` = `
 * stand further names of English, which has a lexicon of its own. Words that say how a thing is have a list a language.
 */
export function lexiconFiles(): Readonly<Record<string, string>> {
  const goods = readdirSync(tables)
    .sort()
    .flatMap((file) => rowsOf(new URL(file, tables)));
  const types = rowsOf(new URL("types.txt", lexicons));
  const offers = rowsOf(new URL("offers.txt", lexicons));
  const colours = rowsOf(new URL("colours.txt", lexicons));
  const english = fileOf("en", { table: linesOf(-1, goods), offers: linesOf(-1, offers) });
  const others = languages.map((language, place) => {
    const modifiers = readFileSync(new URL(`modifiers/${language}.txt`, lexicons), "utf8").trim();
    return fileOf(language, {
      table: linesOf(place, goods),
      types: linesOf(place, types),
      offers: linesOf(place, offers),
      colours: linesOf(place, colours),
      modifiers: [modifiers],
    });
  });
  return Object.fromEntries([english, ...others]);
}

function fileOf(
  language: keyof typeof names,
  parts: Readonly<Record<string, readonly string[]>>,
): readonly [name: string, text: string] {
  const [first = "", ...more] = Object.entries(parts).map(
    ([name, lines]) => `  ${name}: \`\n${lines.join("\n")}\n\`,\n`,
  );
  const text = `import type { MatchLexicon } from "../match/index.ts";

/** ${language === "en" ? "Further words of English, with the English that records use" : `Words of ${names[language]} with their English`}. */
export const ${language}: MatchLexicon = {
  language: "${language}",
  // Written by \`npx tsx test/support/writeLexicons.ts\` from the tables beside it.
${first}${more.join("")}};
`;
  return [`${language}.ts`, text];
}

function rowsOf(file: URL): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

// The words of one language, a line for each English; at -1 the further names that English has.
function linesOf(place: number, rows: readonly string[]): string[] {
  const words = new Map<string, Set<string>>();
  for (const row of rows) {
    const [head = "", ...cells] = row.split(/ ?: | ; /u);
    if (cells.length !== languages.length) throw new Error(`not ${languages.length} cells: ${row}`);
    const [english = "", further] = head.split(" = ");
    const cell = (place < 0 ? further : cells[place])?.trim() ?? "-";
    if (cell === "-" || cell === "") continue;
    const known = words.get(english) ?? new Set();
    for (const word of cell.split(",")) known.add(word.trim());
    words.set(english, known);
  }
  return [...words].map(([english, set]) => `${english}: ${[...set].join(",")}`);
}
