import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./packageRoot.ts";

/** Reads the version of the installed package. */
export function packageVersion(): string {
  const manifest: { version?: string } = JSON.parse(
    readFileSync(join(packageRoot(), "package.json"), "utf8"),
  );
  return manifest.version ?? "unknown";
}
