import * as z from "zod";
import { type HazardRecord, hazardRecordSchema } from "../model/hazardRecord.ts";
import { type Instant, instantOrDateSchema } from "../model/partialDate.ts";
import type { Shape } from "../model/shape.ts";
import { textSchema } from "../model/text.ts";
import { type ContactPoint, contactPointSchema } from "./contactPoint.ts";

/** Hazard records that an authority hands to a platform. */
export interface Bulletin {
  /** Stable id of the bulletin. */
  readonly id: string;
  /** Title. */
  readonly title?: string;
  /** The authority that issues it. */
  readonly authority: ContactPoint;
  /** When it was issued: instant or date. */
  readonly issuedAt: Instant;
  /** Id of the agreement it is handed over under. */
  readonly agreementId?: string;
  /** Language of the texts, BCP 47. */
  readonly language?: string;
  /** Where the records apply unless they say otherwise, ISO 3166-1 alpha-2 or "EU". */
  readonly territory: readonly string[];
  /** Id of the bulletin that this one replaces. */
  readonly replaces?: string;
  /** The hazard records: new ones, changed ones and retracted ones. */
  readonly records: readonly HazardRecord[];
}

const shape = {
  id: textSchema,
  title: textSchema.exactOptional(),
  authority: contactPointSchema,
  issuedAt: instantOrDateSchema,
  agreementId: textSchema.exactOptional(),
  language: textSchema.exactOptional(),
  territory: z.array(textSchema).default([]),
  replaces: textSchema.exactOptional(),
  records: z.array(hazardRecordSchema).default([]),
} satisfies Shape<Bulletin>;

/** Schema of {@link Bulletin}. */
export const bulletinSchema: z.ZodType<Bulletin> = z.object(shape);
