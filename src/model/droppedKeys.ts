import type { Issue } from "./issue.ts";

type Path = readonly (string | number)[];

/**
 * Lists the keys of an input that its parsed value does not have: the model does not know them, so they were dropped.
 *
 * @internal
 */
export function droppedKeys(input: unknown, output: unknown, path: Path = []): Issue[] {
  if (Array.isArray(input) && Array.isArray(output)) {
    return input.flatMap((item, index) => droppedKeys(item, output[index], [...path, index]));
  }
  if (!isObject(input) || !isObject(output)) return [];
  return Object.entries(input).flatMap(([key, item]) => {
    if (!Object.hasOwn(output, key)) return [unknownKey([...path, key])];
    return key === "raw" ? [] : droppedKeys(item, output[key], [...path, key]);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function unknownKey(path: Path): Issue {
  return {
    code: "unknown-key",
    severity: "warning",
    path,
    message: `${path.join(".").slice(0, 200)} is not part of the model and was dropped. Check the spelling, or map it to a known field.`,
  };
}
