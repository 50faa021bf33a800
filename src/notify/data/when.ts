import * as z from "zod";
import { isInstant } from "../../model/isInstant.ts";
import { isPartialDate } from "../../model/isPartialDate.ts";

/** Dates seen before: a sending repeats the same few thousands of times. */
const known = new Set<string>();
const MOST = 10_000;

function isWhen(text: string): boolean {
  if (known.has(text)) return true;
  const real = isInstant(text) || isPartialDate(text);
  if (real && known.size < MOST) known.add(text);
  return real;
}

/** A date (`2026-03-02`, `2026-03`, `2026`) or an instant with its offset. @internal */
export const whenSchema = z
  .string()
  .max(40)
  .refine(isWhen, {
    error: "must be a date (2026-03-02) or an instant with an offset (2026-03-02T10:00:00+09:00)",
    params: { issue: "instant-without-zone" },
  });
