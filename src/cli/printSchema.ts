import { SafepactError } from "../errors.ts";
import { schemaNames, toJsonSchema } from "../model/index.ts";
import type { CliIo } from "./cliIo.ts";
import { nameAdvice } from "./nearestWord.ts";

/** Prints the JSON Schema of a model. */
export async function printSchema(name: string, io: CliIo): Promise<void> {
  const known = schemaNames.find((each) => each === name);
  if (known === undefined) {
    throw new SafepactError(
      "UNKNOWN_SCHEMA",
      `There is no format called ${JSON.stringify(name)}.`,
      {
        hint: nameAdvice(name, schemaNames),
      },
    );
  }
  await io.print(`${JSON.stringify(toJsonSchema(known), null, 2)}\n`);
}
