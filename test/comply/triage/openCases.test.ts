import { kr } from "safepact/calendars/kr";
import { openCases, triage } from "safepact/comply";
import { deriveObligations } from "safepact/obligations";
import { expect, test } from "vitest";
import { parseHazardRecord } from "../../support/untrusted.ts";
import { agreement } from "../support/agreement.ts";
import { block, event, request } from "../support/events.ts";

const monday = "2025-03-10T10:00:00+09:00";
const asOf = "2025-03-14T10:00:00+09:00";

test("what is owed and not done is put in order by the risk of its record, and what is done or taken back is no case", () => {
  const record = parseHazardRecord({
    id: "h2",
    products: [{ name: "Heater" }],
    risk: { level: "serious" },
  });
  const events = [
    request("r1", monday, ["a", "b"]),
    block("a", monday),
    request("r2", monday, ["c"], { hazardId: "h2" }),
    request("r3", monday, ["d"]),
    event({ type: "request.withdrawn", at: monday, requestId: "r3" }),
  ];
  const inputs = { platform: "example", calendars: [kr], asOf };
  const derived = deriveObligations(agreement, events, inputs);
  const hazards = record.ok ? [record.value] : [];
  const cases = openCases(derived, { hazards, buyers: { b: 12 } });
  const takedowns = cases.filter(({ id }) => id.startsWith("takedown"));
  const order = triage(takedowns, { asOf });
  expect(order.map(({ riskLevel, people }) => [riskLevel, people])).toEqual([
    ["serious", null],
    ["unknown", 12],
  ]);
  expect(order.every(({ dueInHours }) => (dueInHours ?? 0) < 0)).toBe(true);
});

test("a number of people that is none is refused", () => {
  const open = { id: "x", platform: "example" };
  expect(() => triage([{ ...open, buyers: Number.NaN }], { asOf })).toThrow(
    'buyers of "x" is NaN.',
  );
  expect(() => triage([open], { asOf, exposure: { example: -1 } })).toThrow(
    'exposure["example"] is -1.',
  );
});
