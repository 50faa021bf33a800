/** Where a code's family ends: after its last digit. @internal */
export function familyEnd(chars: Uint16Array, from: number, to: number): number {
  let end = to;
  while (end > from && ((chars[end - 1] ?? 0) < 27 || (chars[end - 1] ?? 0) > 36)) end--;
  return end;
}
