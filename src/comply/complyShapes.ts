// What functions rely on in scorecards, and in what they are made from.
import type { ShapeOf } from "../model/checkGiven.ts";
import { agreementShape, caseEventShape } from "../model/modelShapes.ts";
import { obligationInputsShape } from "../obligations/obligationShapes.ts";
import type { Scorecard } from "./scorecard.ts";
import type { ScoreInputs } from "./scoreInputs.ts";

/** What a score is made with, beside events. @internal */
export const scoreBaseShape = {
  ...obligationInputsShape,
  agreement: agreementShape,
  period: "object?",
  weights: "object?",
} as const satisfies ShapeOf<ScoreInputs>;

/** What a score is made from. @internal */
export const scoreInputsShape = {
  ...scoreBaseShape,
  events: ["or", [caseEventShape], { add: "function", hash: "function" }],
} as const satisfies ShapeOf<ScoreInputs>;

const interval = ["or", { low: "number", high: "number" }, "null"] as const;
const time = { subjects: "number", curve: "list" } as const;

/** A scorecard. @internal */
export const scorecardShape = {
  platform: "text",
  agreementId: "text",
  period: { from: "text", to: "text" },
  asOf: "text",
  status: "text",
  method: { id: "text", version: "text" },
  inputs: "object",
  score: ["or", { value: "number", low: "number", high: "number", components: "list" }, "null"],
  kpis: [
    { id: "text", kind: "text", unit: "text", numerator: "number", interval, excluded: "list" },
  ],
  owed: { count: "number", byState: "object" },
  rows: { count: "number", root: "text" },
  timeToBlock: { byChannel: { request: time, monitoring: time, "consumer-report": time } },
  reappearance: { byClass: [{ count: "number" }], curve: "list?" },
  told: { sellers: "object", consumers: "object" },
  verification: { sampleFrames: "list" },
  blockedCounts: "list",
  dataQuality: [{ code: "text", count: "number" }],
} as const satisfies ShapeOf<Scorecard>;
