// What mutate.ts bundles and runs.
import { misnamedRows } from "../../test/feeds/damagedRows.ts";
import { type SoundFile, soundFiles } from "../../test/feeds/soundFiles.ts";

const [family = "xml", rows = "1000000", seed = "1"] = process.argv.slice(2);
const files = soundFiles.filter((file) => familyOf(file) === family);
if (files.length === 0) throw new Error(`"${family}" is none of csv, ndjson, json, objects, xml.`);
const each = Math.ceil(Number(rows) / files.length);
let all = 0;
for (const file of files) {
  const started = process.cpuUsage();
  const found = await misnamedRows(file, each, Number(seed));
  const { user } = process.cpuUsage(started);
  all += found.length;
  const { name } = file;
  print(
    JSON.stringify({ name, rows: each, misnamed: found.length, cpuSeconds: user / 1e6, found }),
  );
}
print(JSON.stringify({ family, shapes: files.length, rows: each * files.length, misnamed: all }));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function familyOf({ name, head, between }: SoundFile): string {
  if (head.startsWith("<") && between === "") return "xml";
  if (name.startsWith("ndjson")) return "ndjson";
  if (between !== "\n") return "json";
  return name.endsWith("json 2") ? "objects" : "csv";
}
