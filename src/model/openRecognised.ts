import { isInstant } from "./isInstant.ts";
import { instantOrDateSchema, instantSchema, isInstantOrDate } from "./partialDate.ts";
import { type Recognise, unrecognised } from "./recogniser.ts";
import { SCHEMA_VERSION } from "./schemaVersion.ts";

/** The schemas of instants hold a function of their own. @internal */
export const instantLeaves = [
  [instantSchema, ifText(isInstant)],
  [instantOrDateSchema, ifText(isInstantOrDate)],
] as const;

function ifText(holds: (text: string) => boolean): Recognise {
  return (value) => (typeof value === "string" && holds(value) ? value : unrecognised);
}

/**
 * Takes the version of its format off a value, where it is ours, and recognises the rest.
 *
 * @internal
 */
export function openRecognised<Value>(recognise: Recognise, input: unknown): Value | undefined {
  const value = recognise(withoutVersion(input));
  // The recogniser was made of the schema of this type, and gives what the schema gives.
  return value === unrecognised ? undefined : (value as Value);
}

function withoutVersion(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, "schemaVersion")) {
    return input;
  }
  if (Reflect.get(input, "schemaVersion") !== SCHEMA_VERSION) return input;
  if (Object.getPrototypeOf(input) !== Object.prototype) return input;
  const { schemaVersion, ...fields } = { schemaVersion: undefined, ...input };
  return fields;
}
