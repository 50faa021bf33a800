import { identifierSchemes } from "../../model/identifier/identifier.ts";
import { parseModels } from "../../model/identifier/parseModels.ts";
import type { IdentifierScheme } from "../../model/index.ts";
import { plainText } from "../../text/plainText.ts";
import { filledText } from "../filledText.ts";
import { isJson, type Json } from "../jsonValues.ts";
import { titleText } from "../titleText.ts";
import type { ColumnMap, ColumnRule } from "./columnMap.ts";
import { dateByPattern } from "./datePattern.ts";
import { type FieldKind, fieldKind } from "./fieldKind.ts";
import { type LinearRegex, linearRegex } from "./linearRegex.ts";

/** Longest text a regular expression of a map is matched against. */
const MAX_MATCHED = 10_000;

type Target = Record<string, unknown> | unknown[];

/** Fills one canonical field of a record from a row. */
interface Step {
  readonly segments: readonly string[];
  /** The segments of the list to which an identifier belongs. */
  readonly parents: readonly string[];
  readonly kind: FieldKind;
  /** Of several, the first that gives something counts; identifiers and lists take from all. */
  readonly alternatives: readonly Alternative[];
  /** Gives what a cell says, or nothing where it only says that it has no value. */
  readonly read: (cell: string) => string | undefined;
  /** The column, where the step is one text of one column and nothing else. */
  readonly column: string | undefined;
}

interface Alternative {
  readonly rule: ColumnRule;
  /** The column, where the rule says nothing else but what parts the items of its cells. */
  readonly column: string | undefined;
  readonly regex: LinearRegex["matchesIn"] | undefined;
  /** What gives the scheme of identifiers. */
  readonly scheme: Alternative | undefined;
}

/**
 * Prepares a column map: gives a function that makes lenient model input of a row.
 *
 * @internal
 */
export function readColumns(columns: ColumnMap): (row: unknown) => Json {
  const steps = Object.entries(columns)
    .filter(([key]) => !key.startsWith("$"))
    .flatMap(([key, rule]) => (typeof rule === "boolean" ? [] : [stepOf(key, rulesOf(rule))]));
  return (row) => {
    const record: Record<string, unknown> = {};
    const source = isJson(row) ? row : {};
    for (const step of steps) fill(record, step, source);
    return record;
  };
}

function rulesOf(rule: Exclude<ColumnMap[string], boolean>): readonly (string | ColumnRule)[] {
  return isRuleList(rule) ? rule : [rule];
}

function isRuleList(
  rule: Exclude<ColumnMap[string], boolean>,
): rule is readonly (string | ColumnRule)[] {
  return Array.isArray(rule);
}

function stepOf(key: string, rules: readonly (string | ColumnRule)[]): Step {
  const kind = fieldKind("hazard-record", key) ?? fieldKind("listing", key) ?? "text";
  const segments = key.split(".");
  const alternatives = rules.map(alternativeOf);
  return {
    segments,
    parents: segments.slice(0, -1),
    kind,
    alternatives,
    read: key === "title" ? titleText : filledText,
    column: kind === "text" && alternatives.length === 1 ? bareColumn(alternatives[0]) : undefined,
  };
}

function bareColumn(alternative: Alternative | undefined): string | undefined {
  return alternative?.rule.split === undefined ? alternative?.column : undefined;
}

function alternativeOf(given: string | ColumnRule): Alternative {
  const rule = typeof given === "string" ? { path: given } : given;
  const { path, regex, scheme } = rule;
  const isBare = Object.keys(rule).every((key) => key === "path" || key === "split");
  return {
    rule,
    column: isBare && typeof path === "string" ? path : undefined,
    regex: regex === undefined ? undefined : linearRegex(regex).matchesIn,
    scheme: scheme === undefined ? undefined : alternativeOf(scheme),
  };
}

