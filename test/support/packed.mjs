// The packed library as a stranger gets it: from its tarball, in a project of their own.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Packs the library as it was built.
 *
 * @param {string} folder - Where the tarball goes.
 * @returns {string} Path of the tarball.
 */
export function packInto(folder) {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8" }),
  );
  return join(folder, filename);
}

/**
 * Makes an empty project and installs packages in it.
 *
 * @param {string} folder - The project; its name is that of the folder.
 * @param {readonly string[]} packages - Names with versions, or tarballs.
 */
export function installIn(folder, packages) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: basename(folder).toLowerCase(), private: true, type: "module" }),
  );
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--silent", "--prefer-offline", ...packages],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
}
