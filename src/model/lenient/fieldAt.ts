/** Keys and indexes from the root of a value. */
export type Path = readonly (string | number)[];

/** The value at a path. @internal */
export function fieldAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

/** Sets the value at a path, or takes it out; a list keeps the place until {@link compact} closes it. @internal */
export function setField(root: object, path: Path, value: unknown): void {
  const key = path.at(-1);
  const parent = fieldAt(root, path.slice(0, -1));
  if (key === undefined || typeof parent !== "object" || parent === null) return;
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent, key);
  else
    Reflect.defineProperty(parent, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

/** Closes the places of list entries that were taken out. @internal */
export function compact(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const item of Object.values(value)) compact(item);
  if (!Array.isArray(value)) return;
  const kept = value.filter((item) => item !== undefined);
  if (kept.length < value.length) value.splice(0, value.length, ...kept);
}
