/** One record of a CSV file, or what was wrong with it. */
export interface CsvRecord {
  /** Line on which it begins. */
  readonly line: number;
  /** Cells in order. */
  readonly cells: readonly string[];
  /** Why it could not be cut. */
  readonly problem?: { readonly code: "invalid-csv" | "too-large"; readonly message: string };
  /** Whether the file ended without a line end behind it. */
  readonly last: boolean;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const delimiters = [",", ";", "\t", "|"];

/**
 * Cuts CSV text into records, chunk by chunk. It holds at most one record and the chunk it is given.
 *
 * @internal
 */
export function createCsvScanner(maxLength: number, delimiter?: string) {
  let separator = delimiter?.charCodeAt(0);
  let pending = "";
  let line = 1;
  let wanted = 0;
  // Whether "\r" alone ends the lines; not known before the first of them has ended.
  let bareReturns: boolean | undefined;
  // Cells of the first record: a line with as many is a record, even where a quote before it was never closed.
  let width: number | undefined;

  /** Cuts every record that is complete in `pending`; at the end of the file, the last one too. */
  const drain = (ended: boolean): CsvRecord[] => {
    const records: CsvRecord[] = [];
    let at = 0;
    if (bareReturns === undefined) {
      bareReturns = endsByReturns(pending, ended);
      if (bareReturns === undefined) return records;
      if (bareReturns) pending = pending.replaceAll("\r", "\n");
      const told = separator === undefined ? separatorLine.exec(pending) : null;
      if (told !== null) {
        separator = told[1]?.charCodeAt(0);
        at = told[0].length;
        line += 1;
      }
    }
    for (;;) {
      separator ??= separatorOf(at === 0 ? pending : pending.slice(at), ended);
      if (separator === undefined) break;
      const found = scan(pending, at, separator, ended);
      if (found.kind === "open") {
        const given = giveUp(found, at, ended);
        if (given === undefined) break;
        records.push(given.record);
        at = given.next;
        line += 1;
        continue;
      }
      if (found.stray && found.lines > 1) {
        const next = pending.indexOf("\n", at) + 1;
        const behind = scan(pending, next, separator, ended);
        // The line behind may not be here whole yet.
        if (behind.kind === "open" && !ended && pending.length - at <= maxLength) break;
        if (behind.kind === "complete" && !behind.stray && behind.cells.length === width) {
          records.push({ line, cells: [], last: false, problem: neverClosed(line) });
          at = next;
          line += 1;
          continue;
        }
      }
      width ??= found.cells.length;
      const blank = found.cells.length === 1 && found.cells[0] === "";
      if (!blank) records.push(recordOf(found, at));
      line += found.lines;
      at = found.next;
      if (at >= pending.length) break;
    }
    pending = pending.slice(at);
    return records;
  };

  /** What to do about a record that does not end in what is there: wait, or skip its first line. */
  const giveUp = (found: Open, at: number, ended: boolean) => {
    if (!ended && pending.length - at <= maxLength) return undefined;
    if (at >= pending.length) return undefined;
    const lineEnd = pending.indexOf("\n", at);
    if (lineEnd === -1 && !ended) return skipLongLine(at);
    const next = lineEnd === -1 ? pending.length : lineEnd + 1;
    const record: CsvRecord = {
      line,
      cells: [],
      last: ended && lineEnd === -1,
      problem: found.quoted ? neverClosed(line) : tooLong(maxLength),
    };
    return { record, next };
  };

  // A line longer than the limit without an end in sight: it is dropped as it comes.
  let skipping = false;
  const skipLongLine = (at: number) => {
    skipping = true;
    const record: CsvRecord = { line, cells: [], last: false, problem: tooLong(maxLength) };
    return { record, next: Math.max(at, pending.length) };
  };

  const recordOf = (found: Complete, at: number): CsvRecord => {
    const base = { line, cells: found.cells, last: found.last };
    if (found.next - at > maxLength) return { ...base, problem: tooLong(maxLength) };
    if (!found.stray) return base;
    return {
      ...base,
      problem: {
        code: "invalid-csv",
        message: `Line ${line} has text behind a closing quote. Double every quote inside a quoted cell.`,
      },
    };
  };

  const push = (chunk: string): CsvRecord[] => {
    let rest = bareReturns ? chunk.replaceAll("\r", "\n") : chunk;
    if (skipping) {
      const lineEnd = rest.indexOf("\n");
      if (lineEnd === -1) return [];
      skipping = false;
      rest = rest.slice(lineEnd + 1);
    }
    pending += rest;
    // Waiting for a quote to close would scan the same text again with every chunk: wait until it doubles.
    if (pending.length < wanted) return [];
    const records = drain(false);
    wanted = pending.length > 65_536 ? Math.min(pending.length * 2, maxLength + 1) : 0;
    return records;
  };
  const end = (): CsvRecord[] => (pending === "" ? [] : drain(true));
  return { push, end };
}

interface Open {
  readonly kind: "open";
  readonly quoted: boolean;
}
interface Complete {
  readonly kind: "complete";
  readonly cells: readonly string[];
  readonly next: number;
  readonly lines: number;
  readonly stray: boolean;
  readonly last: boolean;
}

/** Reads one record from `start`. */
function scan(text: string, start: number, separator: number, ended: boolean): Open | Complete {
  const cells: string[] = [];
  let at = start;
  let lines = 0;
  let stray = false;
  for (;;) {
    let cell = "";
    const quoted = text.charCodeAt(at) === QUOTE;
    if (quoted) {
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1) return { kind: "open", quoted: true };
        cell += text.slice(from, quote);
        if (quote + 1 === text.length && !ended) return { kind: "open", quoted: false };
        at = quote + 1;
        if (text.charCodeAt(at) !== QUOTE) break;
        cell += '"';
        from = at + 1;
      }
      lines += countLines(cell);
    }
    const from = at;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LF) break;
      at += 1;
    }
    if (at === text.length && !ended) return { kind: "open", quoted: false };
    const tail = text.slice(from, text.charCodeAt(at - 1) === CR && at > from ? at - 1 : at);
    if (quoted && tail.trim() !== "") stray = true;
    cells.push(cell + tail);
    const code = text.charCodeAt(at);
    if (code === separator) {
      at += 1;
      continue;
    }
    const last = at >= text.length;
    return { kind: "complete", cells, next: at + 1, lines: lines + 1, stray, last };
  }
}

