/** A part of a JSON Schema. */
type Part = Readonly<Record<string, unknown>>;

// What a parser takes for nothing: null, and a text without a visible character.
const blank: Part = { type: ["string", "null"], pattern: "^\\s*$" };
const visible: Part = { type: "string", pattern: "\\S" };

/**
 * Adds to a JSON Schema what the parsers do before they look: members and items that hold nothing count as absent. So what is
 * optional may be blank, a required text needs a visible character, and a list that must not be empty needs something in it.
 *
 * @internal
 */
export function withBlanks(schema: Part): Part {
  const { properties, items, additionalProperties, anyOf, oneOf, ...described } = schema;
  const { bounds, rest } = Array.isArray(anyOf)
    ? boundsOf(described)
    : { bounds: {}, rest: described };
  const { required, minItems } = rest;
  const needed = Array.isArray(required) ? required : [];
  return {
    ...withoutBlankText(rest),
    ...(isPart(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [
          name,
          !isPart(part) || needed.includes(name) ? nested(part) : orBlank(part),
        ]),
      ),
    }),
    ...(isPart(items) && { items: orBlank(items) }),
    ...(isPart(items) && minItems !== undefined && { contains: something(items) }),
    ...(isPart(additionalProperties) && { additionalProperties: orBlank(additionalProperties) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map((part) => nested(bounded(part, bounds))) }),
    ...(Array.isArray(oneOf) && { oneOf: oneOf.map(nested) }),
  };
}

interface Bounds {
  readonly minimum?: unknown;
  readonly multipleOf?: unknown;
  readonly pattern?: unknown;
}

/** What is said of all ways to write a value. */
function boundsOf({ minimum, multipleOf, pattern, ...rest }: Part & Bounds) {
  return { bounds: { minimum, multipleOf, pattern }, rest };
}

/** A bound of numbers belongs to the number, one of texts to the text. */
function bounded(part: unknown, { minimum, multipleOf, pattern }: Bounds): unknown {
  if (!isPart(part)) return part;
  if (part["type"] === "number") {
    return {
      ...part,
      ...(minimum !== undefined && { minimum }),
      ...(multipleOf !== undefined && { multipleOf }),
    };
  }
  return part["type"] === "string" && pattern !== undefined
    ? { ...part, allOf: [{ pattern }] }
    : part;
}

function nested(part: unknown): unknown {
  return isPart(part) ? withBlanks(part) : part;
}

function orBlank(part: Part): Part {
  const { default: preset, ...rest } = withBlanks(part);
  // What may be anything may be nothing.
  if (Object.keys(rest).length === 0) return part;
  const { anyOf, ...others } = rest;
  const ways = Array.isArray(anyOf) && Object.keys(others).length === 0 ? anyOf : [rest];
  return {
    anyOf: [...ways.map(withoutDefaults), blank],
    ...(preset !== undefined && { default: preset }),
  };
}

/** A validator that fills defaults in cannot do so below a choice, and a strict one says so. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (!isPart(value)) return value;
  const { properties, default: _preset, ...rest } = value;
  const plain = Object.entries(rest).map(([key, part]) => [key, withoutDefaults(part)]);
  // A property may be called "default".
  const fields = isPart(properties)
    ? Object.entries(properties).map(([name, part]) => [name, withoutDefaults(part)])
    : undefined;
  return {
    ...Object.fromEntries(plain),
    ...(fields && { properties: Object.fromEntries(fields) }),
  };
}

/** A text of a list of words or of a pattern is visible already. */
function withoutBlankText(part: Part): Part {
  const isFree = part["type"] === "string" && part["enum"] === undefined;
  return isFree && part["minLength"] !== undefined && part["pattern"] === undefined
    ? { ...part, ...visible }
    : part;
}

function something({ type }: Part): Part {
  return type === "string" ? visible : { type: typeof type === "string" ? type : "object" };
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
