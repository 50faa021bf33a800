import * as z from "zod";
import type { CaseEventType } from "./caseEvent.ts";
import { caseEventShapes } from "./caseEventSchema.ts";
import { instantLeaves } from "./openRecognised.ts";
import { instantOrDateSchema } from "./partialDate.ts";
import { type Recognise, recogniser } from "./recogniser.ts";
import { textSchema } from "./text.ts";

/** A field of an event, as a reader of lines needs to know it. @internal */
export interface EventField {
  readonly name: string;
  /** What a text must be: anything that is not blank, an instant or a day, one of some words; otherwise `recognise` decides. */
  readonly kind: "text" | "instant" | "word" | "other";
  readonly words: readonly string[];
  readonly recognise: Recognise;
  /** The fields of the objects that a list is of; absent for what is no list of objects. */
  readonly items?: readonly EventField[];
  readonly required: boolean;
  /** What stands for a field that may be left out and still has a value. */
  readonly fallback?: unknown;
}

const leaves = /* @__PURE__ */ new Map<z.core.$ZodType, Recognise>(instantLeaves);

/**
 * Takes the fields of every type of event from its schema, so that a field is described once.
 *
 * @internal
 */
export function eventFields(): ReadonlyMap<CaseEventType, readonly EventField[]> {
  return new Map(
    caseEventShapes.map((shape) => [
      shape.type.value,
      Object.entries<z.core.$ZodType>(shape).map(([name, schema]) => fieldOf(name, schema)),
    ]),
  );
}

function fieldOf(name: string, schema: z.core.$ZodType): EventField {
  if (schema instanceof z.ZodDefault) {
    return {
      ...plainField(name, schema.unwrap()),
      required: false,
      fallback: schema.def.defaultValue,
    };
  }
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional) {
    return { ...plainField(name, schema.unwrap()), required: false };
  }
  return plainField(name, schema);
}

function plainField(name: string, schema: z.core.$ZodType): EventField {
  const words = wordsOf(schema);
  const items = itemsOf(schema);
  return {
    name,
    kind: kindOf(schema, words),
    words,
    recognise: recogniser(schema, leaves),
    ...(items && { items }),
    required: true,
  };
}

function itemsOf(schema: z.core.$ZodType): EventField[] | undefined {
  if (!(schema instanceof z.ZodArray) || schema.def.checks?.length) return undefined;
  const { element } = schema;
  if (!(element instanceof z.ZodObject) || element.def.checks?.length) return undefined;
  return Object.entries<z.core.$ZodType>(element.shape).map(([name, part]) => fieldOf(name, part));
}

function kindOf(schema: z.core.$ZodType, words: readonly string[]): EventField["kind"] {
  if (schema === textSchema) return "text";
  if (schema === instantOrDateSchema) return "instant";
  return words.length > 0 ? "word" : "other";
}

function wordsOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}
