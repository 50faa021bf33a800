import fc from "fast-check";
import { expect, test } from "vitest";
import { oracle } from "./oracle.ts";
import { answersTo, fates } from "./oracleCases.ts";

test("plan, obligations and scorecard say of 10,000 cases what the written rules say", {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(fates, (fate) => {
      expect(answersTo(fate)).toEqual(oracle(fate));
    }),
    { numRuns: 10_000, seed: 20_240_513 },
  );
});
