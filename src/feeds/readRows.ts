import { SafepactError } from "../errors.ts";
import type { Issue, Position, Result } from "../model/index.ts";
import { binaryKind } from "./binaryKind.ts";
import { decodeSource } from "./input/decodeSource.ts";
import { isBare } from "./isBare.ts";
import { oneByOne } from "./oneByOne.ts";
import type {
  Draft,
  FeedSource,
  Reader,
  ReadLimits,
  ReadOptions,
  Row,
  RowCutter,
} from "./reader.ts";
import { isScanning } from "./rows/rowScanner.ts";

const defaults: ReadLimits = {
  maxRecordLength: 4_000_000,
  maxDepth: 64,
  maxTrackedIds: 1_000_000,
};

/** Completes the draft of one row; `row` is what it was made of. */
export type Complete<Value> = (draft: Draft, row: Row) => Result<Value>;

/**
 * Runs a reader over a source: decodes, cuts, reads and completes, and gives every row a place in the file. What is
 * wrong with one row never ends the stream.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` when an option cannot be used.
 *
 * @internal
 */
export function readRows<Value>(
  reader: Reader,
  source: FeedSource,
  options: ReadOptions,
  complete: Complete<Value>,
): AsyncIterable<Result<Value>> {
  return oneByOne(batchesOf(reader, source, options, complete));
}

async function* batchesOf<Value>(
  reader: Reader,
  source: FeedSource,
  options: ReadOptions,
  complete: Complete<Value>,
): AsyncGenerator<readonly Result<Value>[]> {
  const limits = limitsOf(options.limits);
  const { pieces, notes } = decodeSource(source, options.encoding);
  const at = placing(options.file);
  const seen = idTracker(limits.maxTrackedIds);
  const input: { blank: boolean; binary?: string } = { blank: true };
  let shownNotes = 0;
  const told = { rows: 0, results: 0 };
  // The first row, when nothing of a record is in it: alone it is the answer of another service, among others a bad row.
  let hollow: Result<Value> | undefined;
  const bare: { count: number; last?: Position } = { count: 0 };
  for await (const { rows, mayBeDamaged } of rowsOf(reader.rows, watched(pieces, input), limits)) {
    const results: Result<Value>[] = [];
    const tell = (result: Result<Value>) => {
      if (hollow !== undefined) results.push(hollow);
      hollow = undefined;
      results.push(result);
    };
    for (const row of rows) {
      const warnings = shownNotes < notes.length ? notes.slice(shownNotes).filter(isWarning) : none;
      shownNotes = notes.length;
      if (!row.ok) {
        told.results += 1;
        tell(refused([...warnings, ...row.issues].map((issue) => at(issue))));
        continue;
      }
      const { position } = row.value;
      const drafts = draftsOf(reader, row.value);
      if (drafts.length === 0 && isBare(row.value.value)) {
        bare.count += 1;
        bare.last = position;
        if (bare.count > MOST_BARE && warnings.length === 0) continue;
        told.results += 1;
        tell(refused([...warnings, noRecord(row.value.value)].map((issue) => at(issue, position))));
        continue;
      }
      const damaged = mayBeDamaged ? damage(row.value) : none;
      told.rows += 1;
      for (const draft of drafts) {
        told.results += 1;
        const own = draft.issues ?? none;
        const result: Result<Value> = own.some(isError)
          ? { ok: false, issues: [] }
          : complete(draft, row.value);
        const repeated = result.ok ? seen(idOf(result.value)) : none;
        const remarks =
          warnings.length + row.issues.length + damaged.length + own.length + repeated.length;
        if (result.ok && remarks + result.issues.length === 0) {
          tell(result);
          continue;
        }
        const issues = [warnings, row.issues, damaged, own, result.issues, repeated]
          .flat()
          .map((issue) => at(issue, position));
        if (result.ok && !issues.some(isError)) tell({ ...result, issues });
        else if (told.results === 1 && isHollow(issues)) hollow = refused(issues);
        else tell(refused(issues));
      }
    }
    if (results.length > 0) yield results;
  }
  const last = hollow === undefined ? [] : [refused([at(noRows(reader.id))])];
  // What ended the text is no fault of the row at which it was found.
  const late = notes.filter((note, order) => order >= shownNotes || !isWarning(note));
  if (bare.count > MOST_BARE) late.push(bareToo(bare.count - MOST_BARE, bare.last));
  if (input.binary !== undefined) late.push(binary(input.binary));
  if (input.blank && late.length === 0) late.push(empty());
  if (told.rows > 0 && told.results === 0) late.push(noRows(reader.id));
  yield late.length === 0 ? last : [...last, refused(late.map((issue) => at(issue)))];
}