function countLines(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** The line by which a file tells spreadsheets what parts its cells: `sep=;`. */
export const separatorLine = /^"?sep=([,;|\t])"?[,;|\t]*(?:\r\n|\n|\r|$)/iu;

/**
 * Whether lines end with "\r" alone, as some spreadsheets write them: the first one does, and no line ends otherwise. In other files
 * a return is a sign like others.
 */
function endsByReturns(text: string, ended: boolean): boolean | undefined {
  if (text.includes("\n")) return false;
  if (!ended && text.length < 65_536) return undefined;
  const before = text.slice(0, text.indexOf("\r") + 1);
  return before !== "" && before.split('"').length % 2 === 1;
}

/** The separator the first line has most of, once that line is there. */
function separatorOf(text: string, ended: boolean): number | undefined {
  const lineEnd = text.indexOf("\n");
  if (lineEnd === -1 && !ended && text.length < 65_536) return undefined;
  // A bar inside of brackets is part of a name.
  const first = text
    .slice(0, lineEnd === -1 ? text.length : lineEnd)
    .replaceAll(/\([^()|]*\|[^()]*\)/gu, "");
  // The comment line of a template is prose: there only what stands before the next comment parts cells.
  const parts = /^\uFEFF?"?#/u.test(first)
    ? (char: string) => first.split(new RegExp(`[${char}]"?#`, "u")).length
    : (char: string) => first.split(char).length;
  const counts = delimiters.map(parts);
  const best = delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
  return best.charCodeAt(0);
}

function neverClosed(line: number): NonNullable<CsvRecord["problem"]> {
  return {
    code: "invalid-csv",
    message: `A quote opened on line ${line} is never closed; the line was skipped. Double every quote inside a quoted cell.`,
  };
}

function tooLong(maxLength: number): NonNullable<CsvRecord["problem"]> {
  return {
    code: "too-large",
    message: `The row is longer than ${maxLength} characters and was skipped. Check its quotes, or raise limits.maxRecordLength.`,
  };
}
