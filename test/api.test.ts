import * as safepact from "safepact";
import { expect, test } from "vitest";

test("the everyday names are these and no others", () => {
  expect(Object.keys(safepact).sort()).toMatchSnapshot();
});
