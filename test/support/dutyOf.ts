import { duties } from "safepact/agreements";
import type { Duty } from "safepact/model";

/** Finds a published duty that a test speaks of. */
export function dutyOf(id: string): Duty {
  const duty = duties.find((each) => each.id === id);
  if (duty === undefined) throw new Error(`There is no duty ${id}.`);
  return duty;
}
