import { SafepactError } from "../errors.ts";
import { nameAdvice } from "../text/nearestWord.ts";

type Kind = keyof typeof kinds;

/**
 * What a function relies on in what it is given: a kind (one that ends in `?` may be absent), a list of one shape, an iterable of
 * one, whose items can be looked at before it begins when it is a list, one of several shapes, fields, or fields and
 * no others, as in settings.
 *
 * @internal
 */
export type Shape =
  | Kind
  | `${Kind}?`
  | readonly [Shape]
  | readonly ["each", Shape]
  | readonly ["or", ...Shape[]]
  | readonly ["only", ShapeFields]
  | ShapeFields;

interface ShapeFields {
  readonly [field: string]: Shape;
}

/** Shapes of fields that a type has, to any depth: one of another kind, or of a field that is renamed, does not compile. @internal */
export type ShapeOf<Value> = { readonly [Field in keyof Value]?: FieldShape<Value[Field]> };

/** Shapes of all fields that a type has, for what is refused with any other. `any?` leaves a field to another check. @internal */
export type WholeShapeOf<Value> = {
  readonly [Field in keyof Value]-?: FieldShape<Value[Field]> | "any?";
};

/** What is relied on in an argument; settings name every field they have. */
type ArgumentShape<Name, Value> = Name extends (typeof settings)[number]
  ? WholeShapeOf<Value>
  : FieldShape<Value>;

type FieldShape<Value> =
  | (undefined extends Value ? "any?" : "any")
  | readonly ["or", ...(FieldShape<NonNullable<Value>> | "nothing" | "null")[]]
  | (undefined extends Value
      ? `${KindOf<NonNullable<Value>>}?`
      : null extends Value
        ? never
        : KindOf<Value> | PartsOf<Value>);

type KindOf<Value> = Value extends string
  ? "text"
  : Value extends number
    ? "number"
    : Value extends boolean
      ? "flag"
      : Value extends readonly unknown[]
        ? "list" | "iterable"
        : Value extends (...given: never) => unknown
          ? "function"
          : Value extends Uint8Array
            ? "bytes"
            : Value extends Iterable<unknown> | AsyncIterable<unknown>
              ? "iterable" | "map"
              : "object" | "texts";

type PartsOf<Value> = Value extends object
  ? Value extends readonly (infer Item)[]
    ? readonly [FieldShape<Item>] | readonly ["each", FieldShape<Item>]
    :
        | ShapeOf<Value>
        | readonly ["only", WholeShapeOf<Value>]
        | (Value extends Iterable<infer Item> | AsyncIterable<infer Item>
            ? readonly ["each", FieldShape<Item>]
            : never)
  : never;

const kinds = {
  any: ["given", (value: unknown) => value !== undefined],
  text: ["a text", (value: unknown) => typeof value === "string"],
  number: ["a number", (value: unknown) => typeof value === "number"],
  flag: ["true or false", (value: unknown) => typeof value === "boolean"],
  list: ["a list", Array.isArray],
  object: ["an object", isFields],
  texts: [
    "an object of texts",
    (value: unknown) =>
      isFields(value) && Object.values(value).every((each) => typeof each === "string"),
  ],
  function: ["a function", (value: unknown) => typeof value === "function"],
  iterable: ["a list or another iterable", isIterable],
  nothing: ["left out", (value: unknown) => value === undefined],
  null: ["null", (value: unknown) => value === null],
  map: ["a Map", (value: unknown) => value instanceof Map],
  bytes: ["a Uint8Array", (value: unknown) => value instanceof Uint8Array],
} as const;

// Arguments that set a call. A name that they do not have is refused: an option that is misspelt would set nothing, and a guard guard nothing.
const settings = ["options", "inputs", "details"] as const;

function areSettings(name: string): boolean {
  return (settings as readonly string[]).includes(name);
}

/**
 * Refuses what a function cannot begin with: a record that no parser has read, a list that is a promise, options that are null.
 * It looks at the kinds of the fields that are relied on and at nothing else, because records come by the million: what a value
 * says is the matter of parsers.
 *
 * @param given - The arguments, by the names of their parameters.
 * @param asked - What is relied on in each.
 * @throws A {@link SafepactError} with code `INVALID_OPTION` for options and `INVALID_INPUT` for all else; its issue has the path.
 *
 * @internal
 */
export function checkGiven<Given extends object>(
  given: Given,
  asked: { readonly [Name in keyof Given]: ArgumentShape<Name, Given[Name]> },
): void {
  // First, because a field that is missing may be there under a name that is misspelt.
  for (const name in asked) {
    const shape = asked[name] as Shape;
    const exact = areSettings(name) ? (shape as ShapeFields) : exactOf(shape);
    const fault = exact && strangerIn(given[name], exact);
    if (fault) throw refused(name, fault);
  }
  for (const name in asked) {
    const [value, shape] = [given[name], asked[name] as Shape];
    // A Map and a promise have no field that could be missed when all of them are optional.
    const isWhole = typeof shape === "string" || Array.isArray(shape) || isFields(value);
    const fault = isWhole ? faultIn(value, shape) : kindFault(value, "object");
    if (fault !== undefined) throw refused(name, fault);
  }
}

