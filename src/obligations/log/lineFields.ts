import { canonicalBytes } from "../../canonical/canonicalBytes.ts";
import { type EventField, eventFields } from "../../model/eventFields.ts";
import type { CaseEventType } from "../../model/index.ts";
import { unrecognised } from "../../model/recogniser.ts";
import { storedFields, typeNumber } from "./eventText.ts";

/** One type of event, as lines are read. @internal */
export interface LinePlan {
  /** Number of the type. */
  readonly type: number;
  /** Fields in the order of RFC 8785. */
  readonly members: readonly LineMember[];
  /** Numbers of the fields that the log keeps, in their order. */
  readonly stored: readonly number[];
}

/** A field of one type of event. @internal */
export interface LineMember {
  readonly key: number;
  /** Comma, name and colon, as they are written. */
  readonly begin: Uint8Array;
  readonly kind: EventField["kind"];
  readonly words: readonly Uint8Array[];
  readonly required: boolean;
  /** What is written where the field is left out. */
  readonly fallback: Uint8Array | undefined;
  /** The value that this is. */
  readonly fallbackValue: unknown;
  /** Gives the value that the schema gives, or undefined where the schema is to say what is wrong. */
  readonly read: (json: unknown) => unknown;
}

/** Names of all fields and the plan of every type. @internal */
export interface LinePlans {
  readonly names: readonly string[];
  readonly byType: ReadonlyMap<string, LinePlan>;
}

const encoder = new TextEncoder();

let plans: LinePlans | undefined;

/** Works out once, from the schema, how lines of events are read. @internal */
export function linePlans(): LinePlans {
  plans ??= makePlans();
  return plans;
}

function makePlans(): LinePlans {
  const names = ["schemaVersion"];
  const numberOf = (name: string): number => {
    const known = names.indexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  };
  const byType = new Map<string, LinePlan>();
  for (const [type, fields] of eventFields()) byType.set(type, planOf(type, fields, numberOf));
  return { names, byType };
}

function planOf(
  type: CaseEventType,
  fields: readonly EventField[],
  numberOf: (name: string) => number,
): LinePlan {
  const number = typeNumber({ type });
  return {
    type: number,
    members: [...fields]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((field) => ({
        key: numberOf(field.name),
        begin: encoder.encode(`,${JSON.stringify(field.name)}:`),
        kind: field.kind,
        words: field.words.map((word) => encoder.encode(word)),
        required: field.required,
        fallback: field.fallback === undefined ? undefined : canonicalBytes(field.fallback).slice(),
        fallbackValue: field.fallback,
        read: (json) => {
          const value = field.recognise(json);
          return value === unrecognised ? undefined : value;
        },
      })),
    stored: (storedFields()[number] ?? []).map(({ name }) => numberOf(name)),
  };
}
