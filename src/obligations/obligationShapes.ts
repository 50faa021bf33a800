// What functions rely on in obligations, and in what they are derived from.
import { calendarShape } from "../calendar/calendarShapes.ts";
import type { Shape, ShapeOf, WholeShapeOf } from "../model/checkGiven.ts";
import type { Obligation } from "./obligation.ts";
import type { ObligationInputs } from "./obligationInputs.ts";

/** An obligation. @internal */
export const obligationShape = {
  id: "text",
  commitment: "text",
  triggeredAt: "text",
  state: "text",
  eventIds: "list",
} as const satisfies ShapeOf<Obligation>;

/** What was derived. @internal */
export const derivedShape = {
  platform: "text",
  duties: "list",
  obligations: [obligationShape],
  tellings: [{ audience: "text", state: "text", owed: "list" }],
  dataQuality: "list",
} as const satisfies Shape;

/** What obligations are derived with. @internal */
export const obligationInputsShape = {
  platform: "text",
  calendars: [calendarShape],
  asOf: "text",
  deadlines: "list?",
  duties: "list?",
  asParty: "flag?",
  hazards: "list?",
} as const satisfies WholeShapeOf<ObligationInputs>;

/** The same, or the inputs of a score handed on whole. @internal */
export const derivationInputsShape = {
  ...obligationInputsShape,
  agreement: "any?",
  events: "any?",
  checkpoint: "any?",
  period: "any?",
  weights: "any?",
  confidence: "any?",
  intervals: "any?",
  withinDays: "any?",
  status: "any?",
  platformResponse: "any?",
} as const;
