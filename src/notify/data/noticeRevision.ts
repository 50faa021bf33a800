import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { whenSchema } from "./when.ts";

/** That a notice replaces an earlier one. */
export interface NoticeUpdate {
  /** Reference of the earlier notice, such as its idempotency key or the sender's number. */
  readonly replaces: string;
  /** When the earlier one was sent. */
  readonly sentOn: string;
  /** What has changed, in the reader's language. */
  readonly changes: readonly string[];
}

/** That a notice cancels an earlier one. */
export interface NoticeCancellation {
  /** Reference of the earlier notice, such as its idempotency key or the sender's number. */
  readonly replaces: string;
  /** When the earlier one was sent. */
  readonly sentOn: string;
  /** Why it no longer applies, in the reader's language. */
  readonly reason: string;
}

const updateShape = {
  replaces: textSchema,
  sentOn: whenSchema,
  changes: z.array(textSchema).min(1).max(50),
} satisfies Shape<NoticeUpdate>;

const cancellationShape = {
  replaces: textSchema,
  sentOn: whenSchema,
  reason: textSchema,
} satisfies Shape<NoticeCancellation>;

/** @internal */
export const noticeUpdateSchema: z.ZodType<NoticeUpdate> = z.object(updateShape);

/** @internal */
export const noticeCancellationSchema: z.ZodType<NoticeCancellation> = z.object(cancellationShape);
