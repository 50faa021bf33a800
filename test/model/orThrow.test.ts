import { orThrow, parseListing } from "safepact/model";
import { expect, test } from "vitest";

test("a refused value is thrown with what was wrong", () => {
  expect(() => orThrow(parseListing({ id: "7" }))).toThrow(/title/u);
  expect(() => orThrow(parseListing({ id: "7" }))).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
