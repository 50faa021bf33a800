import * as z from "zod";
import { isBroken } from "./lenient/wellFormed.ts";
import { isBlank } from "./withoutBlanks.ts";

/** What a recogniser gives when it does not recognise a value; the schema then has the word. @internal */
export const unrecognised: unique symbol = Symbol("unrecognised");

/** Gives a well-formed value as its schema would, or {@link unrecognised}. @internal */
export type Recognise = (value: unknown) => unknown;

/**
 * Makes a function that recognises the well-formed values of a schema, several times as fast as the schema parses them:
 * it builds no issue, and stops at the first thing that would need one. Nulls and blank texts count as absent, as they do
 * for the parsers. Made from the schema itself, so that a field is described once.
 *
 * @param schema - The schema.
 * @param leaves - What recognises the schemas that hold a function of their own.
 * @param version - Version of the format, which the value may carry as `schemaVersion`; it is left out.
 * @returns The function; for a schema it cannot follow, one that recognises nothing.
 *
 * @internal
 */
export function recogniser(
  schema: z.core.$ZodType,
  leaves: ReadonlyMap<z.core.$ZodType, Recognise> = new Map(),
  version?: number,
): Recognise {
  const leaf = leaves.get(schema);
  if (leaf !== undefined) return leaf;
  const inner = (part: z.core.$ZodType) => recogniser(part, leaves);
  const same = (part: z.core.$ZodType) => recogniser(part, leaves, version);
  if (schema instanceof z.ZodObject) return checked(objectOf(schema, inner, version), schema);
  if (schema instanceof z.ZodString) return textOf(schema);
  if (schema instanceof z.ZodNumber) return checked(number, schema);
  if (schema instanceof z.ZodBoolean) return (value) => only(typeof value === "boolean", value);
  if (schema instanceof z.ZodEnum) return oneOf(new Set(schema.options));
  if (schema instanceof z.ZodLiteral) return oneOf(schema.values);
  if (schema instanceof z.ZodArray) return checked(listOf(inner(schema.element)), schema);
  if (schema instanceof z.ZodRecord) return checked(recordOf(inner(schema.valueType)), schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return kindsOf(schema, same);
  if (schema instanceof z.ZodUnion) return checked(firstOf(schema.options.map(inner)), schema);
  if (schema instanceof z.ZodPipe) return pipeOf(schema, same);
  return nothing;
}

const nothing: Recognise = () => unrecognised;

function only(holds: boolean, value: unknown): unknown {
  return holds ? value : unrecognised;
}

function text(value: unknown): unknown {
  return only(typeof value === "string" && !isBroken(value), value);
}

/** Most texts have bounds of their length and nothing else. */
function textOf(schema: z.ZodString): Recognise {
  const bounds = boundsOf(schema.def.checks ?? []);
  if (bounds === undefined) return checked(text, schema);
  const [least, most] = bounds;
  return (value) => {
    if (typeof value !== "string" || value.length > most || isBroken(value)) return unrecognised;
    return value.length >= 2 * least || isAsLong(value, least) ? value : unrecognised;
  };
}

function boundsOf(
  checks: readonly z.core.$ZodCheck<never>[],
): readonly [number, number] | undefined {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const { _zod } of checks) {
    const { check, minimum, maximum } = _zod.def as unknown as Readonly<Record<string, unknown>>;
    if (check === "min_length") least = Math.max(least, Number(minimum));
    else if (check === "max_length") most = Math.min(most, Number(maximum));
    else return undefined;
  }
  return [least, most];
}

function number(value: unknown): unknown {
  return only(typeof value === "number" && Number.isFinite(value), value);
}

function oneOf(values: ReadonlySet<unknown>): Recognise {
  return (value) => only(values.has(value), value);
}

type Inner = (part: z.core.$ZodType) => Recognise;

interface Field {
  readonly name: string;
  readonly recognise: Recognise;
  /** Whether the value cannot stand without it. */
  readonly isNeeded: boolean;
  /** Gives what stands for a field that is absent; nothing where nothing does. */
  readonly substitute: (() => unknown) | undefined;
}

function fieldOf(name: string, schema: z.core.$ZodType, inner: Inner): Field {
  if (schema instanceof z.ZodDefault) {
    const substitute = defaultOf(schema);
    return { name, recognise: inner(schema.unwrap()), isNeeded: false, substitute };
  }
  const mayLack = schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional;
  const recognise = inner(mayLack ? schema.unwrap() : schema);
  return { name, recognise, isNeeded: !mayLack, substitute: undefined };
}

/** Every value gets a list or object of its own. */
function defaultOf({ def }: z.ZodDefault): () => unknown {
  const value: unknown = def.defaultValue;
  if (typeof value !== "object" || value === null) return () => value;
  if (Array.isArray(value) && value.length === 0) return () => [];
  return isPlain(value) && Object.values(value).every((item) => typeof item !== "object")
    ? () => ({ ...value })
    : () => def.defaultValue;
}

