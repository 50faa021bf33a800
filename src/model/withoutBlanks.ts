import type { Issue } from "./issue.ts";
import { isBroken, wellFormed } from "./lenient/wellFormed.ts";
import type { Result } from "./result.ts";

const MAX_DEPTH = 64;
const MAX_SHOWN = 20;

type Path = readonly (string | number)[];

/**
 * Copies plain JSON without its members that hold nothing (`null`, `undefined`, texts without a visible character), so
 * that a feed's "no value" and an absent key are one thing. Half characters, which no file can hold, become U+FFFD with
 * the warning `repaired-value`. Blanks in `raw` are left alone: it is the source's own record. Nesting beyond 64 levels
 * is refused.
 *
 * @internal
 */
export function withoutBlanks(input: unknown): Result<unknown> {
  const broken: Path[] = [];
  try {
    const value = copy(input, [], broken);
    return { ok: true, value, issues: broken.slice(0, MAX_SHOWN).map(repaired) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      ok: false,
      issues: [
        {
          code: "too-deep",
          severity: "error",
          path: [],
          message: `The value is nested deeper than ${MAX_DEPTH} levels. Check the file: no model needs that.`,
        },
      ],
    };
  }
}

function copy(value: unknown, path: (string | number)[], broken: Path[]): unknown {
  if (path.length > MAX_DEPTH) throw new RangeError("too deep");
  if (typeof value === "string") return mended(value, path, broken);
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) {
      if (isBlank(item)) continue;
      path.push(items.length);
      items.push(copy(item, path, broken));
      path.pop();
    }
    return items;
  }
  if (typeof value !== "object" || value === null) return value;
  const fields: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (isBlank(item)) continue;
    path.push(key);
    const isRaw = key === "raw";
    fields.push([
      mended(key, path, broken),
      isRaw ? mendedRaw(item, path, broken) : copy(item, path, broken),
    ]);
    path.pop();
  }
  return Object.fromEntries(fields);
}

function mended(text: string, path: Path, broken: Path[]): string {
  if (!isBroken(text)) return text;
  broken.push([...path]);
  return wellFormed(text);
}

/** The source's own record stays as it is, but for half characters. */
function mendedRaw(value: unknown, path: Path, broken: Path[]): unknown {
  if (!holdsBroken(value, 0)) return value;
  broken.push([...path]);
  return rawCopy(value);
}

function holdsBroken(value: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH) throw new RangeError("too deep");
  if (typeof value === "string") return isBroken(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, item]) => isBroken(key) || holdsBroken(item, depth + 1));
}

function rawCopy(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (Array.isArray(value)) return value.map(rawCopy);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [wellFormed(key), rawCopy(item)]),
  );
}

function repaired(path: Path): Issue {
  return {
    code: "repaired-value",
    severity: "warning",
    path,
    message: `${path.join(".").slice(0, 200) || "The value"} held half a character; it was replaced by U+FFFD. Check the program that wrote the file.`,
  };
}

/** Nothing, or a text without a visible character. @internal */
export function isBlank(value: unknown): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  const first = value.charCodeAt(0);
  // Nearly every text begins with a visible character of ASCII.
  return first > 0x20 && first < 0x7f ? false : !/\S/u.test(value);
}
