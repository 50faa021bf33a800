import type { ShapeOf } from "../../model/checkGiven.ts";
import type { AuditPlan } from "./auditPlan.ts";

/** What functions rely on in the plan of an audit. @internal */
export const auditPlanShape = {
  population: "number",
  sampleSize: "number",
  acceptance: "number",
  strata: [{ name: "text", population: "number", drawn: ["text"] }],
} as const satisfies ShapeOf<AuditPlan>;
