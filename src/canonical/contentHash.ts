import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalBytes } from "./canonicalBytes.ts";
import { canonicalJson } from "./canonicalJson.ts";

/**
 * Hashes plain JSON: SHA-256, hexadecimal, over its canonical form (RFC 8785). Works without waiting, in every runtime.
 * Half characters (lone surrogates), which RFC 8785 refuses, count as U+FFFD, so that no value of a listing or record
 * ends a run.
 *
 * @internal
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(value))));
}

/**
 * The same hash of a value that a parser gave, which is plain JSON throughout, several times as fast.
 *
 * @internal
 */
export function parsedHash(value: object): string {
  try {
    return bytesToHex(sha256(canonicalBytes(value)));
  } catch {
    return contentHash(value);
  }
}

function canonicalText(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch (error) {
    const repaired = withoutHalves(value, 0);
    if (repaired === value) throw error;
    return canonicalJson(repaired);
  }
}

const MAX_DEPTH = 200;

/** The value itself where nothing had to be repaired. */
function withoutHalves(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutHalves(item, depth + 1));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value);
  const repaired = entries.map(
    ([key, item]) => [String(withoutHalves(key, 0)), withoutHalves(item, depth + 1)] as const,
  );
  const same = repaired.every(([key, item], index) => {
    const [oldKey, old] = entries[index] ?? [];
    return key === oldKey && item === old;
  });
  return same ? value : Object.fromEntries(repaired);
}
