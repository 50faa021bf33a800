import { orThrow } from "safepact/model";
import { expect, test } from "vitest";
import { parseListing } from "../support/untrusted.ts";

test("a value with a warning is thrown where nobody takes warnings, with every issue", () => {
  const parsed = parseListing({ id: "7", title: "Kettle", gtin: "4006381333931", colour: "red" });
  try {
    orThrow(parsed);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringMatching(/gtin.*colour/u),
      issues: [
        { code: "unknown-key", severity: "warning", path: ["gtin"] },
        { code: "unknown-key", severity: "warning", path: ["colour"] },
      ],
    });
  }
});

test("whoever takes the warnings gets each of them and the value", () => {
  const taken: string[] = [];
  const parsed = parseListing({ id: "7", title: "Kettle", gtin: "4006381333931" });
  const listing = orThrow(parsed, { onWarning: ({ path }) => taken.push(path.join(".")) });
  expect(listing.id).toBe("7");
  expect(taken).toEqual(["gtin"]);
});

test("a refused value is thrown with what was wrong", () => {
  expect(() => orThrow(parseListing({ id: "7" }))).toThrow(/title/u);
  expect(() => orThrow(parseListing({ id: "7" }))).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
