import * as z from "zod";
import { riskLevels } from "../../model/hazardRecord.ts";
import type { RiskLevel } from "../../model/index.ts";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type NoticeRecipient, noticeRecipientSchema } from "./noticeRecipient.ts";
import { whenSchema } from "./when.ts";

/** A notice as a digest lists it. */
export interface DigestItem {
  /** Title or subject of the notice, in the reader's language. */
  readonly title: string;
  /** The notice in a sentence or two. */
  readonly summary?: string;
  /** How serious the risk is. */
  readonly risk: RiskLevel;
  /** Page with the whole notice. */
  readonly url?: string;
  /** When it was written. */
  readonly at?: string;
}

/** Data of the template digest. */
export interface DigestData {
  /** The notices; serious ones are shown first and whole, whatever their order here. */
  readonly items: readonly DigestItem[];
  /** Page with all of them: a text message points to it. */
  readonly noticeUrl?: string;
  /** Who reads it. */
  readonly recipient?: NoticeRecipient;
}

const itemShape = {
  title: textSchema,
  summary: textSchema.exactOptional(),
  risk: z.enum(riskLevels).default("unknown"),
  url: textSchema.exactOptional(),
  at: whenSchema.exactOptional(),
} satisfies Shape<DigestItem>;

const shape = {
  items: z.array(z.object(itemShape)).min(1).max(1000),
  noticeUrl: textSchema.exactOptional(),
  recipient: noticeRecipientSchema.exactOptional(),
} satisfies Shape<DigestData>;

/** Schema of {@link DigestData}. */
export const digestDataSchema: z.ZodType<DigestData> = z.object(shape);
