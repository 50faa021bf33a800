import { genericModels } from "../../model/identifier/genericModels.ts";
import { LAST_LETTER, NINE, POINT, ZERO } from "./charClass.ts";
import { hashFirst } from "./hash.ts";

const LONGEST = 12;
const SLOTS = 4096;
const MASK = SLOTS - 1;
// All shapes at once: to try one after the other costs several times as much.
const generic = new RegExp(genericModels.map(({ pattern }) => pattern.source).join("|"), "u");
// A pure function's answers: titles repeat what many products have.
const asked = new Uint32Array(SLOTS);
const answers = new Uint8Array(SLOTS);

/**
 * Tells whether a run of classes looks like a model number and is a property that many products share: "2in1", "gu10",
 * "cr2032", "1080p", "30x40cm".
 *
 * @internal
 */
export function isGenericCode(chars: Uint16Array, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  const hash = hashFirst(chars, from, to);
  const slot = hash & MASK;
  if (asked[slot] !== hash) {
    asked[slot] = hash;
    answers[slot] = isGeneric(chars, from, to) ? 1 : 0;
  }
  return answers[slot] === 1;
}

function isGeneric(chars: Uint16Array, from: number, to: number): boolean {
  let key = "";
  for (let at = from; at < to; at++) {
    const kind = chars[at] ?? 0;
    if (kind <= LAST_LETTER) key += String.fromCharCode(64 + kind);
    else if (kind <= NINE) key += String.fromCharCode(48 + kind - ZERO);
    else if (kind > POINT) key += String.fromCharCode(kind);
  }
  return generic.test(key);
}
