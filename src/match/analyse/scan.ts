import { addPairConcepts } from "./addPairConcepts.ts";
import { addToken } from "./addToken.ts";
import { charClass, isHangul, isIdeographic, isInsideNumber, SEPARATOR } from "./charClass.ts";
import {
  addCounter,
  emitJoined,
  followsNumber,
  joinMeasure,
  joinPrefix,
  MAX_PARTS,
} from "./joinTokens.ts";
import { MAX_CHARS, MAX_TOKENS, type Scanner, type ScanPlan } from "./scanner.ts";
import { wordHash } from "./wordHash.ts";

/**
 * Cuts folded text into tokens and adds them to the scanner.
 *
 * @internal
 */
export function scan(scanner: Scanner, folded: string, plan: ScanPlan): void {
  const limit = Math.min(MAX_TOKENS - MAX_PARTS, scanner.count + plan.most);
  let previousPair = 0;
  let groupStart = scanner.count;
  let groupEnd = -1;
  let parts = 0;
  const size = folded.length;
  let at = 0;
  while (at < size && scanner.count < limit && scanner.charCount < MAX_CHARS - 128) {
    if (charClass(folded.charCodeAt(at)) === SEPARATOR) {
      at++;
      continue;
    }
    const from = at;
    at = endOfToken(folded, from);
    if (parts > 0 && !(from === groupEnd + 1 && isJoint(folded.charCodeAt(groupEnd)))) {
      emitJoined(scanner, groupStart, parts, plan.bits);
      parts = 0;
    }
    if (parts === 0) groupStart = scanner.count;
    const counted = from === groupEnd ? addCounter(scanner, folded, from, plan.bits) : 0;
    if (counted > 0) {
      at = from + counted;
      groupEnd = at;
      previousPair = 0;
      continue;
    }
    const token = addToken(scanner, folded, from, at, plan);
    if (token < 0) {
      // "w" says nothing alone, and much behind a number.
      if (followsNumber(folded, from)) {
        joinMeasure(scanner, folded, from, wordHash(folded.slice(from, at)), plan.bits);
      }
      groupEnd = at;
      continue;
    }
    parts++;
    groupEnd = at;
    previousPair = addPairConcepts(scanner, token, previousPair, plan.whole);
    const unit = scanner.first[token] ?? 0;
    if (
      !followsNumber(folded, from) ||
      !joinMeasure(scanner, folded, from, unit, plan.bits, token)
    ) {
      joinPrefix(scanner, folded, from, token, plan.bits);
    }
  }
  if (parts > 0) emitJoined(scanner, groupStart, parts, plan.bits);
}

function endOfToken(text: string, from: number): number {
  const size = text.length;
  const first = text.charCodeAt(from);
  const script = scriptOf(first);
  let at = from + 1;
  while (at < size && at - from < 64) {
    const unit = text.charCodeAt(at);
    if (charClass(unit) === SEPARATOR && !isInsideNumber(text, at)) break;
    if ((unit > 127 || first > 127) && scriptOf(unit) !== script) break;
    at++;
  }
  return at;
}

// Words of several scripts written in one piece are several words: "T셔츠", "오메가3".
function scriptOf(unit: number): number {
  if (unit < 0x1100) return 0;
  if (isHangul(unit)) return 1;
  return isIdeographic(unit) ? 2 : 0;
}

function isJoint(unit: number): boolean {
  // - . / _ #
  return unit === 45 || unit === 46 || unit === 47 || unit === 95 || unit === 35;
}
