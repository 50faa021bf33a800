import fc from "fast-check";
import { expect, test } from "vitest";
import { type Reading, readCard } from "./reader.ts";
import { cardOf, files } from "./readerCases.ts";

/** Quotients of floating numbers, to ten places. */
function rounded(reading: Reading): unknown {
  return JSON.parse(
    JSON.stringify(reading, (_, value) =>
      typeof value === "number" && !Number.isInteger(value) ? value.toFixed(8) : value,
    ),
  );
}

test("of 1,000 case files a card says, figure by figure, what an independent reader of the rules says", {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(files, (file) => {
      expect(rounded(cardOf(file))).toEqual(rounded(readCard(file.rows, file.asOf)));
    }),
    { numRuns: 1000, seed: 20_250_310 },
  );
});
