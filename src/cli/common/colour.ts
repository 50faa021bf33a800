/** Which of the two streams take colour. */
export interface Colours {
  /** Standard output. */
  readonly out: boolean;
  /** Standard error. */
  readonly err: boolean;
}

/**
 * Says where colour is wanted: at terminals, unless `NO_COLOR` (https://no-color.org) or `TERM=dumb` says otherwise; `FORCE_COLOR`
 * asks for it in pipes too.
 *
 * @param env - The environment.
 * @param terminals - Which stream is a terminal.
 * @returns Which takes colour.
 */
export function coloursWanted(
  env: Readonly<Record<string, string | undefined>>,
  terminals: Colours,
): Colours {
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return { out: false, err: false };
  const forced = !["", "0", "false"].includes(env["FORCE_COLOR"] ?? "");
  return { out: forced || terminals.out, err: forced || terminals.err };
}

const codes = { bold: 1, red: 31, yellow: 33, green: 32, cyan: 36 } as const;

/** Writes a text in a colour. */
export function paint(text: string, look: keyof typeof codes): string {
  return `\u001b[${codes[look]}m${text}\u001b[0m`;
}

/** What a line begins with, and how it looks. The words stay where they are: colour says nothing that the word does not. */
const looks: readonly (readonly [RegExp, keyof typeof codes])[] = [
  [/^(?:error|refused)\b/gmu, "red"],
  [/^(?:warning|advice)\b/gmu, "yellow"],
  [/^match(?=,| {2})/gmu, "red"],
  [/^review(?=,| {2})/gmu, "yellow"],
  [/^ {2}match(?=, score)/gmu, "red"],
  [/^ {2}review(?=, score)/gmu, "yellow"],
  [/(?<=^Outcome: )match/gmu, "red"],
  [/(?<=^Outcome: )review/gmu, "yellow"],
  [/\b\d+ overdue\b/gu, "red"],
  [/^Score: [\d.]+ of 100/gmu, "bold"],
  [/\bis what these inputs give:/gu, "green"],
  [/\bis not what these inputs give\./gu, "red"],
];

/** Colours the words of a finished text that a reader looks for, where standard output takes colour. */
export function highlighted(text: string, { colours }: { readonly colours: Colours }): string {
  if (!colours.out) return text;
  return looks.reduce(
    (sofar, [words, look]) => sofar.replaceAll(words, (found) => paint(found, look)),
    text,
  );
}
