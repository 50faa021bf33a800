import type { Issue, Position, Result } from "../model/index.ts";

/** What can be read: text, bytes, or a stream of either. Bytes may be gzipped. */
export type FeedSource =
  | string
  | Uint8Array
  | ReadableStream<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>;

/** Bounds that keep one bad file from taking all memory. */
export interface ReadLimits {
  /** Longest record in UTF-16 units; a longer one is skipped as `too-large`. */
  readonly maxRecordLength: number;
  /** Deepest nesting of JSON or XML; a deeper record is skipped as `too-deep`. */
  readonly maxDepth: number;
  /** How many ids are remembered to find duplicates; later ones are not compared. */
  readonly maxTrackedIds: number;
}

/** How to read a source. */
export interface ReadOptions {
  /** Name of the file or stream, repeated in the position of every issue. */
  readonly file?: string;
  /**
   * Encoding of the bytes, any label of the Encoding Standard such as "euc-kr".
   * @defaultValue byte order mark, else the XML declaration, else UTF-8
   */
  readonly encoding?: string;
  /**
   * Whether each hazard record keeps the source's own record in `raw`.
   * @defaultValue `false`: the files are about half as large, and the feed stays the place to look
   */
  readonly raw?: boolean;
  /**
   * Bounds on sizes and depths.
   * @defaultValue 4,000,000 units a record, 64 levels, 1,000,000 ids
   */
  readonly limits?: Partial<ReadLimits>;
}

/** One record of a source as it was cut out, before its meaning is read. */
export interface Row {
  /** The record: parsed JSON, the cells of a CSV row by column, or an {@link XmlElement}. */
  readonly value: unknown;
  /** Where it stands. */
  readonly position: Position;
  /** What the file says once for all its records, such as the date of a report. */
  readonly head?: Readonly<Record<string, unknown>>;
}

/** One element of an XML document, with its text and its child elements. */
export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  /** Own text; an empty element inside it, such as `<br/>`, counts as a line break. */
  readonly text: string;
  /** Child elements in order. */
  readonly children: readonly XmlElement[];
  /** Attributes by name, as on `<offer id="7">`; absent when there is none. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What a cutter gives: rows, and what it could not cut. */
export type RowStream = AsyncIterable<Result<Row>>;

/** Cuts decoded text into rows without holding more than one of them. */
export type RowCutter = (text: AsyncIterable<string>, limits: ReadLimits) => RowStream;

/** What a reader made of one row. */
export interface Draft {
  /** Lenient input of the model: `parseHazardRecord` or `parseListing` completes it. */
  readonly value: unknown;
  /** What was remarkable; an error refuses the row. */
  readonly issues?: readonly Issue[];
}

/** A format: how a source is cut into rows, and what a row means. A user's own reader is a value of this shape too. */
export interface Reader {
  /** Name of the format in kebab-case, as the command line takes it. */
  readonly id: string;
  /** Cuts the text into rows. */
  readonly rows: RowCutter;
  /**
   * Reads one row; several drafts when it carries several records, none when it carries nothing.
   *
   * @param row - The row.
   * @returns Lenient input of the model with what was remarkable.
   */
  readonly read: (row: Row) => readonly Draft[];
}

/** A {@link Reader} of hazard records. */
export interface HazardReader extends Reader {
  /** What its drafts are. */
  readonly reads: {
    /** Marks a reader of hazard records. */
    readonly hazards: true;
  };
}

/** A {@link Reader} of listings. */
export interface ListingReader extends Reader {
  /** What its drafts are. */
  readonly reads: {
    /** Marks a reader of listings. */
    readonly listings: true;
  };
}