/** An object of known keys only, in the order of the schema. */
function objectOf(schema: z.ZodObject, inner: Inner, version?: number): Recognise {
  const fields = Object.entries(schema.shape).map(([name, part]) => fieldOf(name, part, inner));
  const inAnyOrder = inAnyOrderOf(fields, version);
  return (value) => {
    if (!isPlain(value)) return unrecognised;
    const object: Record<string, unknown> = {};
    let at = 0;
    // Nearly every value has its keys in the order of the schema: then one walk over them does. A field that was passed but stands
    // further behind is not found there, and then they are in another order.
    for (const key in value) {
      const item = value[key];
      if (isBlank(item) || isVersion(key, item, version)) continue;
      let field = fields[at];
      while (field !== undefined && field.name !== key) {
        if (field.isNeeded) return inAnyOrder(value);
        if (field.substitute !== undefined) object[field.name] = field.substitute();
        at += 1;
        field = fields[at];
      }
      if (field === undefined) return inAnyOrder(value);
      const read = field.recognise(item);
      if (read === unrecognised) return unrecognised;
      object[key] = read;
      at += 1;
    }
    for (; at < fields.length; at += 1) {
      const field = fields[at];
      if (field === undefined || field.isNeeded) return unrecognised;
      if (field.substitute !== undefined) object[field.name] = field.substitute();
    }
    return object;
  };
}

function isVersion(key: string, item: unknown, version: number | undefined): boolean {
  return version !== undefined && key === "schemaVersion" && item === version;
}

function inAnyOrderOf(
  fields: readonly Field[],
  version: number | undefined,
): (value: Record<string, unknown>) => unknown {
  return (value) => {
    let left = 0;
    for (const key in value) {
      const item = value[key];
      if (!isBlank(item) && !isVersion(key, item, version)) left += 1;
    }
    const object: Record<string, unknown> = {};
    for (const { name, recognise, isNeeded, substitute } of fields) {
      const item = value[name];
      if (isBlank(item)) {
        if (isNeeded) return unrecognised;
        if (substitute !== undefined) object[name] = substitute();
        continue;
      }
      const read = recognise(item);
      if (read === unrecognised) return unrecognised;
      left -= 1;
      object[name] = read;
    }
    return left === 0 ? object : unrecognised;
  };
}

function listOf(recognise: Recognise): Recognise {
  return (value) => {
    if (!Array.isArray(value)) return unrecognised;
    const items: unknown[] = [];
    for (const item of value) {
      if (isBlank(item)) continue;
      const read = recognise(item);
      if (read === unrecognised) return unrecognised;
      items.push(read);
    }
    return items;
  };
}

function recordOf(recognise: Recognise): Recognise {
  return (value) => {
    if (!isPlain(value)) return unrecognised;
    const record: Record<string, unknown> = {};
    for (const key in value) {
      const item = value[key];
      if (isBlank(item)) continue;
      const read = key === "__proto__" || isBroken(key) ? unrecognised : recognise(item);
      if (read === unrecognised) return unrecognised;
      record[key] = read;
    }
    return record;
  };
}

/** The options of the models' unions have no type of value in common, so that the first to recognise is the right one. */
function firstOf(options: readonly Recognise[]): Recognise {
  return (value) => {
    for (const recognise of options) {
      const read = recognise(value);
      if (read !== unrecognised) return read;
    }
    return unrecognised;
  };
}

function kindsOf(schema: z.ZodDiscriminatedUnion, inner: Inner): Recognise {
  const { discriminator } = schema.def;
  const kinds = new Map<unknown, Recognise>();
  for (const option of schema.options) {
    if (!(option instanceof z.ZodObject)) return nothing;
    const kind: unknown = option.shape[discriminator];
    if (!(kind instanceof z.ZodLiteral)) return nothing;
    const recognise = inner(option);
    for (const value of kind.values) kinds.set(value, recognise);
  }
  return (value) =>
    isPlain(value) ? (kinds.get(value[discriminator]) ?? nothing)(value) : unrecognised;
}

function pipeOf({ def }: z.ZodPipe, inner: Inner): Recognise {
  const { in: from, out } = def;
  if (!(out instanceof z.ZodTransform)) return nothing;
  const recognise = inner(from);
  const transform = out.def.transform as (value: unknown) => unknown;
  return (value) => {
    const read = recognise(value);
    return read === unrecognised ? unrecognised : transform(read);
  };
}

/** Adds the checks of a schema, such as a longest length; one that cannot be followed recognises nothing. */
function checked(recognise: Recognise, schema: z.ZodType): Recognise {
  const tests = (schema.def.checks ?? []).map(testOf);
  if (tests.length === 0) return recognise;
  return (value) => {
    const read = recognise(value);
    if (read === unrecognised) return unrecognised;
    for (const test of tests) if (!test(read)) return unrecognised;
    return read;
  };
}

function testOf({ _zod }: z.core.$ZodCheck<never>): (value: unknown) => boolean {
  const def = _zod.def as unknown as Readonly<Record<string, unknown>>;
  const { minimum, maximum, pattern, value: bound, inclusive, fn } = def;
  switch (def["check"]) {
    case "min_length":
      return (value) => isAsLong(value, Number(minimum));
    case "max_length":
      return (value) => lengthOf(value) <= Number(maximum);
    case "string_format":
      return (value) => pattern instanceof RegExp && pattern.test(String(value));
    case "number_format":
      return (value) => def["format"] === "safeint" && Number.isSafeInteger(value);
    case "greater_than":
      return (value) => inclusive === true && Number(value) >= Number(bound);
    case "less_than":
      return (value) => inclusive === true && Number(value) <= Number(bound);
    case "custom":
      return (value) => typeof fn === "function" && fn(value) === true;
    default:
      return () => false;
  }
}

/** Zod counts the characters of a text; half as many as it has units are sure, and of a text shorter than that they are counted. */
function isAsLong(value: unknown, minimum: number): boolean {
  if (lengthOf(value) >= 2 * minimum) return true;
  return (typeof value === "string" ? [...value].length : lengthOf(value)) >= minimum;
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : Number.NaN;
}

/** An object without a class, so that its keys are its fields. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