const none: readonly Issue[] = [];
const isWarning = ({ severity }: Issue): boolean => severity === "warning";

/** Rows that were cut together, and whether characters that could not be decoded may be in them. */
interface RowBatch {
  readonly rows: readonly Result<Row>[];
  readonly mayBeDamaged: boolean;
}

/** Drives a cutter: one of safepact's own piece by piece, a user's row by row. */
async function* rowsOf(
  cutter: RowCutter,
  batches: AsyncIterable<readonly string[]>,
  limits: ReadLimits,
): AsyncGenerator<RowBatch> {
  if (!isScanning(cutter)) {
    for await (const row of cutter(joined(batches), limits)) {
      yield { rows: [row], mayBeDamaged: true };
    }
    return;
  }
  const scanner = await cutter.scanner(limits);
  const isDamaged = damageWatch();
  // A row that ends in these pieces began in them or in earlier ones, behind the last row.
  let carried = false;
  for await (const pieces of batches) {
    const damaged = isDamaged(pieces);
    const rows: Result<Row>[] = [];
    for (const piece of pieces) {
      for (const row of scanner.push(piece)) rows.push(row);
      if (scanner.stopped?.() === true) break;
    }
    if (rows.length > 0) yield { rows, mayBeDamaged: carried || damaged };
    carried = damaged || (carried && rows.length === 0);
    if (scanner.stopped?.() === true) return;
  }
  yield { rows: scanner.end(), mayBeDamaged: true };
}

async function* joined(batches: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const pieces of batches) yield pieces.join("");
}

/** More than the longest notation of U+FFFD. */
const SEAM = 12;
const written = /\\ufffd|&#(?:x0*fffd|0*65533)/iu;

/** Tells whether pieces hold U+FFFD, as such or in any notation of it, also where it lies in two of them. */
function damageWatch(): (pieces: readonly string[]) => boolean {
  let tail = "";
  return (pieces) => {
    let found = false;
    for (const piece of pieces) {
      found ||= holdsDamage(piece) || holdsDamage(tail + piece.slice(0, SEAM));
      tail = piece.length < SEAM ? (tail + piece).slice(-SEAM) : piece.slice(-SEAM);
    }
    return found;
  };
}

/** A notation is looked for only behind its two first characters, which few texts have. */
function holdsDamage(piece: string): boolean {
  if (piece.includes("\uFFFD")) return true;
  return (piece.includes("\\u") || piece.includes("&#")) && written.test(piece);
}

/** An issue list that refuses: when only warnings are left over, the last of them says so as an error. */
function refused(issues: readonly Issue[]): Result<never> {
  return { ok: false, issues: issues.some(isError) ? issues : issues.map(asError) };
}

/** Neither an id nor a name nor a title was found. */
function isHollow(issues: readonly Issue[]): boolean {
  const missing = issues.flatMap(({ code, path }) =>
    code === "missing-field" ? [path.join(".")] : [],
  );
  return (
    missing.length === issues.length &&
    missing.includes("id") &&
    missing.some((path) => path === "title" || path === "products" || path === "products.0.name")
  );
}

function asError(issue: Issue): Issue {
  return { ...issue, severity: "error" };
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

function binary(kind: string): Issue {
  return {
    code: "unknown-format",
    severity: "error",
    path: [],
    message: `The file cannot be read as text. ${kind}`,
  };
}

function idOf(value: unknown): string | undefined {
  const id: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, "id") : value;
  return typeof id === "string" ? id : undefined;
}

/** A document that is not empty but holds nothing of the reader's structure is no empty list. */
function noRows(id: string): Issue {
  return {
    code: "no-rows",
    severity: "error",
    path: [],
    message: `The document is not empty, but holds nothing that "${id}" reads. Choose the reader that fits it, and check that the service still answers in this form.`,
  };
}

