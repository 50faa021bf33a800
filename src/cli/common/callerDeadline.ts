import { commitmentKinds } from "../../model/agreement.ts";
import { type Deadline, deadlineSchema } from "../../model/index.ts";
import type { CallerDeadline } from "../../obligations/index.ts";

const units: Readonly<Record<string, Deadline["unit"]>> = {
  h: "hour",
  d: "calendar-day",
  bd: "business-day",
};

/**
 * Reads a limit for a commitment: `monitor-sources=2bd` are two business days from the next day on, `7d` calendar days, `24h`
 * hours from the instant; `2bd/next-business-day` makes the next business day day one.
 *
 * @returns The limit; nothing when the text is none.
 */
export function callerDeadline(text: string): CallerDeadline | undefined {
  const [, kind, amount, unit = "", countFrom] =
    /^([a-z-]+)=(\d+)(h|d|bd)(?:\/([a-z-]+))?$/u.exec(text) ?? [];
  const commitment = commitmentKinds.find((each) => each === kind);
  const parsed = deadlineSchema.safeParse({
    amount: Number(amount),
    unit: units[unit],
    countFrom: countFrom ?? (unit === "h" ? "instant" : "next-day"),
  });
  return commitment !== undefined && parsed.success
    ? { commitment, deadline: parsed.data }
    : undefined;
}
