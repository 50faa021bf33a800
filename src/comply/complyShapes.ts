// What functions rely on in scorecards, and in what they are made from.
import type { ShapeOf, WholeShapeOf } from "../model/checkGiven.ts";
import { agreementShape, caseEventShape } from "../model/modelShapes.ts";
import { obligationInputsShape } from "../obligations/obligationShapes.ts";
import type { Scorecard } from "./scorecard.ts";
import type { ScoreInputs } from "./scoreInputs.ts";

const events = ["or", [caseEventShape], { add: "function", hash: "function" }] as const;

/** What a score is made from. @internal */
export const scoreInputsShape = {
  ...obligationInputsShape,
  agreement: agreementShape,
  events,
  checkpoint: "text?",
  period: ["or", ["only", { from: "text?", to: "text?" }], "nothing"],
  weights: "object?",
  confidence: "any?",
  intervals: "text?",
  withinDays: "any?",
  status: "text?",
  platformResponse: "object?",
} as const satisfies WholeShapeOf<ScoreInputs>;

/** What a score is made with when events were counted before; the inputs of a score can be handed on whole. @internal */
export const scoreBaseShape = { ...scoreInputsShape, events: "any?" } as const;

/** What a card is computed again from, of which the card says a part itself; the inputs of a score can be handed on whole. @internal */
export const verificationInputsShape = {
  ...scoreInputsShape,
  platform: "any?",
  period: "any?",
  asOf: "any?",
  status: "any?",
  platformResponse: "any?",
} as const;

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
