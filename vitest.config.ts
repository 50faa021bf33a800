import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { writeSnippets } from "./test/support/snippets.mjs";

writeSnippets();

const src = fileURLToPath(new URL("src", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^safepact$/u, replacement: `${src}/index.ts` },
      { find: /^safepact\/errors$/u, replacement: `${src}/errors.ts` },
      { find: /^safepact\/calendars\/(.+)$/u, replacement: `${src}/calendars/$1.ts` },
      { find: /^safepact\/languages\/(.+)$/u, replacement: `${src}/languages/$1.ts` },
      { find: /^safepact\/(.+)$/u, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts", ".snippets/*.test.ts"],
    setupFiles: ["test/support/seed.ts"],
    // Files share their modules: most of the time of a run is loading them.
    isolate: false,
    pool: "threads",
    testTimeout: 240_000,
    reporters: ["default", ["json", { outputFile: ".cache/tests.json" }]],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
