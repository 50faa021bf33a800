import type { Issue, Result } from "../../model/index.ts";
import type { ColumnMap } from "./columnMap.ts";
import { isDatePattern } from "./datePattern.ts";
import { type FieldKind, fieldKind } from "./fieldKind.ts";
import { linearRegex } from "./linearRegex.ts";

const ruleKeys = [
  "path",
  "const",
  "once",
  "without",
  "regex",
  "split",
  "values",
  "date",
  "number",
  "scheme",
  "prefix",
];
const fileKeys = ["$format", "$items", "$delimiter", "$header", "$comment"];
const formats = ["ndjson", "json", "csv", "xml"];

/**
 * Checks a column map before it is used: that every canonical path exists in the model, that every rule is complete, and
 * that every regular expression is one that runs in linear time (RE2: no back references, no look-around).
 *
 * @param input - The map, usually parsed JSON.
 * @param target - What it makes.
 * @returns The map, or what is wrong with it, key by key.
 *
 * @example
 * ```ts
 * import { checkColumns } from "safepact/feeds";
 *
 * checkColumns({ id: "sku", title: "name", "price.amount": "price" }, "listings").ok; // => true
 * const wrong = checkColumns({ id: "sku", titel: "name" }, "listings");
 * wrong.issues.map(({ path, code }) => [path[0], code]); // => [["titel", "unknown-key"], ["title", "missing-field"]]
 * ```
 */
