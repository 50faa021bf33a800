import { genericModels } from "../../model/identifier/genericModels.ts";
import type { Scanner } from "./scanner.ts";
import { CODE, MEASURE } from "./tokenKinds.ts";

const LONGEST = 8;

/**
 * Tells whether a scanned token looks like a model number and is a property that many products share: "2in1", "gu10",
 * "cr2032", "1080p".
 *
 * @internal
 */
export function isGenericCode(scanner: Scanner, token: number): boolean {
  const kinds = scanner.kinds[token] ?? 0;
  const from = scanner.from[token] ?? 0;
  const to = scanner.to[token] ?? 0;
  if ((kinds & CODE) === 0 || (kinds & MEASURE) !== 0 || to - from > LONGEST) return false;
  let key = "";
  for (let at = from; at < to; at++) {
    const kind = scanner.chars[at] ?? 0;
    if (kind > 36) return false;
    key += String.fromCharCode(kind <= 26 ? 64 + kind : 21 + kind);
  }
  return genericModels.some(({ pattern }) => pattern.test(key));
}
