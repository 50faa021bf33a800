import { utf8ToBytes } from "@noble/hashes/utils.js";

/** A member of objects of one shape. @internal */
export interface OrderedMember {
  /** Its place among the members as the object has them. */
  readonly index: number;
  /** Name and colon, as they are written. */
  readonly begin: Uint8Array;
}

/** Shapes that begin with the same keys share a way; at its end stands their order. */
interface Step {
  readonly next: Map<string, Step>;
  order?: readonly OrderedMember[];
}

/** Past this many steps the memory starts anew, so that hostile keys cannot fill it. */
const MAX_STEPS = 50_000;

let root: Step = { next: new Map() };
let steps = 0;

/**
 * Gives the order of RFC 8785 for the members of an object, worked out once for each shape.
 *
 * @param keys - The object's own keys, in its order.
 *
 * @internal
 */
export function orderOfKeys(keys: readonly string[]): readonly OrderedMember[] {
  let step = root;
  for (const key of keys) step = step.next.get(key) ?? newStep(step, key);
  step.order ??= sorted(keys);
  return step.order;
}

function newStep(from: Step, key: string): Step {
  const step: Step = { next: new Map() };
  from.next.set(key, step);
  steps++;
  if (steps > MAX_STEPS) {
    root = { next: new Map() };
    steps = 0;
  }
  return step;
}

function sorted(keys: readonly string[]): OrderedMember[] {
  const places = new Map(keys.map((key, index) => [key, index]));
  return [...keys].sort().map((key) => ({
    index: places.get(key) ?? 0,
    begin: utf8ToBytes(`${JSON.stringify(key)}:`),
  }));
}
