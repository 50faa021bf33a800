import type * as z from "zod";
import type { CaseEvent } from "./caseEvent.ts";
import { caseEventSchema } from "./caseEventSchema.ts";
import { instantLeaves, openRecognised } from "./openRecognised.ts";
import { type Recognise, recogniser } from "./recogniser.ts";
import { SCHEMA_VERSION } from "./schemaVersion.ts";

const recognise = /* @__PURE__ */ recogniser(
  caseEventSchema,
  /* @__PURE__ */ new Map<z.core.$ZodType, Recognise>(instantLeaves),
  SCHEMA_VERSION,
);

/**
 * Gives a well-formed case event as the parser would, in a fraction of the time.
 *
 * @returns The event; nothing where the parser has the word.
 *
 * @internal
 */
export function recogniseCaseEvent(input: unknown): CaseEvent | undefined {
  return openRecognised<CaseEvent>(recognise, input);
}
