import { join } from "node:path";
import { packageRoot } from "../common/packageRoot.ts";

/** Folder of the demo's data in the installed package. */
export function demoFolder(): string {
  return join(packageRoot(), "examples", "demo");
}
