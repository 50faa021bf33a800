import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Semantics } from "safepact/match";
import { cpuSeconds } from "../cpuSeconds.ts";

// What is not yet on disk is lost when a run is stopped.
const SAVE_EVERY = 2048;
const FOLDER = new URL("../../.cache/semantics/", import.meta.url);

/** An embedding whose answers are kept on disk, and what they cost. */
export interface CachedSemantics {
  readonly semantics: Semantics;
  /** CPU time spent in the embedding so far, in this run. */
  readonly seconds: () => number;
  /** Texts the embedding was asked in all runs, and how many a second of CPU time it answered. */
  readonly cost: () => string;
  readonly save: () => void;
}

interface Kept {
  readonly texts: string[];
  cost: { texts: number; seconds: number };
}

/** Loads a module that exports `semantics`; a module that changed is asked anew. */
export function cachedSemantics(path: string): CachedSemantics {
  const file = resolve(path);
  const key = createHash("sha256").update(file).update(readFileSync(file)).digest("hex");
  const [texts, numbers] = ["json", "f32"].map(
    (end) => new URL(`${key.slice(0, 16)}.${end}`, FOLDER),
  );
  if (texts === undefined || numbers === undefined) throw new Error("unreachable");
  const { kept, vectors } = load(texts, numbers);
  const save = (): void => {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(texts, JSON.stringify(kept));
    const all = kept.texts.map((text) => vectors.get(text) ?? new Float32Array());
    writeFileSync(
      numbers,
      Buffer.concat(
        all.map((each) => new Uint8Array(each.buffer, each.byteOffset, each.byteLength)),
      ),
    );
    saved = kept.texts.length;
  };
  let asked: Semantics | undefined;
  let seconds = 0;
  let saved = kept.texts.length;
  const semantics: Semantics = async (all) => {
    const unknown = [...new Set(all)].filter((text) => !vectors.has(text));
    if (unknown.length > 0) {
      asked ??= (await import(pathToFileURL(file).href)).semantics as Semantics;
      const started = process.cpuUsage();
      const given = await asked(unknown);
      const spent = cpuSeconds(started);
      seconds += spent;
      kept.cost.texts += unknown.length;
      kept.cost.seconds += spent;
      for (const [at, text] of unknown.entries()) {
        vectors.set(text, given[at] ?? new Float32Array());
        kept.texts.push(text);
      }
      if (kept.texts.length - saved >= SAVE_EVERY) save();
    }
    return all.map((text) => vectors.get(text) ?? new Float32Array());
  };
  return {
    semantics,
    seconds: () => seconds,
    cost: () =>
      `${kept.cost.texts} texts, ${Math.round(kept.cost.texts / kept.cost.seconds)} a second`,
    save,
  };
}

function load(texts: URL, numbers: URL): { kept: Kept; vectors: Map<string, Float32Array> } {
  if (!existsSync(texts)) {
    return { kept: { texts: [], cost: { texts: 0, seconds: 0 } }, vectors: new Map() };
  }
  const kept: Kept = JSON.parse(readFileSync(texts, "utf8"));
  const bytes = readFileSync(numbers);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const size = all.length / kept.texts.length;
  const vectors = new Map(
    kept.texts.map((text, at) => [text, all.slice(at * size, (at + 1) * size)]),
  );
  return { kept, vectors };
}
