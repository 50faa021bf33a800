/** How one canonical field is filled from a source row. */
export interface ColumnRule {
  /** Path in the source row (`price.value`, a CSV column); of several, the first that holds something. */
  readonly path?: string | readonly string[];
  /** The same value for every row. */
  readonly const?: unknown;
  /** Whether a value that is written several times over ("A1 A1") is taken once, before anything else. */
  readonly once?: boolean;
  /** Path of another field; its words that hold a digit are taken out, such as a part number out of a brand. */
  readonly without?: string;
  /** Regular expression, matched against the first 10,000 characters; its first group, or else the whole match, is taken. Every match, for a field that is a list. */
  readonly regex?: string;
  /** Text between the items of a list. */
  readonly split?: string;
  /** Source value to canonical value; a value that is not listed is left out. */
  readonly values?: Readonly<Record<string, string>>;
  /** How the source writes dates, of `yyyy`, `MM` and `dd`, such as `dd.MM.yyyy`; `MMMM` is a month by its name, whole or shortened, such as in `d MMMM yyyy`. */
  readonly date?: string;
  /** How the source writes numbers, by the example `1.234,56` or `1,234.56`: which sign parts thousands and which decimals. */
  readonly number?: string;
  /** For `identifiers` as a whole: another column (or a rule) that says which scheme a value is of: "EAN", "asin" … */
  readonly scheme?: string | ColumnRule;
  /** Text put before the value, such as `kaufland:` before an id. */
  readonly prefix?: string;
}

/**
 * A column map: canonical path to source path or rule.
 *
 * A canonical path is written with dots and indexes (`products.0.name`); identifiers by scheme (`identifiers.gtin`,
 * `products.0.identifiers.kc`), or all at once where another column names the scheme (`identifiers` with the key `scheme`), properties by name (`attributes.colour`). Of a list of rules the first that gives something
 * counts; identifiers and lists take from all. `models` without `split` or `regex` is split as feeds write lists of models.
 *
 * Keys that begin with `$` describe the file: `$format` (`ndjson`, `json`, `csv`, `xml`; found by itself when absent), `$items`
 * (key of the list in a JSON object; in XML, RSS or Atom the name of the element that is one record, whose attributes are `@name`), `$delimiter` (of a
 * CSV file), `$header` (`false` for a CSV file without a header line: its columns are `1`, `2`, …), `$comment`.
 */
export type ColumnMap = Readonly<
  Record<string, string | boolean | ColumnRule | readonly (string | ColumnRule)[]>
>;