function fill(record: Target, step: Step, row: Json): void {
  if (step.column !== undefined) {
    const cell = Object.hasOwn(row, step.column) ? row[step.column] : undefined;
    if (typeof cell === "string") {
      const text = cell === "" ? undefined : step.read(plainText(cell));
      if (text !== undefined) set(record, step.segments, text);
      return;
    }
  }
  for (const alternative of step.alternatives) {
    if (filled(record, step, alternative, row) && step.kind === "text") return;
  }
}

function filled(record: Target, step: Step, alternative: Alternative, row: Json): boolean {
  const { segments, parents, kind } = step;
  const { rule } = alternative;
  if (rule.const !== undefined && rule.path === undefined) {
    if (kind === "identifier")
      append(record, parents, { scheme: segments.at(-1), value: rule.const });
    else set(record, segments, rule.const);
    return true;
  }
  const texts = textsOf(alternative, row, step);
  if (alternative.scheme !== undefined) {
    const scheme = schemeOf(textsOf(alternative.scheme, row, { ...step, kind: "text" })[0]);
    for (const value of texts) append(record, segments, { scheme, value });
  } else if (kind === "identifier") {
    const scheme = segments.at(-1);
    for (const value of texts) append(record, parents, { scheme, value });
  } else if (kind === "list") {
    const plain =
      segments.at(-1) === "models" && rule.split === undefined && rule.regex === undefined;
    const items = plain ? texts.flatMap(modelsOf) : texts;
    for (const item of items) append(record, segments, item);
  } else if (texts[0] !== undefined) set(record, segments, texts[0]);
  return texts.length > 0;
}

/** What people call a scheme: "EAN-13" is a GTIN, "MPN" a part number; what is not known is "other". */
function schemeOf(text = ""): IdentifierScheme {
  const name = text.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
  if (/^(?:gtin|ean|upc|upca|jan|isbn|barcode)\d{0,2}$/u.test(name)) return "gtin";
  return identifierSchemes.find((known) => known.replaceAll("-", "") === name) ?? "other";
}

function modelsOf(text: string): readonly string[] {
  return parseModels(text).models.map(({ model }) => model);
}

function textsOf(alternative: Alternative, row: Json, step: Step): readonly string[] {
  const { rule, regex, column } = alternative;
  const cell = column !== undefined && Object.hasOwn(row, column) ? row[column] : undefined;
  if (typeof cell === "string") return textsIn(plainText(cell), rule.split, step);
  const { once: single, without: other, split, date, number, values, prefix } = rule;
  let texts = valuesAt(row, rule.path ?? []);
  if (single) texts = texts.map(once);
  if (other !== undefined) {
    texts = texts.map((text) => once(withoutWords(text, valuesAt(row, other))));
  }
  if (regex !== undefined)
    texts = texts.flatMap((text) => matchesIn(text, regex, step.kind === "text"));
  if (split !== undefined) texts = texts.flatMap((text) => text.split(split));
  if (date !== undefined) texts = texts.map((text) => dateByPattern(text.trim(), date));
  if (number !== undefined) texts = texts.map((text) => plainNumber(text, number));
  if (values !== undefined) texts = texts.flatMap((text) => translated(text.trim(), values));
  const filled = texts.map(step.read).filter((text) => text !== undefined);
  return prefix === undefined ? filled : filled.map((text) => prefix + text);
}

function textsIn(cell: string, split: string | undefined, { read }: Step): readonly string[] {
  if (cell === "") return none;
  if (split !== undefined && cell.includes(split)) {
    return cell
      .split(split)
      .map(read)
      .filter((text) => text !== undefined);
  }
  const text = read(cell);
  return text === undefined ? none : [text];
}

const none: readonly string[] = [];

function translated(text: string, values: NonNullable<ColumnRule["values"]>): readonly string[] {
  const value = Object.hasOwn(values, text) ? values[text] : undefined;
  return value === undefined ? [] : [value];
}

