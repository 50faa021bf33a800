import { schemaNames } from "safepact/model";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";

test.each(schemaNames)("the schema of %s is printed as JSON", async (name) => {
  const { code, out } = await runCli(["schema", name]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: name });
});

test("an unknown format is wrong use and is answered with the nearest one", async () => {
  const { code, err } = await runCli(["schema", "listng"]);
  expect(code).toBe(2);
  expect(err).toContain("Did you mean listing?");
  expect(err).toContain("[UNKNOWN_SCHEMA]");
});
