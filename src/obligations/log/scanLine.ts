import { canonicalBytes } from "../../canonical/canonicalBytes.ts";
import { SCHEMA_VERSION } from "../../model/schemaVersion.ts";
import { type AsciiBytes, asciiBytes, copyAscii, isSameAscii, roomOf } from "./asciiBytes.ts";
import { LONG, LONGEST } from "./eventText.ts";
import { type LineMember, type LinePlan, linePlans, type Span } from "./lineFields.ts";
import { createLineParts } from "./lineParts.ts";
import { createLineValues } from "./lineValues.ts";
import type { Linking } from "./linksOf.ts";
import { asciiName, isTextAt } from "./name.ts";
import { ownText } from "./ownText.ts";

/** What a line holds; it stays in place until the next line is scanned. @internal */
export interface ScannedLine extends Linking {
  /** Number of the type of event. */
  readonly number: number;
  readonly platform: string;
  /** When it happened and when that was recorded, in milliseconds; NaN for what is to be read from the event. */
  readonly happened: number;
  readonly recorded: number;
  /** Canonical JSON of the event. */
  readonly canonical: () => Uint8Array;
  /** Its values as the log keeps them, and how many bytes these are. */
  readonly stored: AsciiBytes;
  readonly storedLength: number;
}

/** Reads lines of events as bytes, without a string or object for any that is written as most are. @internal */
export interface LineScan {
  /** Puts a text in place; false where it is not ASCII, and its lines are to be read in another way. */
  readonly load: (text: string) => boolean;
  /** The event of the line that begins and ends at two places in the text; undefined where it is to be read in another way. */
  readonly line: (start: number, end: number) => ScannedLine | undefined;
}

const MAX_LINE = 65_536;
const [OPEN, CLOSE] = [0x7b, 0x7d];

