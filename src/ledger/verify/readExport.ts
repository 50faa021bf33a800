import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { isObject } from "../../model/parseWith.ts";
import { SCHEMA_VERSION } from "../../model/schemaVersion.ts";
import type { Checkpoint } from "../checkpoint.ts";
import type { LedgerEntry } from "../events.ts";

/** A ledger as it was handed over; nothing of it is believed yet. */
export interface ExportedLedger {
  /** Its checkpoint. */
  readonly checkpoint: Pick<Checkpoint, "note">;
  /** Its events, read as they are asked for. */
  readonly entries: AsyncIterable<LedgerEntry>;
}

const MAX_LINE = 2_000_000;

/**
 * Reads an exported ledger, for {@link ledger!verifyLedger}: it is not held in memory. Runs in a browser.
 *
 * @param lines - The lines, of {@link ledger!exportLedger} or a file, with or without newlines.
 * @returns Checkpoint and events.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the first line is no checkpoint, and, while the events are read,
 *   for a line that is no event.
 *
 * @example
 * ```ts
 * import { readExport } from "safepact/ledger";
 *
 * const { checkpoint, entries } = await readExport(['{"schemaVersion":1,"checkpoint":"shop.example/ledger\\n0\\n…"}\n']);
 * checkpoint.note.split("\n")[0]; // => "shop.example/ledger"
 * let count = 0;
 * for await (const _ of entries) count++;
 * count; // => 0
 * ```
 */
export async function readExport(
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<ExportedLedger> {
  checkGiven({ lines }, { lines: ["each", "text"] });
  const iterator = iteratorOf(lines);
  const first = await iterator.next();
  const head = first.done === true ? undefined : parsed(first.value, 1);
  const note = isObject(head) ? head["checkpoint"] : undefined;
  if (!isObject(head) || typeof note !== "string" || head["schemaVersion"] !== SCHEMA_VERSION)
    throw new SafepactError("INVALID_INPUT", "This is no exported ledger of this version.", {
      hint: "Its first line holds the checkpoint: write it with exportLedger.",
    });
  return { checkpoint: { note }, entries: entriesOf(iterator) };
}

type Lines = Iterator<string> | AsyncIterator<string>;

function iteratorOf(lines: Iterable<string> | AsyncIterable<string>): Lines {
  return Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
}

async function* entriesOf(lines: Lines): AsyncGenerator<LedgerEntry> {
  try {
    for (let number = 2; ; number++) {
      const next = await lines.next();
      if (next.done === true) return;
      const value = parsed(next.value, number);
      if (!isEntry(value)) throw noEvent(number);
      yield value;
    }
  } finally {
    // Whoever stops early lets go of the file.
    await lines.return?.();
  }
}

function parsed(text: string, number: number): unknown {
  if (text.length > MAX_LINE) throw noEvent(number);
  try {
    return JSON.parse(text);
  } catch {
    throw noEvent(number);
  }
}

function isEntry(value: unknown): value is LedgerEntry {
  if (!isObject(value) || !Number.isSafeInteger(value["position"])) return false;
  const { event, salt, id, type, leaf } = value;
  return event === undefined
    ? [id, type, leaf].every((each) => typeof each === "string")
    : isObject(event) && typeof salt === "string" && typeof event["id"] === "string";
}

function noEvent(number: number): SafepactError {
  return new SafepactError("INVALID_INPUT", `Line ${number} of the exported ledger is no event.`, {
    hint: "Ask for the export again.",
  });
}
