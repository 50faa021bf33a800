/** Writes the languages of `src/lexicons/` anew from its tables: `npx tsx test/support/writeLexicons.ts`. */
import { writeFileSync } from "node:fs";
import { lexiconFiles } from "./lexiconFiles.ts";

for (const [name, text] of Object.entries(lexiconFiles())) {
  writeFileSync(new URL(`../../src/lexicons/${name}`, import.meta.url), text);
  console.log(`src/lexicons/${name}: ${text.match(/^.+: .+$/gmu)?.length} things`);
}
