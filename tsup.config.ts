import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

// Every public folder of src is one entry, so that a new folder cannot be forgotten here.
const internal = new Set(["canonical", "cli", "lexicons", "text"]);
const folders = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !internal.has(entry.name))
  .map(({ name }) => [name, `src/${name}/index.ts`]);

const doors: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  errors: "src/errors.ts",
  ...Object.fromEntries(folders),
};

// What `tsc` writes of them in the first step of the build.
const declarations = Object.fromEntries(
  Object.entries(doors).map(([name, file]) => [
    name,
    file.replace(/^src\/(?<path>.+)\.ts$/u, ".cache/types/$<path>.d.ts"),
  ]),
);

// One door for each calendar and each language.
const single = ["calendars", "languages"].flatMap((folder) =>
  readdirSync(`src/${folder}`)
    .filter((file) => file !== "index.ts")
    .map((file) => [`${folder}/${file.replace(".ts", "")}`, `src/${folder}/${file}`] as const),
);

const roomOf: Readonly<Record<string, readonly [type: string, room: string]>> = {
  dueMessages: ["DueMessages", "calendar"],
  lexicon: ["MatchLexicon", "match"],
  matchMessages: ["MatchMessages", "match"],
  noticeMessages: ["NoticeLanguage", "notify"],
  reportMessages: ["ReportMessages", "report"],
};

/** Their declarations, one line a value: to bundle them as those of the others are takes minutes. */
function declareSingle(): void {
  for (const [door, file] of single) {
    const names = [...readFileSync(file, "utf8").matchAll(/export const (\w+)|\bas (\w+) \}/gu)];
    for (const [types, code] of [
      [".d.ts", ".js"],
      [".d.cts", ".cjs"],
    ]) {
      const lines = names.map(([, calendar, word = ""]) => {
        const [type, room] = roomOf[word] ?? ["Calendar", "calendar"];
        return `export declare const ${calendar ?? word}: import("../${room}${code}").${type};\n`;
      });
      writeFileSync(`dist/${door}${types}`, lines.join(""));
    }
  }
}

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
    entry: { ...doors, ...Object.fromEntries(single), ...parts },
    format: ["esm", "cjs"],
    target: "node20",
    platform: "neutral",
    external: [/^node:/u],
    // Gives `import.meta.url` to the CommonJS build of what starts threads.
    shims: true,
    // Bundled from what `tsc` declares: from sources it takes tsup many minutes and more memory than Node gives.
    // tsup 8.5 sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { entry: declarations, compilerOptions: { ignoreDeprecations: "6.0" } },
    // The first three have no CommonJS entry point; of date-fns a few functions are used, which as it is published are 86 files to load.
    noExternal: ["canonicalize", "d3-shape", "d3-scale", /^date-fns/u, "@date-fns/tz"],
    clean: true,
    onSuccess: async () => declareSingle(),
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
