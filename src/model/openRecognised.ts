import { isInstant } from "./isInstant.ts";
import { instantOrDateSchema, instantSchema, isInstantOrDate } from "./partialDate.ts";
import { type Recognise, unrecognised } from "./recogniser.ts";

/** The schemas of instants hold a function of their own. @internal */
export const instantLeaves = [
  [instantSchema, ifText(isInstant)],
  [instantOrDateSchema, ifText(isInstantOrDate)],
] as const;

/** Recognises the texts that a function accepts. @internal */
export function ifText(holds: (text: string) => boolean): Recognise {
  return (value) => (typeof value === "string" && holds(value) ? value : unrecognised);
}

/**
 * Gives what a recogniser gives, typed.
 *
 * @internal
 */
export function openRecognised<Value>(recognise: Recognise, input: unknown): Value | undefined {
  const value = recognise(input);
  // The recogniser was made of the schema of this type, and gives what the schema gives.
  return value === unrecognised ? undefined : (value as Value);
}