/** A user's own reader may throw: that is an issue of its row, not the end of the stream. */
function draftsOf(reader: Reader, row: Row): readonly Draft[] {
  try {
    return reader.read(row);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const issue: Issue = {
      code: "invalid-value",
      severity: "error",
      path: [],
      message: `The reader "${reader.id}" could not read the row: ${reason.slice(0, 200)}. Check that the file is in this format.`,
    };
    return [{ value: undefined, issues: [issue] }];
  }
}

/** Rows that are no records and are told one by one: of a list of a million numbers the others are counted. */
const MOST_BARE = 100;

function bareToo(count: number, position: Position | undefined): Issue {
  return {
    // Another code than theirs, so that a summary by code shows it.
    code: "invalid-value",
    severity: "error",
    path: [],
    message: `${count} more rows are numbers and the like, not records; the last of them stands here. Check that the file is in this format.`,
    ...(position && { position }),
  };
}

function noRecord(value: unknown): Issue {
  return {
    code: "invalid-type",
    severity: "error",
    path: [],
    message: `The row is ${JSON.stringify(value)?.slice(0, 60)}, not a record. Check that the file is in this format.`,
  };
}

function limitsOf(given: Partial<ReadLimits> = {}): ReadLimits {
  for (const [name, value] of Object.entries(given)) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new SafepactError("INVALID_OPTION", `limits.${name} is ${value}.`, {
        hint: "Give a whole number of at least 1.",
      });
    }
  }
  return { ...defaults, ...given };
}

function placing(file?: string): (issue: Issue, position?: Position) => Issue {
  return (issue, position) => {
    const place = { ...(file === undefined ? {} : { file }), ...position, ...issue.position };
    return Object.keys(place).length === 0 ? issue : { ...issue, position: place };
  };
}

async function* watched(
  batches: AsyncIterable<readonly string[]>,
  input: { blank: boolean; binary?: string },
): AsyncGenerator<readonly string[]> {
  let first = true;
  for await (const pieces of batches) {
    const kind = first ? binaryKind(pieces.join("")) : undefined;
    first = false;
    if (kind !== undefined) {
      input.binary = kind;
      input.blank = false;
      return;
    }
    if (input.blank) input.blank = pieces.every((piece) => piece.trim() === "");
    yield pieces;
  }
}

function empty(): Issue {
  return {
    code: "empty-input",
    severity: "error",
    path: [],
    message:
      "The source is empty. Check that the right file was given and that it was fetched whole.",
  };
}

/** Remembers ids up to a bound, so that a stream of any length stays within memory. */
function idTracker(max: number): (id: string | undefined) => readonly Issue[] {
  const ids = new Set<string>();
  return (id) => {
    if (id === undefined) return none;
    const { size } = ids;
    if (size < max ? ids.add(alone(id)).size > size : !ids.has(id)) return none;
    return [
      {
        code: "duplicate-id",
        severity: "warning",
        path: ["id"],
        message: `The id ${JSON.stringify(id.slice(0, 80))} occurred before in this source. Keep one of the two, usually the later.`,
      },
    ];
  };
}

/** The same text, but no part of a longer one, which it would keep in memory as a whole; a short one keeps nothing. */
function alone(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Characters that decoding could not make out: a few are a remark, many refuse the row. */
function damage(row: Row): Issue[] {
  if (!isDamaged(row.value)) return [];
  const text = textOf(row.value);
  let bad = 0;
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", at + 1)) bad += 1;
  const many = bad > 3 && bad * 50 > text.length;
  return [
    {
      code: "invalid-encoding",
      severity: many ? "error" : "warning",
      path: [],
      message: `${bad} of ${text.length} characters could not be decoded. Pass the encoding the file was written in, such as "euc-kr" or "windows-1252".`,
    },
  ];
}

function isDamaged(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\uFFFD");
  if (Array.isArray(value)) return value.some(isDamaged);
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (isDamaged(Reflect.get(value, key))) return true;
  return false;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  let text = "";
  for (const item of Object.values(value)) text += textOf(item);
  return text;
}
