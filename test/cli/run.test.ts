import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();

test("help lists every command and the exit codes within 80 columns", async () => {
  const { code, out } = await runCli(["--help"]);
  expect(code).toBe(0);
  for (const command of "demo import validate sweep screen lookup evaluate notice lint due score bulletin schema".split(
    " ",
  )) {
    expect(out).toMatch(new RegExp(`^  ${command}\\b`, "mu"));
  }
  expect(out).toContain("Exit codes: 0 done, 1 a check said no, 2 wrong use, 3 input unreadable.");
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("the help of every command stays within 80 columns", async () => {
  const pending: string[][] = [[]];
  for (const words of pending) {
    const { out } = await runCli([...words, "--help"]);
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    const [, listed = ""] = out.split("\nCommands:\n");
    for (const [, name = ""] of listed.matchAll(/^ {2}([\w-]+) /gmu)) {
      if (name !== "help") pending.push([...words, name]);
    }
  }
  expect(pending.length).toBeGreaterThan(30);
});

test("the version is that of the package", async () => {
  const { code, out } = await runCli(["--version"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+/u);
});

test.each([
  [[], "no command"],
  [["swep"], "an unknown command"],
  [["sweep"], "a missing option"],
  [["schema"], "a missing argument"],
  [["schema", "listing", "--jsn"], "an unknown option"],
  [["sweep", "--hazards", "a", "--limit", "many"], "a number that is none"],
  [["sweep", "--hazards", "a", "--min-score", "2"], "a score above one"],
])("%j is wrong use: %s", async (argv) => {
  const { code, out, err } = await runCli(argv);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).not.toBe("");
});

test("a mistyped command or option is answered with the nearest one", async () => {
  expect((await runCli(["swep"])).err).toContain("Did you mean sweep?");
  expect((await runCli(["schema", "listing", "--jsn"])).err).toContain("Did you mean --json?");
});

test("advice names the file, and the command that helps", async () => {
  const damaged = folder.put("damaged.index", "no index");
  const listings = folder.put("advice.csv", "id,title\n1,Lamp\n");
  for (const [call, code, advice] of [
    [`sweep --index ${damaged} --listings ${listings}`, 3, "damaged.index is damaged, or no index"],
    [`sweep plan --index ${damaged} --listings ${listings}`, 3, "safepact index --hazards"],
    ["import https://shop.example/feed.xml", 3, "Nothing is fetched"],
    [`import --from csv ${listings}`, 2, "csv is a format of listings"],
    [
      `import --listings --from cpsc-json ${listings}`,
      2,
      "cpsc-json is a format of hazard records",
    ],
  ] as const) {
    const { code: ended, err } = await runCli(call.split(" "));
    expect([call, ended, err.includes(advice)]).toEqual([call, code, true]);
  }
});
