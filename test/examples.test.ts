import { existsSync, readdirSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

const folder = new URL("../examples/", import.meta.url);
const examples = readdirSync(folder).filter((file) => file.endsWith(".ts"));

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(examples)("%s prints what the file beside it says", async (example) => {
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => {
    printed.push(`${words.join(" ")}\n`);
  });
  await import(new URL(example, folder).href);
  const expected = new URL(example.replace(/\.ts$/u, ".txt"), folder);
  expect(existsSync(expected), `${expected.pathname} is missing`).toBe(true);
  await expect(printed.join("")).toMatchFileSnapshot(expected.pathname);
});
