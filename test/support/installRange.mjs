// Installs, in place of what the lock file names, the lowest or the newest version that the package's ranges allow:
//
//   node test/support/installRange.mjs lowest && npx vitest run
//
// What is compiled where it is installed stays as it is. `npm ci` brings the versions of the lock file back.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const compiled = new Set(["better-sqlite3"]);
const [end] = process.argv.slice(2);
if (end !== "lowest" && end !== "newest") throw new Error('Say "lowest" or "newest".');
/** @type {Record<"dependencies" | "peerDependencies", Record<string, string>>} */
const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const wanted = Object.entries({ ...dependencies, ...peerDependencies })
  .filter(([name]) => !compiled.has(name))
  .map(([name, range]) => `${name}@${end === "lowest" ? range.replace("^", "") : range}`);
execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...wanted], {
  stdio: "inherit",
});
console.log(`Installed: ${wanted.join(", ")}`);
