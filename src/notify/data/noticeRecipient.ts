import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { whenSchema } from "./when.ts";

/** Who reads the notice. */
export interface NoticeRecipient {
  /**
   * An opaque reference that tells recipients apart, such as a random delivery id. It goes into the idempotency key, so
   * it must not be a name, an address or anything that can be guessed from them.
   */
  readonly reference?: string;
  /** Name for the salutation. */
  readonly name?: string;
}

/** The purchase that the notice is about. */
export interface NoticeOrder {
  /** Number of the order. */
  readonly id: string;
  /** When it was placed. */
  readonly on?: string;
  /** Title of the listing as the buyer saw it. */
  readonly title?: string;
}

const recipientShape = {
  reference: textSchema.exactOptional(),
  name: textSchema.exactOptional(),
} satisfies Shape<NoticeRecipient>;

const orderShape = {
  id: textSchema,
  on: whenSchema.exactOptional(),
  title: textSchema.exactOptional(),
} satisfies Shape<NoticeOrder>;

/** @internal */
export const noticeRecipientSchema: z.ZodType<NoticeRecipient> = z.object(recipientShape);

/** @internal */
export const noticeOrderSchema: z.ZodType<NoticeOrder> = z.object(orderShape);
