import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { fileSchema } from "../model/fileSchema.ts";
import { bulletinSchema } from "./bulletin.ts";
import type { DocumentKind } from "./claims.ts";
import { documentKinds } from "./claims.ts";
import { replySchema } from "./reply.ts";
import { takedownRequestSchema } from "./takedownRequest.ts";

const schemas = {
  bulletin: bulletinSchema,
  "takedown-request": takedownRequestSchema,
  reply: replySchema,
};

/**
 * Gives the JSON Schema (draft 2020-12) of a document that is exchanged: what its file may hold.
 *
 * @param name - Kind of document.
 * @returns The schema as plain JSON.
 * @throws A {@link errors!SafepactError} with code `UNKNOWN_SCHEMA` when there is no such document.
 *
 * @example
 * ```ts
 * import { toExchangeSchema } from "safepact/exchange";
 *
 * toExchangeSchema("bulletin")["required"]; // => ["id", "authority", "issuedAt"]
 * ```
 */
export function toExchangeSchema(name: DocumentKind): Record<string, unknown> {
  checkGiven({ name }, { name: "text" });
  if (!documentKinds.includes(name)) {
    throw new SafepactError("UNKNOWN_SCHEMA", `There is no document "${name}".`, {
      hint: `Use one of ${documentKinds.join(", ")}.`,
    });
  }
  return fileSchema(name, schemas[name]);
}
