// Turns every ```ts block of README.md, docs/ and the doc comments of src/ into a test under .snippets/: a block runs
// as a program, and a line `expression; // => value` must give that value, so that no example can go stale. A block opened by
// ```ts continued goes on where the one before it in the same file ended.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const root = new URL("../../", import.meta.url);
const fence = /^([ \t]*(?:\* ?)?)```ts( continued)?\n([\s\S]*?)^\1```/gmu;
/** Packages that are compiled where they are installed: an example of theirs skips without them. */
const optional = ["better-sqlite3"];
const observation = /^(?:const (\w+) = )?(.+?);?\s*\/\/ => (.+)$/u;

/**
 * Writes the tests of one folder or of all of the project anew.
 *
 * @param {{ only?: string }} [options] - Prefix of the files to take, such as "src/match".
 */
export function writeSnippets(options = {}) {
  const files = [...guides(), ...list("src", ".ts")];
  const only = options.only ?? process.env["SNIPPETS_OF"] ?? "";
  write(
    files.filter((file) => file.startsWith(only)),
    new URL(".snippets/", root),
  );
}

/**
 * Writes the tests of the guides alone, for a project that has nothing but the package.
 *
 * @param {URL} out - Folder for the tests; what stands in it is deleted.
 */
export function writeGuideSnippets(out) {
  write(guides(), out);
}

function guides() {
  return ["README.md", ...list("docs", ".md")];
}

/**
 * @param {readonly string[]} files
 * @param {URL} out
 */
function write(files, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of files) writeSnippetsOf(file, out);
}

/**
 * @param {string} file
 * @param {URL} out
 */
function writeSnippetsOf(file, out) {
  const path = new URL(file, root);
  if (!existsSync(path)) return;
  const text = readFileSync(path, "utf8");
  /** @type {{ place: string, lines: string[] }[]} */
  const programs = [];
  for (const { 1: margin = "", 2: continued, 3: code = "", index } of text.matchAll(fence)) {
    const place = `${file}:${text.slice(0, index).split("\n").length + 1}`;
    const lines = code.split("\n").map((line) => line.slice(margin.length));
    const before = programs.at(-1);
    if (!continued) programs.push({ place, lines });
    else if (before) before.lines.push(...lines);
    else throw new Error(`${place} continues nothing.`);
  }
  for (const { place, lines } of programs) {
    const imports = lines.filter((line) => line.startsWith("import "));
    const body = lines.filter((line) => !line.startsWith("import ")).map(assertion);
    const missing = optional.find(
      (name) => !isInstalled(name) && imports.join().includes(`"${name}"`),
    );
    const target = `${place.replaceAll(/[/:]/gu, "_")}.test.ts`;
    const program = missing
      ? [
          'import { test } from "vitest";',
          `test.skip(${JSON.stringify(`${place} (skipped where ${missing} is not installed)`)}, () => undefined);`,
        ]
      : [
          'import { expect as same, test } from "vitest";',
          ...imports,
          `test(${JSON.stringify(place)}, async () => {`,
          ...body,
          "  same(true).toBe(true);",
          "});",
        ];
    writeFileSync(new URL(target, out), [...program, ""].join("\n"));
  }
}

/** @param {string} name */
function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} line */
function assertion(line) {
  const match = observation.exec(line);
  if (!match || line.trimStart().startsWith("//")) return line;
  const [, name, expression, expected] = match;
  return name
    ? `const ${name} = ${expression}; same(${name}).toEqual(${expected});`
    : `same(${expression}).toEqual(${expected});`;
}

/**
 * @param {string} folder
 * @param {string} extension
 */
function list(folder, extension) {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => `${folder}/${file}`)
    .sort();
}
