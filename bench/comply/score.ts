// CPU time and memory of scoring a log of events, from ten thousand to a million, each size in a process of its own.
//
//   npx tsup bench/comply/score.ts --no-config --format esm --out-dir dist/bench && node dist/bench/score.js [10000 100000 1000000]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { memoryUsage } from "node:process";
import { fileURLToPath } from "node:url";
import { eu2018 } from "../../src/agreements/eu2018.ts";
import { eu } from "../../src/calendar/index.ts";
import { type Scorecard, scoreCompliance } from "../../src/comply/index.ts";
import { hashEvents } from "../../src/comply/score/hashEvents.ts";
import type { CaseEvent } from "../../src/model/index.ts";
import { parseCaseEvent } from "../../src/model/parseCaseEvent.ts";
import { cpuSeconds } from "../cpuSeconds.ts";
import { caseLog } from "./caseLog.ts";

const inputs = {
  agreement: eu2018,
  platform: "example-market",
  calendars: [eu],
  period: { from: "2024-01-01", to: "2026-01-31" },
  asOf: "2026-02-28T00:00:00+01:00",
} as const;

/** What was measured at one size: CPU seconds and MB. */
interface Measured {
  readonly events: number;
  readonly parse: number;
  readonly score: number;
  readonly hash: number;
  readonly bootstrap: number;
  readonly peak: number;
  readonly heldBefore: number;
  readonly heldAfter: number;
  readonly card: string;
}

function heldMb(): number {
  globalThis.gc?.();
  return memoryUsage().heapUsed / 1e6;
}

function read(count: number): { events: CaseEvent[]; parse: number } {
  const events: CaseEvent[] = [];
  let parse = 0;
  let lines: string[] = [];
  const readLines = () => {
    const start = process.cpuUsage();
    for (const line of lines) {
      const parsed = parseCaseEvent(JSON.parse(line));
      if (parsed.ok) events.push(parsed.value);
    }
    parse += cpuSeconds(start);
    lines = [];
  };
  for (const line of caseLog(count, 7)) {
    lines.push(line);
    if (lines.length === 10_000) readLines();
  }
  readLines();
  return { events, parse };
}

function measure(count: number): Measured {
  const { events, parse } = read(count);
  const heldBefore = heldMb();
  const start = process.cpuUsage();
  // One resample instead of a thousand: the bootstrap is measured apart.
  const card = scoreCompliance({ ...inputs, events });
  const score = cpuSeconds(start);
  const peak = process.resourceUsage().maxRSS / 1024;
  const heldAfter = heldMb();
  const hashing = process.cpuUsage();
  hashEvents(events);
  const hash = cpuSeconds(hashing);
  const again = process.cpuUsage();
  scoreCompliance({ ...inputs, events });
  const without = cpuSeconds(again);
  const whole = process.cpuUsage();
  scoreCompliance({ ...inputs, events });
  const bootstrap = Math.max(0, cpuSeconds(whole) - without);
  const cost = { parse, score, hash, bootstrap, peak, heldBefore, heldAfter };
  return { events: events.length, ...cost, card: digestOf(card) };
}

/** Same card, same digest; piece by piece, since the text of a large card is longer than a string can be. */
function digestOf(card: Scorecard): string {
  const hash = createHash("sha256");
  for (const part of Object.values(card)) {
    for (const piece of Array.isArray(part) ? part : [part])
      hash.update(`${JSON.stringify(piece)}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

function inOwnProcess(count: string): Measured {
  const file = fileURLToPath(import.meta.url);
  const args = [...process.execArgv, "--expose-gc", file, "--one", count];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(stdout);
}

function table(sizes: readonly string[]): void {
  const heads = ["events", "parse", "score", "of it hash", "bootstrap", "ratio", "peak MB"];
  const columns = [...heads, "events MB", "with card MB", "card"];
  process.stdout.write(`node ${process.version}; CPU seconds\n${columns.join(" | ")}\n`);
  let before: Measured | undefined;
  for (const size of sizes) {
    const now = inOwnProcess(size);
    const ratio = before && now.score / now.events / (before.score / before.events);
    const cells = [
      now.events,
      ...[now.parse, now.score, now.hash, now.bootstrap].map((seconds) => seconds.toFixed(2)),
      ratio?.toFixed(2) ?? "-",
      ...[now.peak, now.heldBefore, now.heldAfter].map((mb) => mb.toFixed(0)),
      now.card,
    ];
    process.stdout.write(`${cells.join(" | ")}\n`);
    before = now;
  }
}

const [first, second, ...others] = process.argv.slice(2);
if (first === "--one") process.stdout.write(JSON.stringify(measure(Number(second))));
else {
  const given = [first, second, ...others].flatMap((size) => size ?? []);
  table(given.length > 0 ? given : ["10000", "100000", "1000000"]);
}
