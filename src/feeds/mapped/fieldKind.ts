import { identifierSchemes } from "../../model/identifier/identifier.ts";
import { toJsonSchema } from "../../model/toJsonSchema.ts";

/** What may stand at a canonical path. */
export type FieldKind = "text" | "list" | "identifier";

type Json = Readonly<Record<string, unknown>>;
const cache = new Map<string, Json>();

/**
 * Tells what a canonical path of a model may hold, following the model's own JSON Schema.
 *
 * @returns The kind of field; nothing when the model has no such path.
 *
 * @internal
 */
export function fieldKind(model: "hazard-record" | "listing", path: string): FieldKind | undefined {
  const schema = cache.get(model) ?? toJsonSchema(model);
  cache.set(model, schema);
  const segments = path.split(".");
  const scheme = identifierSchemes.find((known) => known === segments.at(-1));
  if (scheme !== undefined && segments.at(-2) === "identifiers") {
    return kindAt(schema, segments.slice(0, -1)) === "list" ? "identifier" : undefined;
  }
  return kindAt(schema, segments);
}

function kindAt(node: unknown, segments: readonly string[]): FieldKind | undefined {
  if (!isObject(node)) return undefined;
  for (const option of list(node["anyOf"] ?? node["allOf"])) {
    const kind = kindAt(option, segments);
    if (kind !== undefined) return kind;
  }
  const [segment, ...rest] = segments;
  if (segment === undefined) return leafKind(node);
  if (/^\d{1,3}$/u.test(segment)) return kindAt(node["items"], rest);
  const properties = node["properties"];
  if (isObject(properties) && Object.hasOwn(properties, segment))
    return kindAt(properties[segment], rest);
  return kindAt(node["additionalProperties"], rest);
}

/** A list can be filled as a whole when its items are plain texts. */
function leafKind(node: Json): FieldKind | undefined {
  if (node["type"] === "object") return undefined;
  if (node["type"] !== "array") return "text";
  return "list";
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
