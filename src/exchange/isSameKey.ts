import type { PublicKey } from "./keys.ts";

/** Whether two keys are one, said twice: the same public value of the same owner. @internal */
export function isSameKey(one: PublicKey, other: PublicKey): boolean {
  return one.x === other.x && one.y === other.y && one.issuer === other.issuer;
}
