import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";

/** Who answers, and how. */
export interface NoticeContact {
  /** Name of the company or office. */
  readonly name: string;
  /** Telephone number. */
  readonly phone?: string;
  /** Address of a page where questions are answered. */
  readonly url?: string;
  /** Electronic mail. */
  readonly email?: string;
  /** When somebody answers, in the reader's language. */
  readonly hours?: string;
  /** Whether calling costs the reader nothing; absent when that is not known. */
  readonly free?: boolean;
}

const shape = {
  name: textSchema,
  phone: textSchema.exactOptional(),
  url: textSchema.exactOptional(),
  email: textSchema.exactOptional(),
  hours: textSchema.exactOptional(),
  free: z.boolean().exactOptional(),
} satisfies Shape<NoticeContact>;

/** @internal */
export const noticeContactSchema: z.ZodType<NoticeContact> = z
  .object(shape)
  .refine(({ phone, url, email }) => (phone ?? url ?? email) !== undefined, {
    error: "gives no way to get in touch: give a phone number, an address or an email",
  });