function matchesIn(
  text: string,
  regex: NonNullable<LinearRegex["matchesIn"]>,
  single: boolean,
): readonly string[] {
  const found = regex(text.slice(0, MAX_MATCHED));
  return single ? found.slice(0, 1) : found;
}

/** "A1 A1" becomes "A1": the shortest run of words that repeated gives the whole text. */
function once(text: string): string {
  const words = text.trim().split(/\s+/u);
  for (let size = 1; size <= words.length / 2; size += 1) {
    if (words.length % size === 0 && words.every((word, index) => word === words[index % size])) {
      return words.slice(0, size).join(" ");
    }
  }
  return text;
}

function withoutWords(text: string, others: readonly string[]): string {
  const taken = new Set(
    others.flatMap((other) => other.split(/\s+/u)).filter((word) => /\d/u.test(word)),
  );
  return text
    .split(/\s+/u)
    .filter((word) => !taken.has(word))
    .join(" ");
}

/** "1.234,5 kg" as "1234.5 kg", when the example says which sign parts what. */
function plainNumber(text: string, example: string): string {
  const [thousands = "", decimal = "."] = [
    /^1(\D)/u.exec(example)?.[1],
    /(\D)56$/u.exec(example)?.[1],
  ];
  return text.replaceAll(/\d[\d.,'’ \u00a0\u202f]*\d|\d/gu, (written) => {
    const joined = thousands === "" ? written : written.replaceAll(thousands, "");
    return joined.replace(decimal, ".");
  });
}

/** Texts at the first path that holds something. */
function valuesAt(row: Json, path: string | readonly string[]): readonly string[] {
  for (const one of typeof path === "string" ? [path] : path) {
    const texts = texted(valueAt(row, one));
    if (texts.length > 0) return texts;
  }
  return [];
}

function valueAt(row: Json, path: string): unknown {
  if (Object.hasOwn(row, path)) return row[path];
  let value: unknown = row;
  for (const segment of path.split(".")) {
    if (Array.isArray(value))
      value = /^\d+$/u.test(segment)
        ? value[Number(segment)]
        : value.map((item) => (isJson(item) ? item[segment] : undefined));
    else if (isJson(value) && Object.hasOwn(value, segment)) value = value[segment];
    else return undefined;
  }
  return value;
}

function texted(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(texted);
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  const text = typeof value === "string" ? plainText(value) : "";
  return text === "" ? [] : [text];
}

function set(target: Target, segments: readonly string[], value: unknown): void {
  let node = target;
  const last = segments.length - 1;
  for (let at = 0; at < last; at += 1) {
    const segment = segments[at] ?? "";
    const known = get(node, segment);
    const child = isTarget(known) ? known : containerFor(segments[at + 1] ?? "");
    if (child !== known) put(node, segment, child);
    node = child;
  }
  put(node, segments[last] ?? "", value);
}

function containerFor(segment: string): Target {
  return /^\d+$/u.test(segment) ? [] : {};
}

function append(target: Target, segments: readonly string[], value: unknown): void {
  let known: unknown = target;
  for (const segment of segments) known = isTarget(known) ? get(known, segment) : undefined;
  if (Array.isArray(known)) {
    if (!known.some((item) => sameItem(item, value))) known.push(value);
  } else set(target, segments, [value]);
}

/** Whether two items of a list of texts or identifiers are one. */
function sameItem(left: unknown, right: unknown): boolean {
  if (!isJson(left) || !isJson(right)) return left === right;
  return left["scheme"] === right["scheme"] && left["value"] === right["value"];
}

function get(target: Target, segment: string): unknown {
  if (Array.isArray(target)) return target[Number(segment)];
  return Object.hasOwn(target, segment) ? target[segment] : undefined;
}

function put(target: Target, segment: string, value: unknown): void {
  if (Array.isArray(target)) target[Number(segment)] = value;
  else if (segment !== "__proto__") target[segment] = value;
}

function isTarget(value: unknown): value is Target {
  return typeof value === "object" && value !== null;
}
