import * as z from "zod";
import { type Instant, instantSchema } from "./partialDate.ts";
import type { Shape } from "./shape.ts";
import { textSchema } from "./text.ts";

/** What a person decided about one listing and one hazard record. */
export interface Judgement {
  /** The listing. */
  readonly listingId: string;
  /** The listing's platform: ids are unique on one platform only. A judgement without it is not applied. */
  readonly platform?: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** Whether the listing offers the product of the record. */
  readonly verdict: "same" | "different" | "unsure";
  /** Who decided. */
  readonly by: string;
  /** When. */
  readonly at: Instant;
  /** Why. */
  readonly reason?: string;
  /** Hash of the listing's matched fields at that time; the judgement re-opens when it changes, and is not applied without it. */
  readonly listingHash?: string;
  /** Hash of the record's matched fields at that time; the same holds. */
  readonly hazardHash?: string;
}

/** {@link Judgement} as a caller may write it. */
export type JudgementInput = Judgement;

const shape = {
  listingId: textSchema,
  platform: textSchema.exactOptional(),
  hazardId: textSchema,
  verdict: z.enum(["same", "different", "unsure"]),
  by: textSchema,
  at: instantSchema,
  reason: textSchema.exactOptional(),
  listingHash: textSchema.exactOptional(),
  hazardHash: textSchema.exactOptional(),
} satisfies Shape<Judgement>;

/** Schema of {@link Judgement}. */
export const judgementSchema: z.ZodType<Judgement, JudgementInput> = z.object(shape);
