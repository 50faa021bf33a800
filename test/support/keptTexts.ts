import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Version of the language data that dates and numbers are written with. */
export const cldr = process.versions["cldr"] ?? "unknown";

const madeWith = /^CLDR (\S+)$/mu;

/** Spaces of dates and numbers differ between versions of the language data. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, " ");
}

/**
 * Holds a text that names the language data it was written with against the one that was kept and reviewed. UPDATE_GOLDEN=1 writes the
 * file anew: read it before it is kept.
 */
export function expectKept(
  file: URL,
  text: string,
  skip: (condition: boolean, note: string) => void,
): void {
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file)).toBe(true);
  const kept = readFileSync(file, "utf8");
  skip(
    madeWith.exec(kept)?.[1] !== cldr,
    "kept with other language data (CLDR) than this runtime has",
  );
  expect(text).toBe(kept);
}
