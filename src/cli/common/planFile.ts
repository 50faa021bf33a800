import { readPlan, type SweepPlan } from "../../sweep/index.ts";
import type { CliIo } from "./cliIo.ts";
import { readJson } from "./readJson.ts";

/** Options that name a plan. */
export interface PlanOptions {
  /** File of the plan. */
  readonly plan: string;
  /** Folder of its parts; beside the plan when absent. */
  readonly parts?: string;
}

/**
 * Reads a plan and says where its parts are.
 *
 * @param options - Its file, and the folder of its parts.
 * @param io - Standard input.
 * @returns Plan and folder.
 */
export async function planFile(
  { plan: path, parts }: PlanOptions,
  io: CliIo,
): Promise<{ readonly plan: SweepPlan; readonly parts: string }> {
  const plan = readPlan(await readJson(path, io));
  return { plan, parts: parts ?? `${path.replace(/\.json$/u, "")}.parts` };
}
