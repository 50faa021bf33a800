// Writes the listings, true pairs and events of the demo: `npm run demo-data`. The same seed gives the same files.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDemo } from "./generateDemo.ts";

for (const [name, text] of await generateDemo()) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
