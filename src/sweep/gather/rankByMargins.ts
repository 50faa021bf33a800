import type { MarginedScreening } from "../../match/index.ts";
import { createMargins } from "../../match/screen/createMargins.ts";
import { readPart } from "../parts/part.ts";
import { type PartStore, partName } from "../parts/partStore.ts";
import { chunksOf } from "../plan/chunkAt.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";

/**
 * Reads all parts for the margins of their records, and gives what writes rows with these. Rows without a match stay as they are, byte for
 * byte.
 */
export async function rankByMargins(
  plan: SweepPlan,
  { parts, names }: { readonly parts: PartStore; readonly names: ReadonlySet<string> },
): Promise<(rows: Uint8Array) => Uint8Array> {
  const margins = createMargins();
  for (let n = 0; n < chunksOf(plan); n++) {
    const name = partName(n);
    if (!names.has(name)) continue;
    const { rows } = readPart(await parts.read(name), name);
    for (const line of linesOf(rows)) if (hasMatches(line)) margins.note(screeningIn(line));
  }
  return (rows) => {
    const lines = linesOf(rows).map((line) =>
      hasMatches(line) ? JSON.stringify(margins.weigh(screeningIn(line))) : line,
    );
    return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
  };
}

function linesOf(rows: Uint8Array): string[] {
  return new TextDecoder()
    .decode(rows)
    .split("\n")
    .filter((line) => line !== "");
}

function hasMatches(line: string): boolean {
  return !line.includes('"matches":[]');
}

function screeningIn(line: string): MarginedScreening {
  // This library wrote it, and its hash was compared.
  const screening: MarginedScreening = JSON.parse(line);
  return screening;
}
