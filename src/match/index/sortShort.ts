// Below some 40 numbers insertion is quicker than any other way, and titles seldom give more.
const MOST_INSERTED = 64;

/** Sorts the first `size` numbers of a buffer, rising. @internal */
export function sortShort(values: Uint32Array | Float64Array, size: number): void {
  if (size > MOST_INSERTED) {
    values.subarray(0, size).sort();
    return;
  }
  for (let at = 1; at < size; at++) {
    const value = values[at] ?? 0;
    let place = at - 1;
    while (place >= 0 && (values[place] ?? 0) > value) {
      values[place + 1] = values[place] ?? 0;
      place--;
    }
    values[place + 1] = value;
  }
}
