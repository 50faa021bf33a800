// Runs in a Web Worker: takes questions of the page, answers them, tells how far it is, and stops when asked.
import { type Desk, openDesk } from "../desk.ts";
import type { DroppedSource } from "../source.ts";

declare const EXAMPLES: Readonly<
  Record<"hazards" | "listings" | "events", readonly [string, string]>
>;

/** A question of the page, or its word that it no longer waits. */
export type Asked =
  | { readonly id: number; readonly task: keyof Desk; readonly input: unknown }
  | { readonly id: number; readonly cancel: true };

/** A word of the worker. */
export type Said =
  | { readonly id: number; readonly told: unknown }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };

const desk = openDesk({
  hazards: example("hazards"),
  listings: example("listings"),
  events: example("events"),
});
const running = new Map<number, AbortController>();

function example(name: "hazards" | "listings" | "events"): DroppedSource {
  const [file, packed] = EXAMPLES[name];
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return { name: file, blob: new Blob([bytes]) };
}

function say(word: Said): void {
  postMessage(word);
}

async function answer(id: number, task: keyof Desk, input: unknown): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  const context = { tell: (told: unknown) => say({ id, told }), signal: stop.signal };
  try {
    const run = desk[task] as (input: unknown, given: typeof context) => unknown;
    say({ id, answer: await run(input, context) });
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    say({ id, failure: stop.signal.aborted ? "" : failure });
  } finally {
    running.delete(id);
  }
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if ("cancel" in data) running.get(data.id)?.abort();
  else void answer(data.id, data.task, data.input);
});
