import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser; without one the tests that need it skip. */
export const installed: boolean = existsSync(executablePath);

/** Why they skip. */
export const notInstalled = `Chromium is not installed at ${executablePath} (set CHROMIUM to its path)`;

/** Opens a browser for the tests of a file, where there is one, and closes it behind them. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (installed) browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error("The browser was not opened.");
    return browser;
  };
}
