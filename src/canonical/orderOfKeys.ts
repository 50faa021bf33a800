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
  /** The key and the step that were taken last, and are nearly always the next. */
  lastKey: string;
  last: Step | undefined;
  order: readonly OrderedMember[] | undefined;
}

/** Past this many steps the memory starts anew, so that hostile keys cannot fill it. */
const MAX_STEPS = 50_000;

let root = emptyStep();
let steps = 0;

/**
 * Gives the order of RFC 8785 for the members of an object, worked out once for each shape.
 *
 * @param keys - The object's own keys, in its order.
 * @param last - A key that is written as if it were the object's last.
 *
 * @internal
 */
export function orderOfKeys(keys: readonly string[], last?: string): readonly OrderedMember[] {
  let step = root;
  for (const key of keys) step = nextStep(step, key);
  if (last !== undefined) step = nextStep(step, last);
  step.order ??= sorted(last === undefined ? keys : [...keys, last]);
  return step.order;
}

function nextStep(step: Step, key: string): Step {
  if (step.last === undefined || step.lastKey !== key) {
    step.last = step.next.get(key) ?? newStep(step, key);
    step.lastKey = key;
  }
  return step.last;
}

function emptyStep(): Step {
  return { next: new Map(), lastKey: "", last: undefined, order: undefined };
}

function newStep(from: Step, key: string): Step {
  const step = emptyStep();
  from.next.set(key, step);
  steps++;
  if (steps > MAX_STEPS) {
    root = emptyStep();
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
