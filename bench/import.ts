// What the first import of the built package costs beside that of zod alone, by CPU time of processes of their own:
//
//   npm run build && npx tsx bench/import.ts [runs]
//
// The processes take turns, so that a busy machine slows all of them alike; the least of each is told, and its ratio to zod.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const runs = Number(process.argv[2] ?? 9);
const { exports } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as {
  exports: Record<string, unknown>;
};
const doors = Object.keys(exports)
  .filter((key) => !key.includes("*") && key !== "./package.json")
  .map((key) => `safepact${key.slice(1)}`);
const names = ["zod", ...doors, "safepact/calendars/kr", "safepact/languages/ko"];

function millisecondsOf(name: string): number {
  const program = `
    const before = process.cpuUsage();
    await import(${JSON.stringify(name)});
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { encoding: "utf8", cwd: root },
  );
  if (stdout === "") throw new Error(`${name} cannot be imported: ${stderr}`);
  return Number(stdout);
}

const least = new Map<string, number>();
for (let run = 0; run < runs; run++) {
  for (const name of names) {
    least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, millisecondsOf(name)));
  }
}
const zod = least.get("zod") ?? Number.NaN;
for (const [name, milliseconds] of least) {
  process.stdout.write(
    `${name.padEnd(24)} ${milliseconds.toFixed(0).padStart(5)} ms  ${(milliseconds / zod).toFixed(2)} x\n`,
  );
}
