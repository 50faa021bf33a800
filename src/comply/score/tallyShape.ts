import type { ShapeOf } from "../../model/checkGiven.ts";
import type { ScoreTally } from "./tally.ts";

const tallyPart = { counts: "map", events: "bytes", rows: "bytes" } as const;

/** What functions rely on in a tally. @internal */
export const tallyShape = {
  basis: "text",
  cases: { ...tallyPart, subjects: "bytes" },
  platform: tallyPart,
  bulletins: "bytes",
} as const satisfies ShapeOf<ScoreTally>;
