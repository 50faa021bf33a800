// CPU time and memory of scoring a file of events, from line to card and rows, from ten thousand events up, each size in a process of
// its own; then of one event more on the warm state.
//
//   npx tsup bench/comply/score.ts --no-config --format esm --out-dir dist/bench && node dist/bench/score.js [10000 100000 1000000]
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { memoryUsage, stdin } from "node:process";
import { fileURLToPath } from "node:url";
import { eu2018 } from "../../src/agreements/eu2018.ts";
import { eu } from "../../src/calendars/eu.ts";
import { nativeHash } from "../../src/cli/common/nativeHash.ts";
import { openSource } from "../../src/cli/common/openSource.ts";
import { createScore, scoreCompliance, scoreRows } from "../../src/comply/index.ts";
import { decodeSource } from "../../src/feeds/input/decodeSource.ts";
import { parseCaseEvent } from "../../src/model/parseCaseEvent.ts";
import { createEventLog, type EventLog } from "../../src/obligations/index.ts";
import { createLineFeed, type FedLine } from "../../src/obligations/log/lineFeed.ts";
import { cpuSeconds } from "../cpuSeconds.ts";
import { caseLog } from "./caseLog.ts";

const inputs = {
  agreement: eu2018,
  platform: "example-market",
  calendars: [eu],
  period: { from: "2024-01-01", to: "2026-01-31" },
  asOf: "2026-02-28T00:00:00+01:00",
} as const;

/** Events added to a warm state. */
const MORE = 400;

/** What was measured at one size: CPU seconds, milliseconds and MB. */
interface Measured {
  readonly events: number;
  readonly read: number;
  readonly score: number;
  readonly rows: number;
  readonly peak: number;
  readonly held: number;
  readonly addMs: number;
  readonly addWorstMs: number;
  readonly cardMs: number;
  readonly card: string;
}

async function readLog(file: string): Promise<EventLog> {
  const log = createEventLog({ hash: nativeHash, platforms: [inputs.platform] });
  const feed = createLineFeed(log, 16_000_000);
  const take = ({ content }: FedLine) => {
    if (content) log.addLine(content);
  };
  const { chunks } = await openSource(file, { stdin, stdinIsTerminal: true });
  for await (const pieces of decodeSource(chunks).pieces) {
    for (const piece of pieces) for (const line of feed.push(piece)) take(line);
  }
  for (const line of feed.end()) take(line);
  return log;
}

async function measure(file: string, count: number): Promise<Measured> {
  const reading = process.cpuUsage();
  const log = await readLog(file);
  const read = cpuSeconds(reading);
  const scoring = process.cpuUsage();
  const card = scoreCompliance({ ...inputs, events: log });
  const score = cpuSeconds(scoring);
  const peak = process.resourceUsage().maxRSS / 1024;
  globalThis.gc?.();
  const { rss } = memoryUsage();
  const listing = process.cpuUsage();
  let rows = 0;
  for (const _ of scoreRows({ ...inputs, events: log })) rows++;
  if (rows !== card.rows.count) throw new Error("rows");
  const cost = { read, score, rows: cpuSeconds(listing), peak, held: rss / 1e6 };
  return { events: count, ...cost, ...addSome(log), card: card.inputs.events.slice(0, 16) };
}

/** CPU time of an event more, by which one case is judged again, and of the card then: blocks in twenty cases in turn. */
function addSome(log: EventLog): Pick<Measured, "addMs" | "addWorstMs" | "cardMs"> {
  const score = createScore({ ...inputs, events: log });
  const times: number[] = [];
  for (let number = 0; number < MORE; number++) {
    const hazardId = `safety-gate:SR/${String(50 + (number % 20)).padStart(5, "0")}/24`;
    const parsed = parseCaseEvent({
      id: `more-${number}`,
      type: "listing.blocked",
      at: "2025-01-05T10:00:00Z",
      assertedBy: "platform",
      platform: inputs.platform,
      hazardId,
      listingId: `more-${number % 3}`,
      action: "removed",
    });
    if (!parsed.ok) throw new Error("event");
    const start = process.cpuUsage();
    score.add(parsed.value);
    times.push(cpuSeconds(start) * 1000);
  }
  const writing = process.cpuUsage();
  score.card();
  const sorted = times.sort((a, b) => a - b);
  return {
    addMs: sorted[sorted.length >> 1] ?? 0,
    addWorstMs: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    cardMs: cpuSeconds(writing) * 1000,
  };
}

async function inOwnProcess(count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "safepact-bench-"));
  const path = join(folder, "events.ndjson");
  const out = createWriteStream(path);
  for (const line of caseLog(count, 7)) if (!out.write(`${line}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  const args = [...process.execArgv, "--expose-gc", fileURLToPath(import.meta.url)];
  const { stdout } = spawnSync(process.execPath, [...args, "--one", path, String(count)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout);
}

async function table(sizes: readonly number[]): Promise<void> {
  const heads = ["events", "read", "score", "file to card", "rows again", "peak MB", "held MB"];
  const columns = [...heads, "event more ms", "99 % ms", "card ms", "events root"];
  process.stdout.write(`node ${process.version}; CPU seconds\n${columns.join(" | ")}\n`);
  for (const size of sizes) {
    const now = await inOwnProcess(size);
    const cells = [
      now.events,
      ...[now.read, now.score, now.read + now.score, now.rows].map((cpu) => cpu.toFixed(2)),
      ...[now.peak, now.held].map((mb) => mb.toFixed(0)),
      ...[now.addMs, now.addWorstMs, now.cardMs].map((ms) => ms.toFixed(2)),
      now.card,
    ];
    process.stdout.write(`${cells.join(" | ")}\n`);
  }
}

const [first, file = "", count = "0"] = process.argv.slice(2);
if (first === "--one") process.stdout.write(JSON.stringify(await measure(file, Number(count))));
else {
  const given = process.argv.slice(2).map(Number);
  await table(given.length > 0 ? given : [10_000, 100_000, 1_000_000]);
}
