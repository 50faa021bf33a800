// Runs every example of the README and the guides in an empty project that has installed the packed library and what the
// guides say to install, and nothing else. Run after a build: `npm run verify`.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installIn, packInto } from "./packed.mjs";
import { writeGuideSnippets } from "./snippets.mjs";

/** @type {{ devDependencies: Record<string, string> }} */
const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
/** Compiled where it is installed, which takes minutes: what this project compiled is taken over, with what it needs. */
const compiled = ["better-sqlite3", "bindings", "file-uri-to-path"];
const folder = mkdtempSync(join(tmpdir(), "safepact-guides-"));

/**
 * Packages that an example imports, beside the library.
 *
 * @param {string} code
 */
function importedBy(code) {
  return [...code.matchAll(/(?:\bfrom |\bimport\()"((?:@[^/"]+\/)?[^/"]+)[^"]*"/gu)]
    .map(([, name = ""]) => name)
    .filter((name) => !name.startsWith("node:") && !name.startsWith("."))
    .filter((name) => !["safepact", "vitest", "zod", ...compiled].includes(name));
}

try {
  const tarball = packInto(folder);
  const snippets = join(folder, "guides");
  writeGuideSnippets(pathToFileURL(`${snippets}/`));
  const files = readdirSync(snippets);
  const named = files.flatMap((file) => importedBy(readFileSync(join(snippets, file), "utf8")));
  const packages = [...new Set(["vitest", ...named])].map(
    (name) => `${name}@${devDependencies[name] ?? "latest"}`,
  );
  installIn(folder, [tarball, ...packages]);
  for (const name of compiled) {
    const from = join("node_modules", name);
    if (existsSync(from))
      cpSync(from, join(folder, "node_modules", name), { recursive: true, dereference: true });
  }
  execFileSync(
    "npx",
    ["vitest", "run", "--dir", "guides", "--reporter", "dot", "--testTimeout", "60000"],
    {
      cwd: folder,
      stdio: "inherit",
    },
  );
  console.log(
    `${files.length} examples of the guides run from the tarball, with ${packages.join(", ")}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
