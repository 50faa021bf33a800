/** Finds the row of an id among millions without holding the ids themselves. @internal */
export interface IdIndex {
  /** The first row of an id that is the same, or undefined after the row given was entered for it. */
  readonly enter: (id: string, row: number, idOf: (row: number) => string) => number | undefined;
  readonly find: (id: string, idOf: (row: number) => string) => number | undefined;
}

/** Starts an empty index. @internal */
export function createIdIndex(): IdIndex {
  let rows = new Int32Array(1024).fill(-1);
  let hashes = new Int32Array(1024);
  let used = 0;

  function placeOf(id: string, hash: number, idOf: (row: number) => string): number {
    const mask = rows.length - 1;
    let place = hash & mask;
    for (;;) {
      const row = rows[place] ?? -1;
      if (row < 0 || (hashes[place] === hash && idOf(row) === id)) return place;
      place = (place + 1) & mask;
    }
  }

  function grow(): void {
    const [oldRows, oldHashes] = [rows, hashes];
    rows = new Int32Array(oldRows.length * 2).fill(-1);
    hashes = new Int32Array(rows.length);
    const mask = rows.length - 1;
    for (let index = 0; index < oldRows.length; index++) {
      const row = oldRows[index] ?? -1;
      if (row < 0) continue;
      const hash = oldHashes[index] ?? 0;
      let place = hash & mask;
      while ((rows[place] ?? -1) >= 0) place = (place + 1) & mask;
      rows[place] = row;
      hashes[place] = hash;
    }
  }

  return {
    find: (id, idOf) => {
      const row = rows[placeOf(id, hashOf(id), idOf)] ?? -1;
      return row < 0 ? undefined : row;
    },
    enter: (id, row, idOf) => {
      const hash = hashOf(id);
      const place = placeOf(id, hash, idOf);
      const known = rows[place] ?? -1;
      if (known >= 0) return known;
      rows[place] = row;
      hashes[place] = hash;
      if (++used * 2 > rows.length) grow();
      return undefined;
    },
  };
}

/** FNV-1a over UTF-16 units, then mixed so that the low bits depend on all. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
