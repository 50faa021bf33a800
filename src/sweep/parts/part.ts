import { createHash } from "node:crypto";
import { SafepactError } from "../../errors.ts";
import type { BarcodeCounts } from "../../feeds/countBarcodes.ts";
import type { ScreeningOutcome } from "../../match/index.ts";

/** What was remarkable about rows of a chunk, by code. */
export interface IssueCount {
  /** Whether rows were lost by it. */
  readonly severity: "error" | "warning";
  /** Code of the issue. */
  readonly code: string;
  /** How often. */
  readonly count: number;
  /** One of them, in words. */
  readonly example: string;
}

/** What the screening of one chunk gave. */
export interface PartSummary {
  /** Number of the chunk. */
  readonly n: number;
  /** Id of the plan. */
  readonly plan: string;
  /** SHA-256 of its rows. */
  readonly sha256: string;
  /** Bytes of its rows. */
  readonly bytes: number;
  /** Rows written. */
  readonly rows: number;
  /** Listings screened, by outcome. */
  readonly counts: Readonly<Record<ScreeningOutcome, number>>;
  /** Of these, listings whose row was carried over from the sweep that the plan goes on from; absent when it goes on from none. */
  readonly carried?: number;
  /** Rows of the source that could not be read. */
  readonly refused: number;
  /** Barcodes of the listings; absent in parts of earlier versions. */
  readonly barcodes?: BarcodeCounts;
  /** Ids of the listings that have no row since `only` leaves them out; absent when all have one, and in parts of earlier versions. */
  readonly unwritten?: readonly string[];
  /** What was remarkable. */
  readonly issues: readonly IssueCount[];
  /** The list it was held against and the method, the same for every part. */
  readonly method: {
    /** Version of the list. */
    readonly list: string;
    /** Name and version of the method. */
    readonly algorithm: string;
  };
}

/** Why a chunk was set aside. */
export interface SetAside {
  /** Number of the chunk. */
  readonly n: number;
  /** Code of the error. */
  readonly code: string;
  /** Its message. */
  readonly message: string;
  /** How often it was tried, where it was counted here and not by an engine. */
  readonly attempts?: number;
}

/** Writes rows and, behind them, a line that sums them up: one object, so that a part is whole or absent. */
export function writePart(rows: string, summary: Omit<PartSummary, "sha256" | "bytes">) {
  const body = Buffer.from(rows);
  const sha256 = createHash("sha256").update(body).digest("hex");
  const part: PartSummary = { ...summary, sha256, bytes: body.length };
  return { part, bytes: Buffer.concat([body, Buffer.from(`${JSON.stringify({ part })}\n`)]) };
}

/**
 * Reads a part back and checks it.
 *
 * @param bytes - The part.
 * @param name - Its name, for the message.
 * @returns Its rows and what sums them up.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE` when it is damaged.
 */
export function readPart(bytes: Uint8Array, name: string) {
  const end = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  const rows = bytes.subarray(0, end);
  try {
    const line = Buffer.from(bytes.subarray(end)).toString("utf8");
    const { part } = JSON.parse(line) as { part: PartSummary };
    const sha256 = createHash("sha256").update(rows).digest("hex");
    if (part.sha256 === sha256) return { rows, part };
  } catch {
    // Said below, as of every damage.
  }
  throw new SafepactError("INPUT_UNREADABLE", `${name} is damaged.`, {
    hint: "Delete it, and its chunk is screened again.",
  });
}

const rowBegins = '{"listingId":"';
const idEnds = '","platform":';
/** ASCII without escapes. */
const plainId = /^[ -[\]-~]*$/u;

/**
 * Gives the ids of the listings of a part, those without a row included where it names them.
 *
 * @param part - What `readPart` gave.
 */
export function idsOfPart({ rows, part }: ReturnType<typeof readPart>): readonly string[] {
  // Byte for byte, in a fifth of the time that decoding takes; only what is none of ASCII is decoded.
  const text = Buffer.from(rows.buffer, rows.byteOffset, rows.length).toString("latin1");
  const ids: string[] = [];
  for (let at = 0; at < text.length; at = text.indexOf("\n", at) + 1) {
    // No text of JSON holds a bare quote, so that this is where the id ends.
    const end = text.indexOf(idEnds, at);
    if (end === -1 || !text.startsWith(rowBegins, at)) continue;
    const id = text.slice(at + rowBegins.length, end);
    ids.push(plainId.test(id) ? id : JSON.parse(Buffer.from(`"${id}"`, "latin1").toString("utf8")));
  }
  return part.unwritten === undefined ? ids : [...ids, ...part.unwritten];
}
