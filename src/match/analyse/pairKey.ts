import { mix } from "./hash.ts";

/** One key for two words in either order. @internal */
export function pairKey(one: number, other: number): number {
  return mix((one ^ other) + Math.imul(one & other, 0x9e3779b1));
}
