import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";

/** The authority behind a notice, and its record. */
export interface NoticeAuthority {
  /** Name of the authority. */
  readonly name: string;
  /** Its number of the case or the alert. */
  readonly reference?: string;
  /** Its public page about it. */
  readonly url?: string;
}

const shape = {
  name: textSchema,
  reference: textSchema.exactOptional(),
  url: textSchema.exactOptional(),
} satisfies Shape<NoticeAuthority>;

/** @internal */
export const noticeAuthoritySchema: z.ZodType<NoticeAuthority> = z.object(shape);
