import { plainText } from "../text/plainText.ts";

/** An object of parsed JSON. @internal */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object of parsed JSON. @internal */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text or number as text without markup; anything else is empty. @internal */
export function jsonText(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? plainText(value) : "";
}

/** The objects of a list; a single object counts as a list of one. @internal */
export function jsonObjects(value: unknown): readonly Json[] {
  if (isJson(value)) return [value];
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** The filled texts of a list, or of one text. @internal */
export function jsonTexts(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map(jsonText).filter((text) => text !== "");
}
