import * as z from "zod";
import { SCHEMA_VERSION } from "./schemaVersion.ts";
import { withBlanks } from "./withBlanks.ts";

/**
 * Gives the JSON Schema (draft 2020-12) of what a line of a file may hold: the input that a schema accepts, and the
 * version of the format.
 *
 * @internal
 */
export function fileSchema(name: string, model: z.ZodType): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(model, { io: "input", unrepresentable: "any" });
  const { type = "object", ...file } = withVersion(withBlanks(schema));
  return {
    $schema,
    $id: `urn:safepact:schema:${name}:${SCHEMA_VERSION}`,
    title: name,
    type,
    ...file,
  };
}

/** Every file line may say which version of the format it is in. */
function withVersion(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const version = { const: SCHEMA_VERSION };
  const properties = schema["properties"];
  if (typeof properties === "object") {
    return { ...schema, properties: { schemaVersion: version, ...properties } };
  }
  return { ...schema, properties: { schemaVersion: version } };
}
