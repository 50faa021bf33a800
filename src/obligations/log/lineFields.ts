import { canonicalJson } from "../../canonical/canonicalJson.ts";
import { type EventField, eventFields } from "../../model/eventFields.ts";
import type { CaseEventType } from "../../model/index.ts";
import { unrecognised } from "../../model/recogniser.ts";
import { type AsciiBytes, asciiBytes } from "./asciiBytes.ts";
import { storedFields, typeNumber } from "./eventText.ts";

/** One type of event, as lines are read. @internal */
export interface LinePlan {
  readonly type: CaseEventType;
  /** Number of the type. */
  readonly number: number;
  /** Fields in the order of RFC 8785. */
  readonly members: readonly LineMember[];
  /** Numbers of the fields that the log keeps, in their order. */
  readonly stored: readonly number[];
}

/** A field of one type of event. @internal */
export interface LineMember {
  readonly key: number;
  /** Comma, name and colon, as they are written. */
  readonly begin: Span;
  readonly kind: EventField["kind"];
  readonly words: readonly Span[];
  readonly required: boolean;
  /** What is written where the field is left out. */
  readonly fallback: Span | undefined;
  /** The value that this is. */
  readonly fallbackValue: unknown;
  /** The members of the objects that a list is of. */
  readonly items: readonly LineMember[] | undefined;
  /** Gives the value that the schema gives, or undefined where the schema is to say what is wrong. */
  readonly read: (json: unknown) => unknown;
}

/** A stretch of a text. @internal */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Names of all fields and the plan of every type. @internal */
export interface LinePlans {
  /** The text that all spans are of. */
  readonly text: AsciiBytes;
  readonly names: readonly string[];
  /** The same as spans. */
  readonly spans: readonly Span[];
  readonly byType: readonly { readonly name: Span; readonly plan: LinePlan }[];
}

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
  let written = "";
  const spanOf = (text: string): Span => {
    const from = written.length;
    written += text;
    return { from, to: written.length };
  };
  const byType = [...eventFields()].map(([type, fields]) => ({
    name: spanOf(type),
    plan: planOf(type, fields, numberOf, spanOf),
  }));
  const spans = names.map(spanOf);
  const text = asciiBytes(written.length);
  new TextEncoder().encodeInto(written, text.bytes);
  return { text, names, spans, byType };
}

function planOf(
  type: CaseEventType,
  fields: readonly EventField[],
  numberOf: (name: string) => number,
  spanOf: (text: string) => Span,
): LinePlan {
  const number = typeNumber({ type });
  return {
    type,
    number,
    members: membersOf(fields, numberOf, spanOf),
    stored: (storedFields()[number] ?? []).map(({ name }) => numberOf(name)),
  };
}

function membersOf(
  fields: readonly EventField[],
  numberOf: (name: string) => number,
  spanOf: (text: string) => Span,
): LineMember[] {
  return [...fields]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((field) => ({
      key: numberOf(field.name),
      begin: spanOf(`,${JSON.stringify(field.name)}:`),
      kind: field.kind,
      words: field.words.map(spanOf),
      required: field.required,
      fallback: field.fallback === undefined ? undefined : spanOf(canonicalJson(field.fallback)),
      fallbackValue: field.fallback,
      items: field.items && membersOf(field.items, numberOf, spanOf),
      read: (json) => {
        const value = field.recognise(json);
        return value === unrecognised ? undefined : value;
      },
    }));
}
