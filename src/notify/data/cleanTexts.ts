import { cleanText, isCleanText } from "../../text/cleanText.ts";

/** Cleans every text of a plain JSON value; keys stay. A value without anything to clean is given back itself. @internal */
export function cleanTexts<Value>(value: Value): Value {
  // The shape stays what it was: only texts change, and each stays a text.
  return isClean(value) ? value : (cleaned(value) as Value);
}

function isClean(value: unknown): boolean {
  if (typeof value === "string") return isCleanText(value);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isClean);
  for (const item of Object.values(value)) if (!isClean(item)) return false;
  return true;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}
