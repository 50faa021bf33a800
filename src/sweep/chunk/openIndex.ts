import { createHash } from "node:crypto";
import { SafepactError } from "../../errors.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";
import { describeSource } from "../source/describeSource.ts";
import { readWhole } from "../source/readWhole.ts";
import { withoutQuery } from "../source/source.ts";

/**
 * Reads the index of a plan and checks that it is the planned one.
 *
 * @param plan - The plan.
 * @returns Its bytes, in memory that threads share.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE`.
 */
export async function openIndex({ index }: SweepPlan): Promise<Uint8Array<SharedArrayBuffer>> {
  const bytes = await readWhole(await describeSource(index.url));
  if (createHash("sha256").update(bytes).digest("hex") === index.sha256) return bytes;
  throw new SafepactError(
    "INPUT_UNREADABLE",
    `${withoutQuery(index.url)} is not the index that was planned with.`,
    { hint: "Plan the sweep anew." },
  );
}
