import * as z from "zod";

/**
 * Lets a schema that changes its input say in JSON Schema what comes out: zod cannot know what a function gives.
 *
 * @internal
 */
export function describeOutput<Schema extends z.ZodPipe<z.ZodType, z.ZodType>>(
  schema: Schema,
  output: z.ZodType,
): Schema {
  schema._zod.def.out._zod.toJSONSchema = () => {
    const { $schema, ...described } = z.toJSONSchema(output, { io: "output" });
    return described;
  };
  return schema;
}
