import { type Hasher, hashInJavaScript } from "../../canonical/hasher.ts";
import { checkGiven, checkText } from "../../model/checkGiven.ts";
import type { CaseEvent, Issue, Result } from "../../model/index.ts";
import { caseEventShape } from "../../model/modelShapes.ts";
import { parseCaseEvent } from "../../model/parseCaseEvent.ts";
import { jsonFault } from "../../text/jsonFault.ts";
import { withoutUndefined } from "../../text/withoutUndefined.ts";
import { ownText } from "./ownText.ts";
import { createPlatformLog, type PlatformLog } from "./platformLog.ts";
import { createLineScan, type LineScan, type ScannedLine } from "./scanLine.ts";

/** How a log is kept. */
export interface EventLogOptions {
  /**
   * SHA-256 of the runtime, such as that of node:crypto, which is several times faster.
   *
   * @defaultValue SHA-256 in JavaScript
   */
  readonly hash?: Hasher;
  /** Platforms whose events are kept; of others only the names are. All are kept where this is absent. */
  readonly platforms?: readonly string[];
}

/**
 * Case events of one or more platforms, kept in columns and texts instead of objects, and sorted into cases as they come. A million take
 * some 200 MB. Scores are computed from it, case by case.
 */
export interface EventLog {
  /** How many events were added, those given twice included. */
  readonly size: number;
  /** Names of all platforms that occurred. */
  readonly platforms: () => readonly string[];
  /** SHA-256 that events and rows are hashed with. */
  readonly hash: Hasher;
  /** Adds an event that is parsed. */
  readonly add: (event: CaseEvent) => void;
  /**
   * Reads a line of NDJSON and adds its event; a line that holds none is refused with its issues. An id that was there before is a warning.
   * Where the line was taken, the value is the id.
   */
  readonly addLine: (line: string) => Result<string>;
  /** Gives all events again, in the order in which they were added, one platform after the other. */
  readonly events: () => Generator<CaseEvent>;
}

interface Inside {
  readonly byPlatform: Map<string, PlatformLog>;
  readonly addScanned: (line: ScannedLine) => readonly Issue[];
}

const logs = new WeakMap<EventLog, Inside>();

/**
 * Opens an empty log of case events. Where a file has more events than fit into memory as objects, lines go straight into it.
 *
 * @param options - The hasher, and whose events are kept.
 * @returns The log.
 *
 * @example
 * ```ts
 * import { createEventLog } from "safepact/obligations";
 *
 * const log = createEventLog();
 * const at = "2026-03-02T10:00:00+09:00";
 * const line = JSON.stringify({ id: "e1", type: "hazard.retracted", at, assertedBy: "authority", platform: "example", hazardId: "kr:1" });
 * log.addLine(line).ok; // => true
 * log.addLine('{"id":"e2"}').ok; // => false
 * [log.size, log.platforms()]; // => [1, ["example"]]
 * ```
 */
export function createEventLog(options: EventLogOptions = {}): EventLog {
  checkGiven({ options }, { options: { hash: "function?", platforms: "list?" } });
  const { hash = hashInJavaScript, platforms } = options;
  const byPlatform = new Map<string, PlatformLog>();
  const names = new Set<string>();
  const kept = platforms && new Set(platforms);
  const scan = createLineScan();
  let size = 0;
  /** The log of a platform; undefined where it is not kept. */
  let last: PlatformLog | undefined;
  let lastName: string | undefined;
  const logOf = (platform: string): PlatformLog | undefined => {
    size++;
    // One that is not kept may be asked for later, and is from then on.
    if (last === undefined || platform !== lastName) {
      last = find(platform);
      lastName = platform;
    }
    return last;
  };
  const find = (platform: string): PlatformLog | undefined => {
    const known = byPlatform.get(platform);
    if (known && names.has(platform)) return known;
    const name = ownText(platform);
    names.add(name);
    if (known || (kept && !kept.has(name))) return known;
    const opened = createPlatformLog(name, hash);
    byPlatform.set(name, opened);
    return opened;
  };
  const addScanned = (line: ScannedLine): readonly Issue[] =>
    logOf(line.platform)?.addScanned(line) === true ? [repeated(line.id.text())] : none;
  const log: EventLog = {
    get size() {
      return size;
    },
    platforms: () => [...names],
    hash,
    add: (event) => {
      checkGiven({ event }, { event: caseEventShape });
      logOf(event.platform)?.add(event);
    },
    addLine: (line) => {
      checkText("line", line);
      const scanned = scan.load(line) ? scan.line(0, line.length) : undefined;
      if (scanned) return { ok: true, value: scanned.id.text(), issues: addScanned(scanned) };
      const result = readLine(line);
      if (!result.ok) return result;
      const { id, platform } = result.value;
      const isRepeated = logOf(platform)?.add(result.value) === true;
      const { issues } = result;
      return { ok: true, value: id, issues: isRepeated ? [...issues, repeated(id)] : issues };
    },
    events: function* () {
      for (const own of byPlatform.values()) {
        for (let row = 0; row < own.size; row++) yield withoutUndefined(own.eventAt(row));
      }
    },
  };
  logs.set(log, { byPlatform, addScanned });
  return log;
}

/** The events of one platform in a log, also those that are added later. @internal */
export function platformLogOf(log: EventLog, platform: string): PlatformLog {
  const byPlatform = logs.get(log)?.byPlatform;
  const own = byPlatform?.get(platform) ?? createPlatformLog(platform, log.hash);
  byPlatform?.set(platform, own);
  return own;
}

/** Adds lines of a longer text to a log. @internal */
export interface LineReader extends Pick<LineScan, "load"> {
  /** Adds the event of a line that lies between two places; undefined where it is for {@link EventLog.addLine} to read. */
  readonly add: (start: number, end: number) => readonly Issue[] | undefined;
}

/** @internal */
export function lineReaderOf(log: EventLog): LineReader {
  const scan = createLineScan();
  const inside = logs.get(log);
  return {
    load: scan.load,
    add: (start, end) => {
      const line = inside && scan.line(start, end);
      return line && inside.addScanned(line);
    },
  };
}

function readLine(line: string): Result<CaseEvent> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, issues: [notJson(error)] };
  }
  // What a line holds is anybody's guess, which the parser's type would have known.
  return parseCaseEvent(value as never);
}

function notJson(error: unknown): Issue {
  return {
    code: "invalid-json",
    severity: "error",
    path: [],
    message: `The record is not JSON: ${jsonFault(error)}. Repair the line, or leave it out.`,
  };
}

const none: readonly Issue[] = [];

function repeated(id: string): Issue {
  return {
    code: "duplicate-id",
    severity: "warning",
    path: ["id"],
    message: `The id ${JSON.stringify(id.slice(0, 80))} occurred before; its events count once, as the one recorded first has it.`,
  };
}
