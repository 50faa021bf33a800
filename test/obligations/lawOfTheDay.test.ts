import { validateAgreement } from "safepact/agreements";
import { publishedCalendars } from "safepact/calendars";
import { kr } from "safepact/calendars/kr";
import { planNotices } from "safepact/notify";
import { deriveObligations } from "safepact/obligations";
import { expect, test } from "vitest";
import { own } from "../comply/support/agreement.ts";
import { parseCaseEvent, parseHazardRecord } from "../support/untrusted.ts";

const provenance = { source: [], confidence: "sourced" };
const days = (amount: number) => ({ amount, unit: "business-day", countFrom: "next-day" });

/** Two days until June, one from July; purchasers told in five days from July; reports each month from April to June. */
const agreement = own([
  {
    kind: "takedown-authority",
    clause: "1",
    text: "In two days.",
    deadline: days(2),
    applicableTo: "2025-06",
    provenance,
  },
  {
    kind: "takedown-authority",
    clause: "1",
    text: "In one day.",
    deadline: days(1),
    applicableFrom: "2025-07-01",
    provenance,
  },
  {
    kind: "recall-info",
    text: "Tell purchasers.",
    deadline: days(5),
    applicableFrom: "2025-07",
    provenance,
  },
  { kind: "info-request", text: "Answer.", deadline: days(3), applicableTo: "2025-05", provenance },
  {
    kind: "report-kpi",
    text: "Report.",
    deadline: days(10),
    period: { every: "month" },
    applicableFrom: "2025-04",
    applicableTo: "2025-06-30",
    provenance,
  },
]);

const event = (fields: object) => {
  const parsed = parseCaseEvent({
    platform: "example",
    assertedBy: "authority",
    hazardId: "h1",
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const request = (id: string, at: string) =>
  event({
    id,
    type: "request.received",
    at,
    requestId: id,
    kind: "agreement",
    items: [{ itemId: "i", listingId: id }],
  });
const block = (id: string, at: string, hazardId: string) =>
  event({
    id,
    type: "listing.blocked",
    at,
    assertedBy: "platform",
    listingId: id,
    hazardId,
    action: "removed",
  });
const asked = (id: string, at: string) =>
  event({ id, type: "info.requested", at, requestId: id, direction: "authority-to-platform" });

const asOf = "2025-12-31T12:00:00+09:00";
const inputs = { platform: "example", calendars: [kr], asOf };
const derive = (...events: ReturnType<typeof event>[]) =>
  deriveObligations(agreement, events, inputs);

test("a request is judged by the limit that held on its day, in the zone of the calendar", () => {
  const { obligations } = derive(
    request("r1", "2025-06-30T14:59:00Z"),
    request("r2", "2025-06-30T15:00:00Z"),
  );
  const takedowns = obligations.filter(({ commitment }) => commitment === "takedown-authority");
  expect(takedowns.map(({ dueAt, limit }) => [dueAt, limit?.deadline.amount])).toEqual([
    ["2025-07-03T00:00:00+09:00", 2],
    ["2025-07-03T00:00:00+09:00", 1],
  ]);
});

test("what is not yet, or no longer, promised is not owed", () => {
  const { obligations } = derive(
    block("a", "2025-06-30T12:00:00+09:00", "h1"),
    block("b", "2025-07-01T12:00:00+09:00", "h2"),
    asked("q1", "2025-05-31T12:00:00+09:00"),
    asked("q2", "2025-06-01T12:00:00+09:00"),
  );
  const ids = obligations
    .filter(({ commitment }) => commitment !== "report-kpi")
    .map(({ commitment, triggerEventId }) => `${commitment} ${triggerEventId}`);
  expect(ids).toEqual(["info-request q1", "recall-info b"]);
});

test("reports are owed for the periods that began while they were promised", () => {
  const { obligations } = derive();
  expect(obligations.map(({ triggeredAt }) => triggeredAt)).toEqual([
    "2025-04-30",
    "2025-05-31",
    "2025-06-30",
  ]);
});

test("a limit that the caller gives stands in where the promise does not hold", () => {
  const events = [asked("q2", "2025-06-02T12:00:00+09:00")];
  const deadlines = [{ commitment: "info-request", deadline: { ...days(1) } }] as never;
  const { obligations } = deriveObligations(agreement, events, { ...inputs, deadlines });
  expect(obligations.find(({ triggerEventId }) => triggerEventId === "q2")?.limit).toMatchObject({
    setBy: "caller",
    deadline: { amount: 1 },
  });
});

test("a notice gives the promise that held on its day as its reason, and none before there was one", () => {
  const plan = (hazardId: string) => {
    const record = parseHazardRecord({ id: hazardId, products: [{ name: "Made up" }] });
    if (!record.ok) throw new Error("unreadable");
    const derived = derive(
      block("a", "2025-06-30T12:00:00+09:00", "h1"),
      block("b", "2025-07-01T12:00:00+09:00", "h2"),
    );
    return planNotices({ record: record.value, territories: ["KR"] }, derived).find(
      ({ audience }) => audience === "consumer",
    );
  };
  expect(plan("h1")).toMatchObject({ because: [], dueAt: null });
  expect(plan("h2")?.because).toMatchObject([{ text: "Tell purchasers." }]);
  expect(plan("h2")?.dueAt).toBe("2025-07-09T00:00:00+09:00");
});

test("an agreement whose limit changed on a day contradicts itself only where both hold", () => {
  const issues = (mine: typeof agreement) =>
    validateAgreement(mine, { calendars: publishedCalendars }).filter(
      ({ path }) => path[0] === "commitments" && path[2] !== "provenance",
    );
  expect(issues(agreement)).toEqual([]);
  const [first, second] = agreement.commitments;
  if (!(first && second)) throw new Error("no commitments");
  const both = [first, { ...second, applicableFrom: "2025-06" }];
  expect(issues({ ...agreement, commitments: both }).map(({ code }) => code)).toEqual([
    "duplicate-id",
    "contradiction",
  ]);
  const turned = [{ ...first, applicableFrom: "2025-08" }];
  expect(issues({ ...agreement, commitments: turned })).toMatchObject([
    { code: "contradiction", path: ["commitments", 0, "applicableTo"] },
  ]);
});
