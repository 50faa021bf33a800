import type { SaxesParser } from "saxes";
import type { Issue, Position, Result } from "../../../model/index.ts";
import type { ReadLimits, Row, XmlElement } from "../../reader.ts";
import type { XmlRowsOptions } from "../xmlRowsOptions.ts";
import { markOf } from "./xmlText.ts";

/** A parser of all XML. */
export type XmlParser = SaxesParser<{ xmlns: false }>;

/** How records are cut out of a document. */
export interface XmlSetting {
  /** Where the records are. */
  readonly options: XmlRowsOptions;
  /** Bounds. */
  readonly limits: ReadLimits;
  /** Gives the number of the next row. */
  readonly nextRow: () => number;
  /** Makes a parser, of XML 1.0 where nothing is said. */
  readonly makeParser: (version?: "1.1") => XmlParser;
  /** Names of the records, of what may be the outermost element, and of what may hold records. */
  readonly names: {
    readonly items: readonly string[];
    readonly roots: readonly string[] | undefined;
    readonly containers: ReadonlySet<string>;
  };
  /** What is looked for: any sign that the scanner answers, and the beginning of a record. */
  readonly signs: { readonly any: RegExp; readonly record: RegExp };
}

/** What the options say of names and signs, made once for all documents of a stream. @internal */
export function namesAndSigns({
  item,
  root,
  within = [],
}: XmlRowsOptions): Pick<XmlSetting, "names" | "signs"> {
  const items = listOf(item);
  const roots = root === undefined ? undefined : listOf(root);
  return {
    names: { items, roots, containers: new Set([...(roots ?? []), ...within]) },
    signs: { any: markOf(items, true), record: markOf(items, false) },
  };
}

/** An element that has nearly the name of a record, as a record has both of whose tags are damaged alike. @internal */
export interface Lookalike {
  /** Its name. */
  readonly name: string;
  /** Where it begins, and how many elements are around it. */
  readonly place: { readonly line: number; readonly column: number };
  readonly depth: number;
  /** Names of its attributes and of the elements in it. */
  readonly fields: Set<string>;
}

/** An element around the records that is open. @internal */
export interface OuterElement {
  readonly name: string;
  /** Name as written, with prefix. */
  readonly written: string;
  /** Text directly in it, from the first that is not blank. */
  text: string;
  children: number;
  /** Records that stood before it. */
  readonly since: number;
  /** What it may be a record by. */
  readonly lookalike: Lookalike | undefined;
  /** Whether a tag directly in it was damaged. */
  hasBrokenTag: boolean;
  /** Names of what it held behind damage or text directly in it, before the first record. */
  behindDamage: Set<string> | undefined;
}

/**
 * A document that is being read. Only the record that is open and the texts before the records are kept. The parser sees
 * what stands around the records; each record is read by itself, so that damage in one is no damage of another.
 *
 * @internal
 */
export interface XmlDocument extends XmlSetting {
  /** Reads what stands around the records. */
  readonly parser: XmlParser;
  /** What was cut and not taken yet. */
  results: Result<Row>[];
  /** Whether nothing behind can be read any more. */
  stopped: boolean;

  /** Text that is not read yet, and the place in it. */
  text: string;
  at: number;
  /** Whether the text has none of the characters that XML forbids or writes as two. */
  isUsual: boolean;
  /** Whether nothing comes behind the text. */
  hasEnded: boolean;
  /** A record that is not here whole is read again when so much is, so that a long one takes no more than its length. */
  wanted: number;

  /** What the parser did not see: lines, and characters of the line on which it stands. */
  readonly unseen: { lines: number; columns: number; onLine: number };
  /** Characters since the parser last told anything: a text without end is only seen here. */
  silence: number;
  /** Whether the parser waits for what comes next, which may be the other half of one line end. */
  endsInReturn: boolean;
  /** A document can be made so that each of its records has to be read up to its end: what came, and what was read again. */
  readonly effort: { received: number; reread: number };

  /** Name of the outermost element; empty where a record is it. */
  root: string | undefined;
  /** Elements around the records that are open. */
  readonly outer: OuterElement[];
  /** The first that holds others and was not expected. */
  stranger: string | undefined;
  /** Texts around the records by name, and the same as an object: all records between two of them share one. */
  readonly head: Map<string, string>;
  headNow: Readonly<Record<string, string>>;
  /** Whether something that was told may still be open around the records, since nothing says what may. */
  leftOpen: boolean;

  /** Records so far, and how deep they stand. */
  items: number;
  itemsDepth: number | undefined;
  /** The last record that was read, and elements that may be damaged records, which the next will tell. */
  last: XmlElement | undefined;
  held: Lookalike[];
  /** Whether the last record was damaged, and nothing came behind it. */
  afterBroken: boolean;
  /** A record without anything in it waits for the next: what comes between may be its fields. */
  hollow: (Row & { readonly position: Position }) | undefined;
  /** What is wrong between two records, whether something like a record stands there, whether its end was seen, and how much text. */
  gap: { readonly faults: Issue[]; holdsRecord: boolean; isEnded: boolean; text: number };
  /** Faults between records, those of them that were no records, and the others since the last record. */
  readonly told: { faults: number; strays: number; remains: number };
}

/** What is wrong in no place between two records. @internal */
export const noGap = (): XmlDocument["gap"] => ({
  faults: [],
  holdsRecord: false,
  isEnded: false,
  text: 0,
});

/** A document of which nothing has come yet. @internal */
export function newXmlDocument(setting: XmlSetting): XmlDocument {
  const { options, limits, nextRow, makeParser, names, signs } = setting;
  return {
    options,
    limits,
    nextRow,
    makeParser,
    names,
    signs,
    parser: makeParser(),
    results: [],
    stopped: false,
    text: "",
    at: 0,
    isUsual: true,
    hasEnded: false,
    wanted: 0,
    unseen: { lines: 0, columns: 0, onLine: 0 },
    silence: 0,
    endsInReturn: false,
    effort: { received: 0, reread: 0 },
    root: undefined,
    outer: [],
    stranger: undefined,
    head: new Map(),
    headNow: {},
    leftOpen: false,
    items: 0,
    itemsDepth: undefined,
    last: undefined,
    held: [],
    afterBroken: false,
    hollow: undefined,
    gap: noGap(),
    told: { faults: 0, strays: 0, remains: 0 },
  };
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === "string" ? [names] : names;
}
