import { canonicalBytes } from "../../canonical/canonicalBytes.ts";
import { SCHEMA_VERSION } from "../../model/schemaVersion.ts";
import { LONG, LONGEST } from "./eventText.ts";
import { type LineMember, type LinePlan, linePlans } from "./lineFields.ts";
import { ownText } from "./ownText.ts";

/** What a line holds; its bytes stay in place until the next line is scanned. @internal */
export interface ScannedLine {
  /** Number of the type of event. */
  readonly type: number;
  /** Canonical JSON of the event. */
  readonly canonical: Uint8Array;
  /** Its values as the log keeps them, in ASCII. */
  readonly stored: Uint8Array;
  readonly id: string;
  readonly platform: string;
  readonly hazardId: string | undefined;
  readonly requestId: string | undefined;
  readonly hazardIds: readonly string[];
}

const MAX_LINE = 65_536;
const [QUOTE, COLON, COMMA] = [0x22, 0x3a, 0x2c];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Opens a scanner. Each has memory of its own, so that logs can be filled side by side. @internal */
export function createLineScan(): (line: string) => ScannedLine | undefined {
  const { names, byType } = linePlans();
  const encoder = new TextEncoder();
  const keys = new Map<number, number>(
    names.map((name, key) => [hashOf(encoder.encode(name)), key]),
  );
  const written = names.map((name) => encoder.encode(name));
  // The field that came last after each; the one behind them all begins a line.
  const follows = new Uint8Array(names.length + 1);
  const keyOf = (name: string) => names.indexOf(name);
  const [typeKey, idKey, platformKey] = [keyOf("type"), keyOf("id"), keyOf("platform")];
  const [atKey, recordedKey, evidenceKey] = [keyOf("at"), keyOf("recordedAt"), keyOf("evidence")];
  const [hazardKey, requestKey] = [keyOf("hazardId"), keyOf("requestId")];
  const hazardsKey = keyOf("hazardIds");
  const versionKey = keyOf("schemaVersion");
  const version = encoder.encode(String(SCHEMA_VERSION));
  const plans = [...byType].map(([type, plan]) => ({ type: encoder.encode(type), plan }));

  const bytes = new Uint8Array(MAX_LINE + 1);
  let out = new Uint8Array(4 * MAX_LINE);
  const stored = new Uint8Array(4 * MAX_LINE);
  let source = "";
  let platform = "";
  let platformBytes = new Uint8Array(0);
  let turn = 0;
  // Of each field: the line it was last seen in, where its value stands in the line, whether it is a text, and where in the output.
  const seen = new Float64Array(names.length);
  const from = new Int32Array(names.length);
  const to = new Int32Array(names.length);
  const isText = new Uint8Array(names.length);
  const outFrom = new Int32Array(names.length);
  const outTo = new Int32Array(names.length);
  // The number of the word that a field is, counted from 1; 0 for what is none.
  const wordOf = new Uint8Array(names.length);
  const values: unknown[] = names.map(() => undefined);

  /** Finds names and values; gives the number of fields, or -1 for what is to be read in another way. */
  function split(length: number): number {
    let count = 0;
    let last = names.length;
    let at = pastBlanks(bytes, 0);
    if (bytes[at] !== OPEN) return -1;
    do {
      at = pastBlanks(bytes, at + 1);
      if (bytes[at] !== QUOTE) return -1;
      const start = at + 1;
      at = endOfText(bytes, start);
      if (at < 0) return -1;
      const key = keyAt(start, at, last);
      if (key < 0 || seen[key] === turn) return -1;
      seen[key] = turn;
      last = key;
      at = pastBlanks(bytes, at + 1);
      if (bytes[at] !== COLON) return -1;
      at = pastBlanks(bytes, at + 1);
      const end = endOfValue(bytes, at);
      if (end < 0) return -1;
      const text = bytes[at] === QUOTE;
      isText[key] = text ? 1 : 0;
      from[key] = text ? at + 1 : at;
      to[key] = text ? end - 1 : end;
      count++;
      at = pastBlanks(bytes, end);
    } while (bytes[at] === COMMA);
    return bytes[at] === CLOSE && pastBlanks(bytes, at + 1) === length ? count : -1;
  }

  /** Most lines have their fields in the order of those before. */
  function keyAt(start: number, end: number, last: number): number {
    const usual = follows[last] ?? 0;
    if (isSame(bytes, start, end, written[usual])) return usual;
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const key = keys.get(hash) ?? -1;
    if (key < 0 || !isSame(bytes, start, end, written[key])) return -1;
    follows[last] = key;
    return key;
  }

  function planAt(): LinePlan | undefined {
    if (seen[typeKey] !== turn || isText[typeKey] === 0) return undefined;
    const start = from[typeKey] ?? 0;
    const end = to[typeKey] ?? 0;
    for (const { type, plan } of plans) if (isSame(bytes, start, end, type)) return plan;
    return undefined;
  }

  /** Writes a member after those before it; gives the end, or -1 for a value that the schema is to judge. */
  function write(member: LineMember, at: number): number {
    const { key, begin, kind } = member;
    wordOf[key] = 0;
    let end = copy(begin, 0, begin.length, out, at);
    const start = end;
    if (isText[key] === 1) {
      const first = from[key] ?? 0;
      const last = to[key] ?? 0;
      if (!isVisible(bytes[first] ?? 0) || !holds(member, first, last)) return -1;
      end = copy(bytes, first - 1, last + 1, out, end);
    } else {
      if (kind !== "other") return -1;
      const value = member.read(JSON.parse(source.slice(from[key], to[key])));
      if (value === undefined) return -1;
      values[key] = value;
      const piece = canonicalBytes(value);
      makeRoom(end + piece.length);
      end = copy(piece, 0, piece.length, out, end);
    }
    outFrom[key] = start;
    outTo[key] = end;
    return end;
  }

  function holds({ key, kind, words, read }: LineMember, start: number, end: number): boolean {
    if (kind === "text") return true;
    if (kind === "word") {
      for (let index = 0; index < words.length; index++) {
        if (!isSame(bytes, start, end, words[index])) continue;
        wordOf[key] = index + 1;
        return true;
      }
      return false;
    }
    if (kind === "instant" && isPlainInstant(bytes, start, end)) return true;
    const text = source.slice(start, end);
    return read(text) === text;
  }

  function makeRoom(length: number): void {
    if (length + MAX_LINE < out.length) return;
    const larger = new Uint8Array(2 * (length + MAX_LINE));
    larger.set(out);
    out = larger;
  }

  function isOurVersion(): boolean {
    const start = from[versionKey] ?? 0;
    return isText[versionKey] === 0 && isSame(bytes, start, to[versionKey] ?? 0, version);
  }

  function canonicalEnd(plan: LinePlan, count: number): number {
    let left = seen[versionKey] === turn && isOurVersion() ? count - 1 : count;
    let end = 0;
    for (const member of plan.members) {
      const { key, begin, required, fallback } = member;
      if (seen[key] === turn) {
        left--;
        end = write(member, end);
        if (end < 0) return -1;
      } else if (required) return -1;
      else if (key === recordedKey) {
        end = copy(begin, 0, begin.length, out, end);
        end = copy(out, outFrom[atKey] ?? 0, outTo[atKey] ?? 0, out, end);
      } else if (fallback) {
        end = copy(begin, 0, begin.length, out, end);
        outFrom[key] = end;
        end = copy(fallback, 0, fallback.length, out, end);
        outTo[key] = end;
        seen[key] = turn;
        isText[key] = 0;
        values[key] = member.fallbackValue;
        wordOf[key] = 0;
      }
    }
    if (left > 0) return -1;
    out[0] = OPEN;
    out[end] = CLOSE;
    return end + 1;
  }

  /** Writes what the log keeps, as `textOfEvent` does; gives the end, or -1 for what is too long. */
  function store({ stored: kept }: LinePlan): number {
    let end = kept.length;
    for (let index = 0; index < kept.length; index++) {
      const key = kept[index] ?? 0;
      stored[index] = 0;
      if (seen[key] !== turn || isLeftOut(key)) continue;
      const word = wordOf[key] ?? 0;
      if (word > 0) {
        stored[index] = word;
        continue;
      }
      const [piece, start, stop] =
        isText[key] === 1
          ? [bytes, from[key] ?? 0, to[key] ?? 0]
          : [out, outFrom[key] ?? 0, outTo[key] ?? 0];
      const length = stop - start;
      if (length > LONGEST) return -1;
      stored[index] = Math.min(length, LONG);
      if (length >= LONG) {
        stored[end++] = length >> 7;
        stored[end++] = length & 0x7f;
      }
      end = copy(piece, start, stop, stored, end);
    }
    return end;
  }

  /** What an event has anyway: that it was recorded when it happened, and no evidence. */
  function isLeftOut(key: number): boolean {
    if (key === evidenceKey) return (outTo[key] ?? 0) - (outFrom[key] ?? 0) === 2;
    if (key !== recordedKey) return false;
    const length = (to[key] ?? 0) - (from[key] ?? 0);
    if (length !== (to[atKey] ?? 0) - (from[atKey] ?? 0)) return false;
    for (let place = 0; place < length; place++) {
      if (bytes[(from[key] ?? 0) + place] !== bytes[(from[atKey] ?? 0) + place]) return false;
    }
    return true;
  }

  /** Most events are of the same platform. */
  function platformName(): string {
    const start = from[platformKey] ?? 0;
    const end = to[platformKey] ?? 0;
    if (!isSame(bytes, start, end, platformBytes)) {
      platform = ownText(source.slice(start, end));
      platformBytes = encoder.encode(platform);
    }
    return platform;
  }

  const textOf = (key: number): string | undefined =>
    seen[key] === turn ? source.slice(from[key], to[key]) : undefined;

  return (line) => {
    const { length } = line;
    if (length > MAX_LINE || line.includes("\\")) return undefined;
    const { written: size } = encoder.encodeInto(line, bytes);
    // What is not ASCII has more bytes than characters.
    if (size !== length) return undefined;
    bytes[length] = 0;
    source = line;
    turn++;
    const count = split(length);
    const plan = count < 0 ? undefined : planAt();
    if (!plan) return undefined;
    try {
      const end = canonicalEnd(plan, count);
      const kept = end < 0 ? -1 : store(plan);
      if (kept < 0) return undefined;
      return {
        type: plan.type,
        canonical: out.subarray(0, end),
        stored: stored.subarray(0, kept),
        id: textOf(idKey) ?? "",
        platform: platformName(),
        hazardId: textOf(hazardKey),
        requestId: textOf(requestKey),
        hazardIds: seen[hazardsKey] === turn ? (values[hazardsKey] as readonly string[]) : [],
      };
    } catch (error) {
      // A value that is not JSON; the reader of any line says where.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  };
}

function hashOf(bytes: Uint8Array): number {
  let hash = 0;
  for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0;
  return hash;
}

function pastBlanks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at]; byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d; ) {
    byte = bytes[++at];
  }
  return at;
}

