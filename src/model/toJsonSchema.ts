import { SafepactError } from "../errors.ts";
import { agreementSchema, dutySchema } from "./agreement.ts";
import { caseEventSchema } from "./caseEventSchema.ts";
import { checkGiven } from "./checkGiven.ts";
import { fileSchema } from "./fileSchema.ts";
import { hazardRecordSchema } from "./hazardRecord.ts";
import { judgementSchema } from "./judgement.ts";
import { listingSchema } from "./listing.ts";

const schemas = {
  "hazard-record": hazardRecordSchema,
  listing: listingSchema,
  agreement: agreementSchema,
  duty: dutySchema,
  "case-event": caseEventSchema,
  judgement: judgementSchema,
} as const;

/** Name of a model that has a JSON Schema. */
export type SchemaName = keyof typeof schemas;

/** Every name {@link toJsonSchema} knows. */
export const schemaNames = Object.keys(schemas) as readonly SchemaName[];

/**
 * Gives the JSON Schema (draft 2020-12) of a model's file format: what a line of a file may hold.
 *
 * @param name - Name of the model.
 * @returns The schema as plain JSON.
 * @throws A {@link errors!SafepactError} with code `UNKNOWN_SCHEMA` when there is no such model.
 *
 * @example
 * ```ts
 * import { toJsonSchema } from "safepact/model";
 *
 * toJsonSchema("listing")["required"]; // => ["id", "title"]
 * ```
 */
export function toJsonSchema(name: SchemaName): Record<string, unknown> {
  checkGiven({ name }, { name: "text" });
  if (!Object.hasOwn(schemas, name)) {
    throw new SafepactError("UNKNOWN_SCHEMA", `There is no model "${name}".`, {
      hint: `Use one of ${schemaNames.join(", ")}.`,
    });
  }
  return fileSchema(name, schemas[name]);
}
