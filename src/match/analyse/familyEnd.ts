import { isDigitClass } from "./charClass.ts";

/** Where a code's family ends: after its last digit. @internal */
export function familyEnd(chars: Uint16Array, from: number, to: number): number {
  let end = to;
  while (end > from && !isDigitClass(chars[end - 1] ?? 0)) end--;
  return end;
}
