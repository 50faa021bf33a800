/** A list of 32-bit numbers that grows. @internal */
export interface GrowingUint32 {
  /** Backing store, at least `size` long. */
  store: Uint32Array;
  /** Numbers in use. */
  size: number;
}

/** A list of 16-bit numbers that grows. @internal */
export interface GrowingUint16 {
  /** Backing store, at least `size` long. */
  store: Uint16Array;
  /** Numbers in use. */
  size: number;
}

/** Makes sure that `more` numbers fit. @internal */
export function reserveUint32(list: GrowingUint32, more: number): void {
  if (list.size + more <= list.store.length) return;
  const store = new Uint32Array(
    Math.max(Math.ceil(list.store.length * 1.5), list.size + more, 1024),
  );
  store.set(list.store.subarray(0, list.size));
  list.store = store;
}

/** Makes sure that `more` numbers fit. @internal */
export function reserveUint16(list: GrowingUint16, more: number): void {
  if (list.size + more <= list.store.length) return;
  const store = new Uint16Array(
    Math.max(Math.ceil(list.store.length * 1.5), list.size + more, 1024),
  );
  store.set(list.store.subarray(0, list.size));
  list.store = store;
}

/** Takes the numbers out, cut to size; the list is empty afterwards, so that its room is free again. @internal */
export function takeUint32(list: GrowingUint32): Uint32Array {
  const taken = list.store.slice(0, list.size);
  list.store = new Uint32Array(0);
  list.size = 0;
  return taken;
}

/** Takes the numbers out, cut to size; the list is empty afterwards. @internal */
export function takeUint16(list: GrowingUint16): Uint16Array {
  const taken = list.store.slice(0, list.size);
  list.store = new Uint16Array(0);
  list.size = 0;
  return taken;
}
