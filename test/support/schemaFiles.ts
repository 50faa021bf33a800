import { toExchangeSchema, vocabularies } from "safepact/exchange";
import { schemaNames, toJsonSchema } from "safepact/model";

/**
 * Gives the files that belong under `schemas/`: one JSON Schema for each model and each exchanged document.
 *
 * @returns Text by file name.
 */
export function schemaFiles(): Readonly<Record<string, string>> {
  const schemas = [
    ...schemaNames.map((name) => [name, toJsonSchema(name)] as const),
    ...vocabularies.documentKinds.map((name) => [name, toExchangeSchema(name)] as const),
  ];
  return Object.fromEntries(
    schemas.map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}
