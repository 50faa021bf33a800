// The public surface, names and types: a change of either is a change of a snapshot under test/api/, to be seen in review.
import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import * as safepact from "safepact";
import type { Calendar } from "safepact/calendar";
import { publishedCalendars } from "safepact/calendars";
import ts from "typescript";
import { expect, test } from "vitest";

const manifest: { exports: Record<string, unknown> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const subpaths = Object.keys(manifest.exports)
  .filter((key) => !key.includes("*") && key !== "./package.json")
  .map((key) => (key === "." ? "index" : key.slice(2)));
const languages = readdirSync("src/languages")
  .filter((file) => file !== "index.ts")
  .map((file) => file.replace(".ts", ""));
// Every language has the names of Korean, and every calendar one: the tests at the end hold them to it.
const files = [...subpaths.map((name) => sourceOf(name)), "src/languages/ko.ts"].map((file) =>
  resolve(file),
);

function sourceOf(name: string): string {
  if (name === "index" || name === "errors") return `src/${name}.ts`;
  try {
    readdirSync(`src/${name}`);
    return `src/${name}/index.ts`;
  } catch {
    return `src/${name}.ts`;
  }
}

const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".");
const program = ts.createProgram(files, { ...options, noEmit: true, incremental: false });
const checker = program.getTypeChecker();
const flags =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

function surfaceOf(file: string): string[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => lineOf(symbol))
    .sort();
}

function lineOf(exported: ts.Symbol): string {
  const symbol =
    exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  if (symbol.flags & ts.SymbolFlags.Value) {
    return `${exported.name}: ${short(checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, flags))}`;
  }
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const fields = type.isUnion() ? [] : checker.getPropertiesOfType(type);
  const shown = fields
    .map((field) => {
      const optional = field.flags & ts.SymbolFlags.Optional ? "?" : "";
      return `${field.name}${optional}: ${checker.typeToString(checker.getTypeOfSymbol(field), undefined, flags)}`;
    })
    .join("; ");
  const text = checker.typeToString(type, undefined, flags | ts.TypeFormatFlags.InTypeAlias);
  return `type ${exported.name} = ${short(fields.length > 0 ? `{ ${shown} }` : text)}`;
}

/** Long data types, such as the table of all agreements, are told by their beginning and their length. */
function short(text: string): string {
  const plain = text
    .replaceAll(/import\("[^"]*\/(?:src|node_modules)\/([^"]*)"\)\./gu, "")
    // The compiler numbers symbols and orders unions by when it met them: neither says anything of the surface.
    .replaceAll(/__@(\w+)@\d+/gu, "[Symbol.$1]")
    .replaceAll(/(?:"[^"]*"|\b\d+)(?: \| (?:"[^"]*"|\b\d+))+/gu, (union) =>
      union.split(" | ").sort().join(" | "),
    );
  return plain.length > 600 ? `${plain.slice(0, 600)}… (${plain.length})` : plain;
}

test("the everyday names are these and no others", () => {
  expect(Object.keys(safepact).sort()).toMatchSnapshot();
});

test.each(files)("the names and types of %s are these and no others", async (file) => {
  const name = relative("src", file)
    .replace(/(?:\/?index)?\.ts$/u, "")
    .replaceAll("/", "-");
  await expect(`${surfaceOf(file).join("\n")}\n`).toMatchFileSnapshot(
    `api/${name === "" ? "safepact" : name}.txt`,
  );
});

test.each(languages)(
  "the words of %s stand under the names of every other language",
  async (name) => {
    const words = ["dueMessages", "lexicon", "matchMessages", "noticeMessages", "reportMessages"];
    const language = (await import(`../src/languages/${name}.ts`)) as Record<
      string,
      { id?: string }
    >;
    expect(Object.keys(language).sort()).toEqual(words);
    expect(language["noticeMessages"]?.id?.toLowerCase()).toBe(name);
  },
);

test("every published calendar, and no other, has a subpath that is its id and exports it alone", async () => {
  const found: Calendar[] = [];
  for (const file of readdirSync("src/calendars").filter((name) => name !== "index.ts")) {
    const exported = Object.entries(
      (await import(resolve("src/calendars", file))) as Record<string, Calendar>,
    );
    expect(exported).toHaveLength(1);
    for (const [name, calendar] of exported) {
      expect(`${calendar.id.toLowerCase()}.ts`).toBe(file);
      expect(name.toLowerCase()).toBe(calendar.id.replace("-", "").toLowerCase());
      found.push(calendar);
    }
  }
  expect(new Set(found)).toEqual(new Set(publishedCalendars));
});
