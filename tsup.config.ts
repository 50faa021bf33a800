import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

// Every public folder of src is one entry, so that a new folder cannot be forgotten here.
const internal = new Set(["canonical", "cli", "lexicons", "text"]);
const folders = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !internal.has(entry.name))
  .map(({ name }) => [name, `src/${name}/index.ts`]);

// One entry for each calendar and each language.
const single = [
  { door: "calendars", folder: "src/calendars" },
  { door: "languages", folder: "src/languages" },
].flatMap(({ door, folder }) =>
  readdirSync(folder)
    .filter((file) => file !== "index.ts")
    .map((file) => [`${door}/${file.replace(".ts", "")}`, `${folder}/${file}`]),
);

const doors = {
  index: "src/index.ts",
  errors: "src/errors.ts",
  ...Object.fromEntries([...folders, ...single]),
};

// Built as files of their own, though nothing exports them by path: who takes one of these out of its folder does not load what
// else stands there, such as the lexicons or the schemas.
const parts = {
  "parts/checkUnit": "src/match/checkUnit/checkUnit.ts",
  "parts/createLookup": "src/match/lookup/createLookup.ts",
  "parts/duties": "src/agreements/duties.ts",
  "parts/imageFingerprint": "src/match/image/imageFingerprint.ts",
  "parts/lintNotice": "src/notify/lint/lintNotice.ts",
  "parts/orThrow": "src/model/orThrow.ts",
  "parts/renderNotice": "src/notify/renderNotice.ts",
  "parts/sellerBlocked": "src/notify/templates/sellerBlocked.ts",
};

export default defineConfig([
  {
    entry: { ...doors, ...parts },
    format: ["esm", "cjs"],
    target: "node20",
    platform: "neutral",
    external: [/^node:/u],
    // Gives `import.meta.url` to the CommonJS build of what starts threads.
    shims: true,
    // tsup 8.5 sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { entry: doors, compilerOptions: { ignoreDeprecations: "6.0" } },
    // The first three have no CommonJS entry point; of date-fns a few functions are used, which as it is published are 86 files to load.
    noExternal: ["canonicalize", "d3-shape", "d3-scale", /^date-fns/u, "@date-fns/tz"],
    clean: true,
    splitting: true,
    sourcemap: true,
  },
  {
    entry: { cli: "src/cli/main.ts", sweepThread: "src/sweep/threads/sweepThread.ts" },
    format: "esm",
    target: "node20",
    platform: "node",
    sourcemap: false,
  },
]);
