import * as z from "zod";
import { isInstant, isPartialDate } from "../../model/index.ts";

/** A date (`2026-03-02`, `2026-03`, `2026`) or an instant with its offset. @internal */
export const whenSchema = z
  .string()
  .max(40)
  .refine((text) => isInstant(text) || isPartialDate(text), {
    error: "must be a date (2026-03-02) or an instant with an offset (2026-03-02T10:00:00+09:00)",
    params: { issue: "instant-without-zone" },
  });
