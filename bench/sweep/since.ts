import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { allLexicons } from "../../src/lexicons/allLexicons.ts";
import { createMatcher } from "../../src/match/index.ts";
import { type HazardRecord, parseHazardRecord } from "../../src/model/index.ts";
import {
  chunksOf,
  folderParts,
  gatherSweep,
  openMatcher,
  planSweep,
  readEarlierRows,
  type SweepInputs,
  screenChunk,
} from "../../src/sweep/index.ts";
import { cpuSeconds } from "../cpuSeconds.ts";

const data = "../shared/data";
const [wanted = "20000"] = process.argv.slice(2);
const ROUNDS = 2;
const SCORE = 0.01;

interface Row {
  readonly listingId: string;
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly matches: readonly { readonly hazardId: string; readonly score: number }[];
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(`${data}/${path}`);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.trimEnd().split("\n");
}

/** Records in the order in which they were published. */
function recordsIn(path: string): HazardRecord[] {
  return linesOf(path).flatMap((line) => {
    const parsed = parseHazardRecord(JSON.parse(line));
    return parsed.ok ? [parsed.value] : [];
  });
}

/** Sweeps in this process and gives CPU seconds, rows and manifest. */
async function swept(inputs: SweepInputs, parts: string) {
  const before = process.cpuUsage();
  const plan = await planSweep(inputs);
  const [matcher, earlier] = [await openMatcher(plan), await readEarlierRows(plan)];
  const opened = cpuSeconds(before);
  const store = folderParts(parts);
  for (let n = 0; n < chunksOf(plan); n++) {
    await screenChunk(plan, n, { parts: store, matcher, ...(earlier && { earlier }) });
  }
  const seconds = cpuSeconds(before);
  const lines: string[] = [];
  const manifest = await gatherSweep(plan, {
    parts: store,
    write: (rows) => void lines.push(Buffer.from(rows).toString("utf8")),
  });
  rmSync(parts, { recursive: true });
  return { seconds, opened, text: lines.join(""), manifest };
}

/** How rows of a sweep since differ from those of a whole one. */
function differences(since: string, whole: string, changed: ReadonlySet<string>) {
  const sum = { outcome: 0, records: 0, scores: 0, reasons: 0, ofChanged: 0 };
  const [left, right] = [since, whole].map((text) => text.trimEnd().split("\n"));
  for (const [at, line] of (left ?? []).entries()) {
    const other = right?.[at] ?? "";
    if (line === other) continue;
    const [mine, theirs]: [Row, Row] = [JSON.parse(line), JSON.parse(other)];
    const named = (row: Row) => row.matches.map(({ hazardId }) => hazardId).join("\n");
    if (mine.outcome !== theirs.outcome) sum.outcome++;
    else if (named(mine) !== named(theirs)) sum.records++;
    else if (
      mine.matches.some(
        ({ score }, rank) => Math.abs(score - (theirs.matches[rank]?.score ?? 0)) > SCORE,
      )
    )
      sum.scores++;
    else sum.reasons++;
    if ([...mine.matches, ...theirs.matches].some(({ hazardId }) => changed.has(hazardId)))
      sum.ofChanged++;
  }
  return sum;
}

async function measure(
  folder: string,
  title: string,
  listings: string,
  [previous, next]: readonly [readonly HazardRecord[], readonly HazardRecord[]],
): Promise<void> {
  const put = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const known = new Map(previous.map((record) => [record.id, JSON.stringify(record)]));
  const changed = new Set(
    next.flatMap((each) => (known.get(each.id) === JSON.stringify(each) ? [] : [each.id])),
  );
  const before = put("before", createMatcher(previous, { lexicons: allLexicons }).toBytes());
  const after = put("after", createMatcher(next, { lexicons: allLexicons }).toBytes());
  const old = await swept({ index: before, listings: [listings] }, join(folder, "parts"));
  const screenings = put("old.ndjson", old.text);
  put("old.ndjson.manifest.json", JSON.stringify(old.manifest));
  const inputs = { index: after, listings: [listings] };
  let [whole, since] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let line = "";
  for (let round = 0; round < ROUNDS; round++) {
    const all = await swept(inputs, join(folder, "parts"));
    const some = await swept(
      { ...inputs, since: { index: before, screenings } },
      join(folder, "parts"),
    );
    [whole, since] = [Math.min(whole, all.seconds), Math.min(since, some.seconds)];
    const { outcome, records, scores, reasons, ofChanged } = differences(
      some.text,
      all.text,
      changed,
    );
    const {
      carried = 0,
      anew = 0,
      added = 0,
      changed: other = 0,
      removed = 0,
    } = some.manifest.since ?? {};
    const { match, review } = all.manifest.counts;
    line = [
      title,
      `${added} / ${other} / ${removed}`,
      match + review,
      carried,
      anew,
      outcome,
      records,
      scores,
      reasons,
      ofChanged,
    ].join(" | ");
  }
  process.stdout.write(
    `${line} | ${whole.toFixed(1)} | ${since.toFixed(1)} | ${((100 * (whole - since)) / whole).toFixed(0)} %\n`,
  );
}

const needed = [
  "safety-gate-pairs/hazards.ndjson.gz",
  "real-job/pool/listings.ndjson.gz",
  "real-job/eu-online/listings-en.ndjson",
];
if (!needed.every((path) => existsSync(`${data}/${path}`))) {
  process.stdout.write(`Skipped: ${needed.join(", ")} are not in ${data}.\n`);
} else {
  const [hazards = "", pool = "", offers = ""] = needed;
  const records = recordsIn(hazards);
  const all = linesOf(pool);
  const step = Math.max(1, Math.floor(all.length / Number(wanted)));
  const unrelated = all.filter((_, at) => at % step === 0).slice(0, Number(wanted));
  const folder = mkdtempSync(join(tmpdir(), "safepact-since-bench-"));
  try {
    const file = (name: string, lines: readonly string[]) => {
      writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
      return join(folder, name);
    };
    const quiet = file("pool", unrelated);
    const mixed = file("mixed", [...unrelated.slice(0, unrelated.length / 4), ...linesOf(offers)]);
    process.stdout.write(
      "listings | records added / changed / removed | match or review | carried | anew | outcome differs | records | score by more than .01 | reasons alone | of these, rows that name an added or changed record | whole CPU s | since CPU s | saved\n",
    );
    for (const count of [100, 400]) {
      const older = records.slice(0, -count);
      await measure(folder, "pool", quiet, [older, records]);
      await measure(folder, "pool and offers", mixed, [older, records]);
    }
    // A list in which records also change their words and go.
    const kept = records.slice(50, -50);
    const reworded = kept.map((record, at) =>
      at % 120 === 0
        ? {
            ...record,
            products: record.products.map((product) => ({
              ...product,
              description: `${product.description ?? ""} Update`,
            })),
          }
        : record,
    );
    await measure(folder, "pool", quiet, [
      records.slice(0, -50),
      [...reworded, ...records.slice(-50)],
    ]);
    await measure(folder, "pool and offers", mixed, [
      records.slice(0, -50),
      [...reworded, ...records.slice(-50)],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
