/**
 * Places of 53-bit hashes in rising order, those of equal hashes by `isBefore`. Hashes spread evenly, so that putting each where it
 * belongs by its size alone leaves little to sort.
 *
 * @internal
 */
export function orderByHash(
  hashes: Float64Array,
  isBefore: (one: number, other: number) => boolean,
): Uint32Array {
  const order = spread(hashes);
  for (let at = 1; at < order.length; at++) {
    const place = order[at] ?? 0;
    const hash = hashes[place] ?? 0;
    let to = at;
    for (; to > 0; to--) {
      const before = order[to - 1] ?? 0;
      const other = hashes[before] ?? 0;
      if (other < hash || (other === hash && !isBefore(place, before))) break;
      order[to] = before;
    }
    order[to] = place;
  }
  return order;
}

function spread(hashes: Float64Array): Uint32Array {
  const scale = hashes.length / 2 ** 53;
  const next = new Uint32Array(hashes.length + 2);
  for (const hash of hashes) {
    const bucket = Math.floor(hash * scale) + 2;
    next[bucket] = (next[bucket] ?? 0) + 1;
  }
  for (let bucket = 2; bucket < next.length; bucket++)
    next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  const order = new Uint32Array(hashes.length);
  for (let place = 0; place < hashes.length; place++) {
    const bucket = Math.floor((hashes[place] ?? 0) * scale) + 1;
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    order[at] = place;
  }
  return order;
}
