import { isSafepactError } from "safepact/errors";
import { buildMatcher, createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, recordOf } from "./samples.ts";

const seat = recordOf({ id: "H0", products: [{ name: "Another seat" }] });
const cooker = recordOf({ id: "H4", products: [{ name: "Another cooker" }] });
const twice = [...catalogue, cooker, seat];

function refusalOf(run: () => unknown): readonly unknown[] {
  try {
    run();
  } catch (error) {
    if (isSafepactError(error)) return [error.code, error.issues.map(({ path }) => path[0])];
    throw error;
  }
  return ["accepted"];
}

test("records that share an id are refused, and every such id is named", async () => {
  expect(refusalOf(() => createMatcher(twice))).toEqual(["DUPLICATE_ID", ["H0", "H4"]]);
  await expect(buildMatcher(twice)).rejects.toMatchObject({ code: "DUPLICATE_ID" });
});

test("the same record twice is refused too", () => {
  const [first] = catalogue;
  expect(refusalOf(() => createMatcher([...catalogue, ...(first ? [first] : [])]))).toEqual([
    "DUPLICATE_ID",
    ["H0"],
  ]);
});

test("two changes of one record are refused; a change and its removal are a removal", () => {
  const matcher = createMatcher(catalogue);
  expect(refusalOf(() => matcher.update({ added: [seat], changed: [seat] }))).toEqual([
    "DUPLICATE_ID",
    ["H0"],
  ]);
  expect(matcher.update({ retracted: [seat], removed: ["H0"] }).size).toBe(catalogue.length - 1);
  expect(matcher.update({ changed: [seat] }).size).toBe(catalogue.length);
});

test("a message names twenty ids and counts the rest", () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    recordOf({ id: `M${at}`, products: [{ name: `Lamp ${at}` }] }),
  );
  expect(() => createMatcher([...many, ...many])).toThrow(
    /Records share 30 ids: .* and 10 more\./u,
  );
});