/** Where a text ends whose quote stands before it; -1 where it holds what JSON does not write as it is. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) return at;
    if (byte < 0x20) return -1;
    at++;
  }
}

/** First place after a value. */
function endOfValue(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first === QUOTE) {
    const end = endOfText(bytes, start + 1);
    return end < 0 ? -1 : end + 1;
  }
  let depth = 0;
  let at = start;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return -1;
    if (byte === QUOTE) {
      at = endOfText(bytes, at + 1);
      if (at < 0) return -1;
    } else if (byte === OPEN || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (byte === COMMA && depth === 0) return at;
    at++;
  }
}

function isVisible(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== QUOTE;
}

function isSame(
  bytes: Uint8Array,
  start: number,
  end: number,
  wanted: Uint8Array | undefined,
): boolean {
  if (!wanted || end - start !== wanted.length) return false;
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[start + index] !== wanted[index]) return false;
  }
  return true;
}

function copy(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Uint8Array,
  place: number,
): number {
  let at = place;
  for (let index = start; index < end; index++) into[at++] = bytes[index] ?? 0;
  return at;
}

/** The two forms that nearly all instants have, on days that every month has; others are left to the model. */
function isPlainInstant(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < 20) return false;
  if (!isDigit(bytes[start] ?? 0) || !isDigit(bytes[start + 1] ?? 0)) return false;
  if (twoDigits(bytes, start + 2) < 0 || bytes[start + 4] !== DASH) return false;
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if (month < 1 || month > 12 || day < 1 || day > 28) return false;
  if (bytes[start + 7] !== DASH || bytes[start + 10] !== LETTER_T) return false;
  if (!isWithin(bytes, start + 11, 23) || bytes[start + 13] !== COLON) return false;
  if (!isWithin(bytes, start + 14, 59) || bytes[start + 16] !== COLON) return false;
  if (!isWithin(bytes, start + 17, 59)) return false;
  let at = start + 19;
  if (bytes[at] === POINT) {
    const digits = ++at;
    while (isDigit(bytes[at] ?? 0)) at++;
    if (at === digits || at > digits + 9) return false;
  }
  const zone = bytes[at];
  if (zone === LETTER_Z) return at + 1 === end;
  if ((zone !== PLUS && zone !== DASH) || at + 6 !== end) return false;
  return isWithin(bytes, at + 1, 14) && bytes[at + 3] === COLON && isWithin(bytes, at + 4, 59);
}

const [PLUS, DASH, POINT, LETTER_T, LETTER_Z] = [0x2b, 0x2d, 0x2e, 0x54, 0x5a];

/** The number that two digits make; below zero where they are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] ?? 0;
  const ones = bytes[at + 1] ?? 0;
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 0x30 * 11 : -1;
}

function isWithin(bytes: Uint8Array, at: number, most: number): boolean {
  const number = twoDigits(bytes, at);
  return number >= 0 && number <= most;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
