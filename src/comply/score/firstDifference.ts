/** Where two values first part. @internal */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly left: unknown;
  readonly right: unknown;
}

/**
 * Finds the first place, in the order of keys and items, at which two plain JSON values differ.
 *
 * @internal
 */
export function firstDifference(left: unknown, right: unknown): Difference | undefined {
  if (Object.is(left, right)) return undefined;
  const here = { path: [], left, right };
  if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) {
    return here;
  }
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = firstDifference(left[key], right[key]);
    if (!found) continue;
    const step = Array.isArray(left) ? Number(key) : key;
    return { ...found, path: [step, ...found.path] };
  }
  return undefined;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