export function checkColumns(input: unknown, target: "hazards" | "listings"): Result<ColumnMap> {
  if (!isObject(input)) {
    return {
      ok: false,
      issues: [
        issue(
          "invalid-type",
          [],
          "A column map is a JSON object: canonical path to source path or rule.",
        ),
      ],
    };
  }
  const columns: Record<string, ColumnMap[string]> = {};
  const issues: Issue[] = [];
  for (const [key, rule] of Object.entries(input)) {
    const found = key.startsWith("$")
      ? fileIssues(key, rule)
      : ruleIssues(key, rule, kindOf(key, target));
    issues.push(...found);
    if (found.length === 0 && isRule(rule)) columns[key] = rule;
  }
  const needed = target === "hazards" ? ["id", "products.0.name"] : ["id", "title"];
  for (const key of needed) {
    if (!Object.hasOwn(input, key)) {
      issues.push(
        issue(
          "missing-field",
          [key],
          `The map does not fill ${key}, which every record needs. Say where it comes from.`,
        ),
      );
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: columns, issues: [] };
}

function isRule(rule: unknown): rule is ColumnMap[string] {
  return (
    typeof rule === "boolean" || typeof rule === "string" || isObject(rule) || Array.isArray(rule)
  );
}

function kindOf(key: string, target: "hazards" | "listings"): FieldKind | undefined {
  return fieldKind(target === "hazards" ? "hazard-record" : "listing", key);
}

function fileIssues(key: string, value: unknown): readonly Issue[] {
  if (!fileKeys.includes(key)) {
    return [issue("unknown-key", [key], `${key} is not known. Use one of ${fileKeys.join(", ")}.`)];
  }
  if (key === "$header") {
    return typeof value === "boolean"
      ? []
      : [issue("invalid-type", [key], "$header must be true or false.")];
  }
  if (typeof value !== "string") return [issue("invalid-type", [key], `${key} must be a text.`)];
  if (key === "$format" && !formats.includes(value)) {
    return [
      issue(
        "invalid-value",
        [key],
        `$format is ${JSON.stringify(value)}. Use one of ${formats.join(", ")}.`,
      ),
    ];
  }
  if (key === "$delimiter" && value.length !== 1) {
    return [issue("invalid-value", [key], "$delimiter must be one character, such as ; or a tab.")];
  }
  return [];
}

function ruleIssues(key: string, rule: unknown, kind: FieldKind | undefined): readonly Issue[] {
  if (kind === undefined) {
    return [
      issue(
        "unknown-key",
        [key],
        `The model has no field ${key} that one value can fill. Check the spelling; lists need an index (products.0.name), identifiers a scheme (identifiers.gtin).`,
      ),
    ];
  }
  if (Array.isArray(rule)) {
    if (rule.length > 0) return rule.flatMap((one) => ruleIssues(key, one, kind));
    return [issue("missing-field", [key], `${key} has an empty list of rules.`)];
  }
  if (typeof rule === "string") return schemeIssues(key, undefined, kind);
  if (!isObject(rule))
    return [issue("invalid-type", [key], `${key} must be a source path or a rule.`)];
  return [
    ...Object.keys(rule)
      .filter((name) => !ruleKeys.includes(name))
      .map((name) =>
        issue("unknown-key", [key, name], `A rule has no "${name}". Use ${ruleKeys.join(", ")}.`),
      ),
    ...(isPath(rule["path"]) || Object.hasOwn(rule, "const")
      ? []
      : [
          issue(
            "missing-field",
            [key, "path"],
            `${key} needs a path (a text, or a list of texts) or a const.`,
          ),
        ]),
    ...textIssues(key, rule),
    ...regexIssues(key, rule["regex"]),
    ...dateIssues(key, rule["date"]),
    ...numberIssues(key, rule["number"]),
    ...schemeIssues(key, rule["scheme"], kind),
  ];
}

function textIssues(key: string, rule: Readonly<Record<string, unknown>>): readonly Issue[] {
  const wrong = ["without", "split", "prefix"].filter(
    (name) => rule[name] !== undefined && (typeof rule[name] !== "string" || rule[name] === ""),
  );
  const issues = wrong.map((name) =>
    issue("invalid-type", [key, name], `${key}.${name} must be a text that is not empty.`),
  );
  const values = rule["values"];
  if (
    values !== undefined &&
    !(isObject(values) && Object.values(values).every((value) => typeof value === "string"))
  ) {
    issues.push(issue("invalid-type", [key, "values"], `${key}.values must map texts to texts.`));
  }
  return issues;
}

function regexIssues(key: string, pattern: unknown): readonly Issue[] {
  if (pattern === undefined) return [];
  if (typeof pattern !== "string")
    return [issue("invalid-type", [key, "regex"], `${key}.regex must be a text.`)];
  const { problem } = linearRegex(pattern);
  return problem === undefined
    ? []
    : [issue("invalid-value", [key, "regex"], `${key}.regex ${problem}`)];
}

function dateIssues(key: string, format: unknown): readonly Issue[] {
  if (format === undefined || (typeof format === "string" && isDatePattern(format))) return [];
  return [
    issue(
      "invalid-value",
      [key, "date"],
      `${key}.date must hold yyyy, MM (or MMMM) and dd once each, such as dd.MM.yyyy.`,
    ),
  ];
}

/** The field of all identifiers needs a column that names their scheme, and no other field has one. */
function schemeIssues(key: string, scheme: unknown, kind: FieldKind): readonly Issue[] {
  const isList = kind === "list" && key.split(".").at(-1) === "identifiers";
  if (isList && scheme === undefined) {
    return [
      issue(
        "missing-field",
        [key, "scheme"],
        `${key} needs scheme: the column that says what each value is. Where all are of one scheme, write ${key}.gtin or the like.`,
      ),
    ];
  }
  if (scheme === undefined) return [];
  if (!isList) {
    return [issue("unknown-key", [key, "scheme"], `Only identifiers have a scheme, not ${key}.`)];
  }
  return typeof scheme === "string"
    ? []
    : ruleIssues(`${key}.scheme`, scheme, "text").map((found) => ({
        ...found,
        path: [key, "scheme", ...found.path.slice(1)],
      }));
}

function numberIssues(key: string, example: unknown): readonly Issue[] {
  if (example === undefined || (typeof example === "string" && /^1\D?234\D56$/u.test(example)))
    return [];
  return [
    issue(
      "invalid-value",
      [key, "number"],
      `${key}.number must be the example 1.234,56 or 1,234.56 as the source writes it.`,
    ),
  ];
}

function isPath(value: unknown): boolean {
  if (typeof value === "string") return value !== "";
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === "string" && item !== "")
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function issue(code: Issue["code"], path: Issue["path"], message: string): Issue {
  return { code, severity: "error", path, message };
}
