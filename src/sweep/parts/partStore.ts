/**
 * Where the results of chunks are kept: a folder, a bucket. That a name is taken only once is what makes a sweep give each
 * listing once, whatever its scheduler does.
 */
export interface PartStore {
  /** Whether there is an object of this name. */
  readonly has: (name: string) => Promise<boolean>;
  /** Puts an object whole, unless there is one; says whether it did. */
  readonly putIfAbsent: (name: string, bytes: Uint8Array) => Promise<boolean>;
  /** Names of all objects. */
  readonly list: () => Promise<readonly string[]>;
  /** Reads an object. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/**
 * Names the part of a chunk.
 *
 * @param n - Number of the chunk, from 0.
 * @returns The name.
 */
export function partName(n: number): string {
  return `part-${String(n).padStart(6, "0")}.ndjson`;
}

/**
 * Names the object that says why a chunk was set aside.
 *
 * @param n - Number of the chunk, from 0.
 * @returns The name.
 */
export function errorName(n: number): string {
  return `part-${String(n).padStart(6, "0")}.error.json`;
}
