import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const eu = ["due", "--agreement", "eu-2018", "--commitment", "takedown-authority"];
const kr = ["due", "--agreement", "kr-2024", "--commitment", "takedown-authority"];

test("two working days under the EU pledge leave out Christmas", async () => {
  const { code, out, err } = await runCli([...eu, "--received", "2025-12-23T10:00:00Z", "--json"]);
  expect(code).toBe(0);
  expect(err).toContain("the calendar EU rest on a source that was not verified");
  const due = JSON.parse(out);
  expect(Object.keys(due)).toEqual(["dueAt", "lastDay", "zone", "counted"]);
  expect(due.counted.filter((day: { counted: boolean }) => day.counted)).toHaveLength(2);
  expect(due.lastDay > "2026-01-01").toBe(true);
});

test("a person reads sentences of at most 80 columns and the source", async () => {
  const { out } = await runCli([...eu, "--received", "2025-07-01T10:00:00Z"]);
  expect(out).toContain("Due before");
  expect(out).toContain("Source: ");
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("the days are counted in the language that is asked for", async () => {
  const { out } = await runCli([...eu, "--received", "2025-07-01T10:00:00Z", "--locale", "de"]);
  expect(out).toContain("Werktag");
  expect((await runCli([...eu, "--received", "2025-07-01T10:00:00Z", "--locale", "xx"])).code).toBe(
    2,
  );
});

test("that no deadline is known is an answer, not a failure", async () => {
  const json = await runCli([...kr, "--received", "2025-07-01T10:00:00+09:00", "--json"]);
  expect(json.code).toBe(0);
  expect(JSON.parse(json.out)).toMatchObject({ dueAt: null, reason: "no-deadline" });
  const text = await runCli([...kr, "--received", "2025-07-01T10:00:00+09:00"]);
  expect(text.code).toBe(0);
  expect(text.out).toContain("No deadline is known");
});

test("an agreement file may state the limit its parties assume, and another calendar may count", async () => {
  const file = folder.put(
    "ours.json",
    JSON.stringify({
      id: "ours",
      title: "Ours",
      jurisdiction: "KR",
      signedOn: "2025",
      effectiveFrom: "2025",
      calendar: "KR",
      commitments: [
        {
          kind: "takedown-authority",
          text: "Block.",
          deadline: { amount: 1, unit: "business-day", countFrom: "next-day" },
          provenance: { source: [], confidence: "unverified" },
        },
      ],
    }),
  );
  const call = ["due", "--agreement", file, "--commitment", "takedown-authority", "--json"];
  const inKorea = await runCli([...call, "--received", "2026-02-13T23:30:00Z"]);
  expect(JSON.parse(inKorea.out).dueAt).toBe("2026-02-20T00:00:00+09:00");
  const inGermany = await runCli([
    ...call,
    "--received",
    "2026-02-13T23:30:00Z",
    "--calendar",
    "de-by",
  ]);
  expect(JSON.parse(inGermany.out).dueAt).toBe("2026-02-17T00:00:00+01:00");
});

test.each([
  [["--received", "2026-02-13T23:30:00"], "INSTANT_WITHOUT_ZONE", "Add the offset"],
  [["--received", "2026-02-13"], "INSTANT_WITHOUT_ZONE", "Add the offset"],
  [["--received", "yesterday"], "INVALID_OPTION", "Write it as"],
  [["--received", "2026-02-13T23:30:00Z", "--calendar", "KO"], "UNKNOWN_CALENDAR", "KR"],
])("%j is wrong use: %s", async (options, code, advice) => {
  const result = await runCli([...eu, ...options]);
  expect(result.code).toBe(2);
  expect(result.err).toContain(`[${code}]`);
  expect(result.err).toContain(advice);
});

test("an unknown agreement or commitment is wrong use with the nearest name", async () => {
  const received = ["--received", "2026-02-13T23:30:00Z"];
  const agreement = await runCli([
    "due",
    "--agreement",
    "kr2024",
    "--commitment",
    "x",
    ...received,
  ]);
  expect(agreement.code).toBe(2);
  expect(agreement.err).toContain("Did you mean kr-2024?");
  const kind = await runCli([
    "due",
    "--agreement",
    "kr-2024",
    "--commitment",
    "takedown",
    ...received,
  ]);
  expect(kind.code).toBe(2);
  expect(kind.err).toContain("takedown-authority");
});

test("a file that is no agreement is unreadable input", async () => {
  const file = folder.put("broken.json", '{"id": "x"}');
  const received = ["--received", "2026-02-13T23:30:00Z"];
  const { code, err } = await runCli([
    "due",
    "--agreement",
    file,
    "--commitment",
    "x",
    ...received,
  ]);
  expect(code).toBe(3);
  expect(err).toContain("is no agreement");
});
