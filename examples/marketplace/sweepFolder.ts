import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import PgBoss from "pg-boss";
import type { HazardRecord, Listing } from "safepact";
import { allLexicons } from "safepact/languages";
import { createMatcher, type Screening } from "safepact/match";
import {
  folderParts,
  gatherSweep,
  pgBossEngine,
  planSweep,
  readPlan,
  type SweepPlan,
  workPlan,
} from "safepact/sweep";

/** What one sweep of the catalogue is about. */
export interface FolderSweep {
  /** Id of the bulletin. */
  readonly id: string;
  readonly records: readonly HazardRecord[];
  readonly listings: AsyncIterable<Listing>;
}

/** A queue on PostgreSQL; the marketplace and its workers have one each. */
export async function openBoss(address: string): Promise<PgBoss> {
  const boss = new PgBoss(address);
  // What a lost server costs is met by the next call.
  boss.on("error", () => {});
  await boss.start();
  return boss;
}

/**
 * Sweeps a catalogue with however many workers share the folder: listings, index and plan are laid down, chunks wait in
 * pg-boss, and this process works along until all parts are there.
 *
 * @returns The screenings that matched or are to be looked at.
 */
export async function sweepInFolder(
  boss: PgBoss,
  folder: string,
  { id, records, listings }: FolderSweep,
): Promise<readonly Screening[]> {
  const place = join(folder, createHash("sha256").update(id).digest("hex").slice(0, 16));
  const path = join(place, "plan.json");
  if (!existsSync(path)) {
    await mkdir(place, { recursive: true });
    await pipeline(linesOf(listings), createWriteStream(join(place, "listings.ndjson")));
    // Workers load all lexicons, and an index is read with those it was made with.
    const matcher = createMatcher(records, { lexicons: allLexicons });
    await writeFile(join(place, "index"), matcher.toBytes());
    const plan = await planSweep({
      listings: [join(place, "listings.ndjson")],
      index: join(place, "index"),
      chunkBytes: 256 * 1024,
      only: ["match", "review"],
    });
    // Workers look for this file: it comes last, and whole.
    await writeFile(`${path}.part`, JSON.stringify(plan));
    await rename(`${path}.part`, path);
  }
  const plan = await readPlanOf(place);
  const parts = folderParts(join(place, "parts"));
  const done = await workPlan(plan, await pgBossEngine(boss, plan), { parts, idle: 50 });
  const rows: string[] = [];
  const decoder = new TextDecoder();
  const manifest = await gatherSweep(plan, {
    parts,
    write: (bytes) => void rows.push(decoder.decode(bytes, { stream: true })),
  });
  if (!done || !manifest.complete) throw new Error(`The sweep of ${id} is not whole.`);
  await writeFile(join(place, "manifest.json"), JSON.stringify(manifest));
  return rows
    .join("")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Screening);
}

/** Works along on every sweep of the folder that is not finished. @returns How many there were. */
export async function workInFolder(
  boss: PgBoss,
  folder: string,
  signal: AbortSignal,
): Promise<number> {
  const places = existsSync(folder)
    ? (await readdir(folder)).map((name) => join(folder, name))
    : [];
  const open = places.filter(
    (place) => existsSync(join(place, "plan.json")) && !existsSync(join(place, "manifest.json")),
  );
  for (const place of open) {
    const plan = await readPlanOf(place);
    const parts = folderParts(join(place, "parts"));
    await workPlan(plan, await pgBossEngine(boss, plan), { parts, signal });
  }
  return open.length;
}

async function readPlanOf(place: string): Promise<SweepPlan> {
  return readPlan(JSON.parse(await readFile(join(place, "plan.json"), "utf8")));
}

async function* linesOf(listings: AsyncIterable<Listing>): AsyncIterable<string> {
  for await (const listing of listings) yield `${JSON.stringify(listing)}\n`;
}
