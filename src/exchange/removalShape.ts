import type { WholeShapeOf } from "../model/checkGiven.ts";
import { hazardRecordShape, listingShape } from "../model/modelShapes.ts";
import type { Removal } from "./removal.ts";

/** What a platform did with a listing. @internal */
export const removalShape = [
  "only",
  {
    listing: listingShape,
    record: hazardRecordShape,
    action: "text",
    at: "text",
    territory: "any?",
    variants: "list?",
    until: "text?",
    request: ["or", { id: "text", items: [{ itemId: "text" }] }, "nothing"],
    itemId: "text?",
    evidence: "list?",
  } satisfies WholeShapeOf<Removal>,
] as const;
