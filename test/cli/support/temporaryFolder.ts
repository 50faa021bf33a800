import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Gives a folder that is removed after the tests, and a function that puts a file into it. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "safepact-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name: string): string => join(folder, name),
    put: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
  };
}

/** Writes values as lines of JSON. */
export function lines(...values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
