import { type SchemaName, schemaNames, toJsonSchema } from "safepact/model";

/**
 * Gives the files that belong under `schemas/`: one JSON Schema for each model.
 *
 * @returns Text by file name.
 */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    schemaNames.map((name: SchemaName) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(name), null, 2)}\n`,
    ]),
  );
}
