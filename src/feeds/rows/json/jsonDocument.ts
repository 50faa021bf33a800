import type { Result } from "../../../model/index.ts";
import type { ReadLimits, Row } from "../../reader.ts";
import type { JsonRowsOptions } from "../jsonRowsOptions.ts";

/** What the grammar of JSON lets come next. */
type Next = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

/**
 * JSON text that is being read, of which only the record or the outermost object that is open is kept.
 *
 * @internal
 */
export interface JsonDocument {
  readonly limits: ReadLimits;
  readonly options: JsonRowsOptions;
  /** What was cut and not taken yet. */
  results: Result<Row>[];
  /** Rows so far. */
  row: number;

  /** The text that is kept, and the place that is read. */
  text: string;
  at: number;
  /** A long record is read on when so much of it is here: to join it with every piece would take the square of its length. */
  wanted: number;
  /** The line of a place before. */
  line: number;
  counted: number;

  /** Where the record or the outermost object that is open begins; -1 where none is. */
  start: number;
  startLine: number;
  /** Whether it was too long to be kept. */
  dropped: boolean;
  inRecord: boolean;
  /** Containers that are open; records are the items of a list of this depth, or the outermost objects. */
  stack: number[];
  listDepth: number;
  next: Next;
  /** Whether a text between quotes is open, from where, and whether its next character is escaped. */
  inText: boolean;
  textStart: number;
  escaped: boolean;
  /** Whether a number or a word is open. */
  inLiteral: boolean;
  /** The outermost object: its text without the records, the last key at its top level, and whether it holds records. */
  envelope: string;
  key: string;
  foundList: boolean;

  /** The last row waits until another begins, since what comes between may have been torn off it. */
  pending:
    | { readonly result: Result<Row>; readonly content: string; readonly line: number }
    | undefined;
  /** Whether a comma (at the root: a line end) came behind it. */
  parted: boolean;
  /** The last sound record before that: others are found by its keys. */
  sound: string;
  /** The first key of a sound record that began otherwise than those before. */
  rival: string | undefined;
  /** Where the records were that came last. */
  home: { readonly stack: readonly number[]; readonly foundList: boolean };
  /** From where the next record is looked for behind a damaged one. */
  sought: number | undefined;
  /** Whether nothing was open where the grammar was broken. */
  brokeBetween: boolean;
  /** The last line behind which no line is a whole object. */
  lastBeforeNone: number;
  /** Text outside of every list and object, until one begins. */
  strayed: { text: string; line: number; row: number; count: number } | undefined;
}

/** A document of which nothing has come yet. @internal */
export function newJsonDocument(limits: ReadLimits, options: JsonRowsOptions): JsonDocument {
  return {
    limits,
    options,
    results: [],
    row: 0,
    text: "",
    at: 0,
    wanted: 0,
    line: 1,
    counted: 0,
    start: -1,
    startLine: 1,
    dropped: false,
    inRecord: false,
    stack: [],
    listDepth: 0,
    next: "value",
    inText: false,
    textStart: 0,
    escaped: false,
    inLiteral: false,
    envelope: "",
    key: "",
    foundList: false,
    pending: undefined,
    parted: false,
    sound: "",
    rival: undefined,
    home: { stack: [], foundList: false },
    sought: undefined,
    brokeBetween: false,
    lastBeforeNone: 0,
    strayed: undefined,
  };
}
