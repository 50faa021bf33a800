import { soundKey } from "../../text/soundKey.ts";
import type { BrandName } from "./brandName.ts";

/** How two brands stand to each other. @internal */
export type BrandRelation = "same" | "different" | "open";

/** Groups of names of one brand, each name in one piece pointing to its group. @internal */
export type BrandAliases = ReadonlyMap<string, number>;

/**
 * Compares two brands. They are the same when one holds the other's words, when they differ by how they are spaced or by
 * one slip in a long name, when the caller named them as one, or when they sound alike across scripts.
 *
 * @internal
 */
export function compareBrands(
  one: BrandName,
  other: BrandName,
  aliases: BrandAliases,
): BrandRelation {
  if (one.kind === "unknown" || other.kind === "unknown") return "open";
  if (one.kind === "unbranded" || other.kind === "unbranded") {
    return one.kind === other.kind ? "same" : "different";
  }
  if (one.compact === other.compact) return "same";
  if (holds(one.words, other.words) || holds(other.words, one.words)) return "same";
  if (within(one.compact, other.compact)) return "same";
  const group = aliases.get(one.compact);
  if (group !== undefined && group === aliases.get(other.compact)) return "same";
  if (oneSlip(one.compact, other.compact)) return "same";
  return soundsAlike(one.compact, other.compact) ? "same" : "different";
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.join("").length >= 2 && some.every((word) => all.includes(word));
}

function within(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short);
}

// One letter changed, missing or added, in names long enough for it to be a slip.
function oneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 6 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}

const beyondLatin = /[\u0250-\uffff]/u;

/** Whether one of two names is in Latin script and the other is not. @internal */
export function areAcrossScripts(one: string, other: string): boolean {
  return beyondLatin.test(one) !== beyondLatin.test(other);
}

// "레고" and "lego", "ソニー" and "sony".
function soundsAlike(one: string, other: string): boolean {
  if (!areAcrossScripts(one, other)) return false;
  const key = soundKey(one);
  return key.length >= 2 && key === soundKey(other);
}