/** Opens a scanner. Each has memory of its own, so that logs can be filled side by side. @internal */
export function createLineScan(): LineScan {
  const plans = linePlans();
  const { names, text: written } = plans;
  const encoder = new TextEncoder();
  const parts = createLineParts(plans);
  const { has, isText, from, to } = parts;
  const keyOf = (name: string) => names.indexOf(name);
  const [typeKey, idKey, platformKey] = [keyOf("type"), keyOf("id"), keyOf("platform")];
  const [atKey, recordedKey, evidenceKey] = [keyOf("at"), keyOf("recordedAt"), keyOf("evidence")];
  const [hazardKey, requestKey] = [keyOf("hazardId"), keyOf("requestId")];
  const hazardsKey = keyOf("hazardIds");
  const versionKey = keyOf("schemaVersion");

  let text = "";
  let source = asciiBytes(MAX_LINE);
  let out = asciiBytes(4 * MAX_LINE);
  const stored = asciiBytes(4 * MAX_LINE);
  let platform = "";
  // Of each field: where its value stands in the output, the number of the word that it is, counted from 1, and what is no text.
  const outFrom = new Int32Array(names.length);
  const outTo = new Int32Array(names.length);
  const wordOf = new Uint8Array(names.length);
  const instantOf = new Float64Array(names.length);
  const values: unknown[] = names.map(() => undefined);

  const textOf = (start: number, end: number) => text.slice(start, end);
  const bytesNow = () => source.bytes;
  const judged = createLineValues(written, () => source, textOf);
  const nameHere = () => asciiName(bytesNow);
  const [id, hazardId, requestId] = [nameHere(), nameHere(), nameHere()];

  const isSpan = (start: number, end: number, span: Span) =>
    isSameAscii(source.bytes, start, end, written.bytes, span.from, span.to);

  function planAt(): LinePlan | undefined {
    if (!has(typeKey) || isText[typeKey] === 0) return undefined;
    const start = from[typeKey] ?? 0;
    const end = to[typeKey] ?? 0;
    for (const { name, plan } of plans.byType) if (isSpan(start, end, name)) return plan;
    return undefined;
  }

  const writeSpan = (span: Span, at: number) =>
    copyAscii(written.view, span.from, span.to, out.view, at);

  /** Writes a member after those before it; gives the end, or -1 for a value that the schema is to judge. */
  function write(member: LineMember, at: number): number {
    const { key, begin, kind } = member;
    const first = from[key] ?? 0;
    const last = to[key] ?? 0;
    wordOf[key] = 0;
    const start = writeSpan(begin, at);
    let end = start;
    if (isText[key] === 1) {
      const word = judged.textOf(member, first, last);
      if (word < 0) return -1;
      wordOf[key] = word;
      if (kind === "instant") instantOf[key] = judged.lastInstant();
      end = copyAscii(source.view, first - 1, last + 1, out.view, start);
    } else if (isPlainValue(member, first, last)) {
      end = copyAscii(source.view, first, last, out.view, start);
    } else {
      if (kind !== "other") return -1;
      const value = member.read(JSON.parse(textOf(first, last)));
      if (value === undefined) return -1;
      values[key] = value;
      end = writeValue(value, start);
    }
    outFrom[key] = start;
    outTo[key] = end;
    return end;
  }

  /** Whether a value is what its field asks for, and written as canonical JSON writes it. */
  function isPlainValue({ items, kind, read }: LineMember, start: number, end: number): boolean {
    if (items) return judged.isPlainList(items, start, end);
    const number = kind === "other" ? judged.numberOf(start, end) : undefined;
    return number !== undefined && read(number) === number;
  }

  function writeValue(value: unknown, at: number): number {
    const piece = canonicalBytes(value);
    const end = at + piece.length;
    if (end + MAX_LINE > roomOf(out)) {
      const larger = asciiBytes(2 * (end + MAX_LINE));
      larger.bytes.set(out.bytes);
      out = larger;
    }
    out.bytes.set(piece, at);
    return end;
  }

  function isOurVersion(): boolean {
    return (
      isText[versionKey] === 0 &&
      textOf(from[versionKey] ?? 0, to[versionKey] ?? 0) === String(SCHEMA_VERSION)
    );
  }

  /** Writes the event as canonical JSON; gives the end, or -1 for what the schema is to judge. */
  function canonicalEnd(plan: LinePlan, count: number): number {
    let left = has(versionKey) && isOurVersion() ? count - 1 : count;
    let end = 0;
    for (const member of plan.members) {
      const { key, begin, required, fallback } = member;
      if (has(key)) {
        left--;
        end = write(member, end);
        if (end < 0) return -1;
      } else if (required) return -1;
      else if (key === recordedKey) {
        end = writeSpan(begin, end);
        end = copyAscii(out.view, outFrom[atKey] ?? 0, outTo[atKey] ?? 0, out.view, end);
      } else if (fallback) {
        parts.add(key);
        outFrom[key] = writeSpan(begin, end);
        end = writeSpan(fallback, outFrom[key] ?? 0);
        outTo[key] = end;
        values[key] = member.fallbackValue;
        wordOf[key] = 0;
      }
    }
    if (left > 0) return -1;
    // What stands before the first member as before every other.
    out.bytes[0] = OPEN;
    out.bytes[end] = CLOSE;
    return end + 1;
  }

  /** Writes what the log keeps, as `textOfEvent` does; gives the end, or -1 for what is too long. */
  function store({ stored: kept }: LinePlan): number {
    const { bytes, view } = stored;
    let end = kept.length;
    for (let index = 0; index < kept.length; index++) {
      const key = kept[index] ?? 0;
      const word = wordOf[key] ?? 0;
      if (!has(key) || isLeftOut(key)) bytes[index] = 0;
      else if (word > 0) bytes[index] = word;
      else {
        const isTextual = isText[key] === 1;
        const start = (isTextual ? from[key] : outFrom[key]) ?? 0;
        const stop = (isTextual ? to[key] : outTo[key]) ?? 0;
        const length = stop - start;
        if (length > LONGEST) return -1;
        bytes[index] = Math.min(length, LONG);
        if (length >= LONG) {
          bytes[end++] = length >> 7;
          bytes[end++] = length & 0x7f;
        }
        end = copyAscii(isTextual ? source.view : out.view, start, stop, view, end);
      }
    }
    return end;
  }

  /** What an event has anyway: that it was recorded when it happened, and no evidence. */
  function isLeftOut(key: number): boolean {
    if (key === evidenceKey) return (outTo[key] ?? 0) - (outFrom[key] ?? 0) === 2;
    if (key !== recordedKey) return false;
    const { bytes } = source;
    const [start, end] = [from[atKey] ?? 0, to[atKey] ?? 0];
    return isSameAscii(bytes, from[key] ?? 0, to[key] ?? 0, bytes, start, end);
  }

  /** Most events are of the same platform. */
  function platformName(): string {
    const [start, end] = [from[platformKey] ?? 0, to[platformKey] ?? 0];
    if (!isTextAt(source.bytes, start, end, platform)) platform = ownText(textOf(start, end));
    return platform;
  }

  function found(name: typeof id, key: number): typeof id | undefined {
    if (!has(key)) return undefined;
    name.set(from[key] ?? 0, to[key] ?? 0);
    return name;
  }

  return {
    load: (given) => {
      const { length } = given;
      text = given;
      if (length > roomOf(source)) source = asciiBytes(2 * length);
      const { written: size } = encoder.encodeInto(given, source.bytes);
      source.bytes[size] = 0;
      // What is not ASCII has more bytes than characters; none of them may lie behind a later text.
      if (size !== length) source.bytes.fill(0);
      return size === length;
    },
    line: (start, end) => {
      if (end - start > MAX_LINE) return undefined;
      const count = parts.split(source.bytes, start, end);
      const plan = count < 0 ? undefined : planAt();
      if (!plan) return undefined;
      try {
        const canonicalLength = canonicalEnd(plan, count);
        const storedLength = canonicalLength < 0 ? -1 : store(plan);
        if (storedLength < 0) return undefined;
        return {
          type: plan.type,
          number: plan.number,
          id: found(id, idKey) ?? id,
          platform: platformName(),
          happened: instantOf[atKey] ?? Number.NaN,
          recorded: instantOf[has(recordedKey) ? recordedKey : atKey] ?? Number.NaN,
          hazardId: found(hazardId, hazardKey),
          requestId: found(requestId, requestKey),
          hazardIds: has(hazardsKey) ? (values[hazardsKey] as readonly string[]) : none,
          canonical: () => out.bytes.subarray(0, canonicalLength),
          stored,
          storedLength,
        };
      } catch (error) {
        // A value that is not JSON; the reader of any line says where.
        if (error instanceof SyntaxError) return undefined;
        throw error;
      }
    },
  };
}

const none: readonly never[] = [];
