import { readdirSync, readFileSync } from "node:fs";

const tables = new URL("../../src/lexicons/tables/", import.meta.url);
const modifiers = new URL("../../src/lexicons/modifiers/", import.meta.url);
const languages = ["ko", "zh", "ja", "de", "fr", "es", "it", "pl"] as const;
const names: Readonly<Record<(typeof languages)[number], string>> = {
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
 * Japanese ; German ; French ; Spanish ; Italian ; Polish`, words of a language parted by commas, `-` where a language has none. Words that say how a
 * thing is have a list a language.
 */
export function lexiconFiles(): Readonly<Record<string, string>> {
  const rows = readdirSync(tables)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, tables), "utf8").split("\n"))
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    languages.map((language, place) => [`${language}.ts`, fileOf(language, place, rows)]),
  );
}

function fileOf(
  language: (typeof languages)[number],
  place: number,
  rows: readonly string[],
): string {
  const words = new Map<string, Set<string>>();
  for (const row of rows) {
    const [english = "", ...cells] = row.split(/ ?: | ; /u);
    if (cells.length !== languages.length) throw new Error(`not ${languages.length} cells: ${row}`);
    const cell = cells[place]?.trim() ?? "-";
    if (cell === "-" || cell === "") continue;
    const known = words.get(english) ?? new Set();
    for (const word of cell.split(",")) known.add(word.trim());
    words.set(english, known);
  }
  const lines = [...words].map(([english, set]) => `${english}: ${[...set].join(",")}`);
  return `import type { MatchLexicon } from "../match/index.ts";

/** Words of ${names[language]} with their English. */
export const ${language}: MatchLexicon = {
  language: "${language}",
  // Written by \`npx tsx test/support/writeLexicons.ts\` from the tables beside it.
  table: \`
${lines.join("\n")}
\`,
  modifiers: \`
${readFileSync(new URL(`${language}.txt`, modifiers), "utf8").trim()}
\`,
};
`;
}
