import { SafepactError } from "../../errors.ts";
import { documentKinds } from "../../exchange/claims.ts";
import { toExchangeSchema } from "../../exchange/index.ts";
import { schemaNames, toJsonSchema } from "../../model/index.ts";
import { nameAdvice } from "../../text/nearestWord.ts";
import type { CliIo } from "../common/cliIo.ts";

/** Prints the JSON Schema of a model or of a document that is exchanged. */
export async function printSchema(name: string, io: CliIo): Promise<void> {
  await io.print(`${JSON.stringify(schemaOf(name), null, 2)}\n`);
}

function schemaOf(name: string): Record<string, unknown> {
  const model = schemaNames.find((each) => each === name);
  if (model !== undefined) return toJsonSchema(model);
  const document = documentKinds.find((each) => each === name);
  if (document !== undefined) return toExchangeSchema(document);
  throw new SafepactError("UNKNOWN_SCHEMA", `There is no format called ${JSON.stringify(name)}.`, {
    hint: nameAdvice(name, [...schemaNames, ...documentKinds]),
  });
}