/** Refuses what is no text; for functions that are asked for every code of every record. @internal */
export function checkText(name: string, value: unknown): asserts value is string {
  if (typeof value !== "string") throw refused(name, { path: [], value, wanted: kinds.text[0] });
}

interface Fault {
  /** From the inside out. */
  readonly path: (string | number)[];
  readonly value: unknown;
  readonly wanted: string;
  /** The names there are, when the field is none of them. */
  readonly known?: readonly string[];
}

// Most fields are texts, and most lists have one shape: those come first, for there are many.
function faultIn(value: unknown, shape: Shape): Fault | undefined {
  if (typeof shape === "string") {
    return shape === "text" && typeof value === "string" ? undefined : kindFault(value, shape);
  }
  if (isList(shape)) {
    if (shape.length === 1) return itemFault(value, "list", shape[0] as Shape);
    const [how, ...rest] = shape;
    if (how === "or") return choiceFault(value, rest as readonly Shape[]);
    if (how === "only") {
      const fields = rest[0] as ShapeFields;
      // None of the fields may be required, so a promise or a Map would have all of them.
      if (!isFields(value)) return kindFault(value, "object");
      return strangerIn(value, fields) ?? faultIn(value, fields);
    }
    return itemFault(value, "iterable", rest[0] as Shape);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { path: [], value, wanted: "an object" };
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const field in shape) {
    const fault = faultIn(fields[field], shape[field] as Shape);
    if (fault === undefined) continue;
    fault.path.push(field);
    return fault;
  }
  return undefined;
}

function strangerIn(given: unknown, shape: ShapeFields): Fault | undefined {
  for (const field in isFields(given) ? given : {}) {
    const value = (given as Readonly<Record<string, unknown>>)[field];
    if (value === undefined || Object.hasOwn(shape, field)) continue;
    return { path: [field], value, wanted: "left out", known: Object.keys(shape) };
  }
  return undefined;
}

function kindFault(value: unknown, shape: Kind | `${Kind}?`): Fault | undefined {
  if (shape === "text?" && (value === undefined || typeof value === "string")) return undefined;
  const optional = shape.endsWith("?");
  if (optional && value === undefined) return undefined;
  const [wanted, meets] = kinds[(optional ? shape.slice(0, -1) : shape) as Kind];
  return meets(value) ? undefined : { path: [], value, wanted };
}

function itemFault(value: unknown, kind: "list" | "iterable", shape: Shape): Fault | undefined {
  if (!Array.isArray(value)) return kindFault(value, kind);
  for (let place = 0; place < value.length; place++) {
    const inner = faultIn(value[place], shape);
    if (inner === undefined) continue;
    inner.path.push(place);
    return inner;
  }
  return undefined;
}

// Of a value that is one of them on the outside, what is wrong inside is told.
function choiceFault(value: unknown, shapes: readonly Shape[]): Fault | undefined {
  const faults: Fault[] = [];
  for (const shape of shapes) {
    const fault = faultIn(value, shape);
    if (fault === undefined) return undefined;
    faults.push(fault);
  }
  const wanted = faults.map((fault) => fault.wanted).join(" or ");
  return faults.find(({ path }) => path.length > 0) ?? { path: [], value, wanted };
}

function isList(shape: object): shape is readonly [Shape | "each" | "or" | "only", ...Shape[]] {
  return Array.isArray(shape);
}

/** The fields and no others that a shape, or one of several, asks for. */
function exactOf(shape: Shape): ShapeFields | undefined {
  if (typeof shape === "string" || !isList(shape)) return undefined;
  const [how, ...rest] = shape;
  if (how === "only") return rest[0] as ShapeFields;
  return how === "or" ? (rest as readonly Shape[]).map(exactOf).find(Boolean) : undefined;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Map) &&
    !isPromise(value)
  );
}

function isPromise(value: object): boolean {
  return "then" in value && typeof value.then === "function";
}

function isIterable(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof Map) &&
    (Symbol.iterator in value || Symbol.asyncIterator in value)
  );
}

function refused(name: string, { path, value, wanted, known }: Fault): SafepactError {
  const stranger = `${path[0]}`;
  const whole = [name, ...path.reverse()];
  const place = whole
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .slice(1);
  const [code, message, hint] =
    known === undefined
      ? ([
          value === undefined ? "missing-field" : "invalid-type",
          `${place} is ${shown(value)}; it must be ${wanted}.`,
          hintFor(value, whole.length > 1 && !areSettings(name)),
        ] as const)
      : (["unknown-key", `There is no ${place}.`, nameAdvice(stranger, known)] as const);
  return new SafepactError(areSettings(name) ? "INVALID_OPTION" : "INVALID_INPUT", message, {
    hint,
    issues: [{ code, severity: "error", path: whole, message }],
  });
}

function hintFor(value: unknown, inside: boolean): string {
  if (typeof value === "object" && value !== null && isPromise(value)) return "Await it first.";
  if (inside) return "Give what a parser, a reader or another function of the package gave.";
  return "Look up the parameters of the function.";
}

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null || typeof value === "boolean" || typeof value === "number") return `${value}`;
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return "a list";
  if (isPromise(value)) return "a promise";
  return value instanceof Map ? "a Map" : "an object";
}
