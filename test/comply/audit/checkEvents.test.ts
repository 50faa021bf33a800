import { checkEvents, type DrawnCheck, planAudit } from "safepact/comply";
import { parseCaseEvent } from "safepact/model";
import { expect, test } from "vitest";

const plan = planAudit(["L-1", "L-2", "L-3"], { kind: "fixed", sampleSize: 2 }, { seed: 7 });
const drawn = plan.strata.flatMap((stratum) => stratum.drawn);
const check = (id: string): DrawnCheck => ({
  id,
  hazardId: "kr:1",
  at: "2026-03-16T10:00:00+01:00",
  outcome: "not-found",
});

test("what an audit drew becomes events that name the draw and that the parser takes whole", () => {
  const events = checkEvents(plan, drawn.map(check), { platform: "shop" });
  for (const event of events) {
    expect(parseCaseEvent(event)).toEqual({ ok: true, value: event, issues: [] });
    expect(event.sampleFrame).toContain(plan.frame.slice(0, 16));
  }
  expect(events.map(({ method }) => method)).toEqual(["random-sample", "random-sample"]);
});

test("what was not drawn never becomes a random check", () => {
  const other = ["L-1", "L-2", "L-3"].find((id) => !drawn.includes(id)) ?? "";
  expect(() => checkEvents(plan, [check(other)], { platform: "shop" })).toThrow("did not draw");
});
