import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCli } from "../cli/support/runCli.ts";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";

const root = new URL("../../", import.meta.url);
const guides = [
  "README.md",
  ...readdirSync(new URL("docs/", root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const blocksOf = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)^\`\`\``, "gmu"))].map(
    ([, code = ""]) => code,
  );

test.each(guides)("the examples of %s need the package and what it names to install", (file) => {
  const text = read(file);
  const installed = [...text.matchAll(/npm install ([^\n`]+)/gu)].flatMap(([, names = ""]) =>
    names.split(/\s+/u).map((name) => name.replace(/@\d.*$/u, "")),
  );
  // zod is a peer of the package, so it is there.
  const known = new Set(["safepact", "zod", ...installed]);
  for (const code of blocksOf(text, "ts")) {
    const imported = [...code.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/gu)].map(
      ([, from, dynamic]) => from ?? dynamic ?? "",
    );
    const strangers = imported.filter(
      (name) => !name.startsWith("node:") && !known.has(name.split("/")[0] ?? ""),
    );
    expect(strangers).toEqual([]);
    // A file of the repository is not there; one of the package is found through the package.
    const paths = [...code.matchAll(/"(?:\.\.?\/|examples\/|docs\/|test\/|src\/)[^"]*"/gu)];
    expect(code.includes("safepact/package.json") ? [] : paths.map(([path]) => path)).toEqual([]);
  }
});

test("the five-minute start runs as it is printed", async () => {
  const folder = temporaryFolder();
  const home = fileURLToPath(root);
  const lines = blocksOf(read("docs/five-minutes.md"), "sh").join("").split("\n");
  const calls = lines.filter((line) => line.startsWith("npx safepact "));
  expect(calls).toHaveLength(4);
  for (const call of calls) {
    const words = call
      .split(" ")
      .slice(2)
      .flatMap((word) => placed(word, home, folder.path));
    const { code, err } = await runCli(words);
    expect(code, `${call}\n${err}`).toBe(0);
  }
  expect(readFileSync(folder.path("screenings.ndjson"), "utf8").split("\n")).toHaveLength(810);
  expect(readFileSync(folder.path("card.html"), "utf8")).toContain("<!doctype html>");
});

/** A word as the shell gives it in an empty project that has installed the package. */
function placed(word: string, home: string, path: (name: string) => string): readonly string[] {
  if (word.startsWith("node_modules/safepact/")) {
    const file = word.replace("node_modules/safepact/", home);
    if (!file.includes("*")) return [file];
    const [folder = "", ending = ""] = file.split("*");
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}${name}`);
  }
  return /^[\w-]+\.(?:ndjson|html)$/u.test(word) ? [path(word)] : [word];
}
