import fc from "fast-check";
import type { Calendar } from "safepact/calendar";
import { kr } from "safepact/calendars/kr";
import { scoreCompliance } from "safepact/comply";
import type { CaseEvent, HazardRecord } from "safepact/model";
import { planNotices } from "safepact/notify";
import { deriveObligations } from "safepact/obligations";
import { own } from "../comply/support/agreement.ts";
import { parseHazardRecord } from "../support/untrusted.ts";
import type { Expected, Fate, ItemFate, RequestFate, Verdict } from "./oracle.ts";

const HOUR = 3_600_000;
const start = Date.parse("2025-03-10T00:00:00+09:00");

const provenance = { source: [], confidence: "unverified" };
const limit = (amount: number) => ({ amount, unit: "business-day", countFrom: "next-day" });

const agreement = own([
  { kind: "takedown-authority", text: "Made up.", deadline: limit(2), provenance },
  { kind: "consumer-channel", text: "Made up.", deadline: limit(5), provenance },
]);

// Of the Korean calendar only the year that is asked for, since every card hashes what it was counted by.
const calendar: Calendar = {
  ...kr,
  coverage: { from: "2025-01-01", to: "2025-12-31" },
  holidays: kr.holidays.filter(({ date }) => date.startsWith("2025")),
  workdays: kr.workdays.filter(({ date }) => date.startsWith("2025")),
};

/** Hours that now and then end a day exactly. */
const hours = (max: number) =>
  fc.oneof(
    fc.nat(max),
    fc.nat(Math.floor(max / 24)).map((days) => days * 24),
  );

/** Something done so many hours after a moment, and mostly recorded at once. */
const deedAt = (max: number) =>
  fc.record({
    after: hours(max),
    late: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat(3000) },
    ),
  });

const deeds = fc.oneof(
  fc.record({ kind: fc.constantFrom("blocked", "blocked", "warned"), ...deed(200) }),
  fc.record({
    kind: fc.constant("answered"),
    decision: fc.constantFrom("removed", "not-found", "already-gone", "refused", "not-identical"),
    ...deed(20),
  }),
  fc.record({ kind: fc.constant("asked"), ...deed(20) }),
  fc.constant({ kind: "nothing", when: { after: 0, late: 0 } }),
);

function deed(max: number) {
  return { when: deedAt(max) };
}

const somewhere = fc.constantFrom(["DE"], ["FR"], ["KR", "DE"], ["FR", "KR"]);

const anItem = fc.record({
  deed: deeds,
  places: fc.option(somewhere, { freq: 2, nil: undefined }),
  second: fc.option(fc.record({ when: deedAt(200), places: somewhere }), { nil: undefined }),
  named: fc.boolean(),
  checked: fc.option(deedAt(100), { freq: 2, nil: undefined }),
  takenBack: fc.option(deedAt(150), { freq: 5, nil: undefined }),
});

const aRequest = fc.record({
  kind: fc.constantFrom("agreement", "agreement", "notice", "consumer-report"),
  received: hours(400),
  places: fc.option(fc.constantFrom(["DE"], ["DE", "FR"], ["DE", "FR", "KR"]), { nil: undefined }),
  late: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3000) }),
  ownLimit: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 3, nil: undefined }),
  items: fc.array(anItem, { minLength: 1, maxLength: 3 }),
  withdrawn: fc.option(
    fc.record({ when: deedAt(150), by: fc.constantFrom("authority", "platform") }),
    { freq: 3, nil: undefined },
  ),
  waived: fc.option(deedAt(10), { freq: 5, nil: undefined }),
});

type When = { readonly after: number; readonly late: number };

/** A case: requests and what became of their items, as of some moment. */
export const fates: fc.Arbitrary<Fate> = fc
  .record({ asOf: hours(2400), requests: fc.array(aRequest, { minLength: 1, maxLength: 3 }) })
  .map(({ asOf, requests }) => {
    const from = start + asOf * HOUR;
    return {
      asOf: from,
      requests: requests.map((request, index): RequestFate => {
        const received = start + request.received * HOUR;
        const moment = ({ after, late }: When, since = received) => {
          const at = since + Math.max(1, after) * HOUR;
          return { at, recorded: at + late * HOUR };
        };
        return {
          requestId: `r${index}`,
          kind: request.kind as RequestFate["kind"],
          received,
          recorded: received + request.late * HOUR,
          ...(request.places && { places: request.places }),
          ...(request.ownLimit !== undefined && { ownLimit: request.ownLimit }),
          items: request.items.map((item, place): ItemFate => {
            const when = moment(item.deed.when);
            const where = item.places && { places: item.places };
            const fate = { ...item.deed, ...when, ...where } as ItemFate["deed"];
            const named = item.named || fate.kind !== "asked";
            return {
              itemId: `i${place}`,
              ...(named && { listingId: `${index}-${place}` }),
              deed: fate,
              ...(item.second && {
                second: { ...moment(item.second.when), places: item.second.places },
              }),
              ...(item.checked &&
                fate.kind === "answered" && { checked: moment(item.checked, when.at) }),
              ...(item.takenBack && { takenBack: moment(item.takenBack) }),
            };
          }),
          ...(request.withdrawn && {
            withdrawn: { ...moment(request.withdrawn.when), by: request.withdrawn.by },
          }),
          ...(request.waived && { waived: moment(request.waived) }),
        } as RequestFate;
      }),
    };
  });

const records: ReadonlyMap<string, HazardRecord> = new Map(
  ["r0", "r1", "r2"].map((id) => {
    const parsed = parseHazardRecord({ id: `h-${id}`, products: [{ name: "Made up" }] });
    if (!parsed.ok) throw new Error("unreadable");
    return [id, parsed.value];
  }),
);

const iso = (instant: number) => new Date(instant + 9 * HOUR).toISOString().replace("Z", "+09:00");

/** Writes a case down as events. */
export function eventsOf({ requests }: Fate): CaseEvent[] {
  let count = 0;
  const event = (fields: object, when: { at: number; recorded: number }) =>
    ({
      id: `e${count++}`,
      at: iso(when.at),
      recordedAt: iso(when.recorded),
      assertedBy: "platform",
      platform: "example",
      evidence: [],
      ...fields,
    }) as unknown as CaseEvent;
  return requests.flatMap((request) => {
    const { requestId, items } = request;
    const hazardId = `h-${requestId}`;
    const byAuthority = { assertedBy: "authority" };
    return [
      event(
        {
          ...byAuthority,
          type: "request.received",
          requestId,
          hazardId,
          kind: request.kind,
          items: items.map(({ itemId, listingId }) => ({
            itemId,
            ...(listingId && { listingId }),
          })),
          ...(request.places && { territories: request.places }),
          ...(request.ownLimit !== undefined && { deadline: limit(request.ownLimit) }),
        },
        { at: request.received, recorded: request.recorded },
      ),
      ...items.flatMap((item) => {
        const { deed, second, itemId, listingId, checked, takenBack } = item;
        const where = "places" in deed ? { territories: deed.places } : {};
        const subject = { hazardId, listingId };
        const done = {
          blocked: { type: "listing.blocked", ...subject, action: "removed", ...where },
          warned: { type: "listing.blocked", ...subject, action: "warned", ...where },
          asked: {
            type: "clarification.requested",
            requestId,
            itemIds: [itemId],
            missing: ["url"],
          },
          answered: {
            type: "request.answered",
            requestId,
            items: [{ itemId, decision: deed.kind === "answered" ? deed.decision : "refused" }],
          },
          nothing: undefined,
        }[deed.kind];
        const check = {
          ...byAuthority,
          type: "check.performed",
          ...subject,
          method: "targeted",
          outcome: "not-found",
        };
        return [
          ...(done && deed.kind !== "nothing" ? [event(done, deed)] : []),
          ...(second && deed.kind === "blocked"
            ? [event({ ...done, territories: second.places }, second)]
            : []),
          ...(checked ? [event(check, checked)] : []),
          ...(takenBack
            ? [
                event(
                  { ...byAuthority, type: "request.withdrawn", requestId, itemIds: [itemId] },
                  takenBack,
                ),
              ]
            : []),
        ];
      }),
      ...(request.withdrawn
        ? [
            event(
              { type: "request.withdrawn", requestId, assertedBy: request.withdrawn.by },
              request.withdrawn,
            ),
          ]
        : []),
      ...(request.waived
        ? [
            event(
              {
                ...byAuthority,
                type: "waiver.granted",
                commitment: "takedown-authority",
                requestId,
                until: "2025-12-31",
                reason: "Made up",
                grantedBy: "KFTC",
              },
              request.waived,
            ),
          ]
        : []),
    ];
  });
}

/** What the package says of a case, in the words of the oracle; throws where plan, obligations and card disagree among themselves. */
export function answersTo(fate: Fate): Expected {
  const inputs = { platform: "example", calendars: [calendar], asOf: iso(fate.asOf) };
  const events = eventsOf(fate);
  const derived = deriveObligations(agreement, events, inputs);
  const takedowns = derived.obligations.filter(({ channel }) => channel !== undefined);
  const items = Object.fromEntries(
    takedowns.map(({ requestId, itemId, dueAt, state, reason }) => [
      `${requestId}:${itemId}`,
      { verdict: verdictOf(state, reason), due: Date.parse(dueAt ?? "") },
    ]),
  );
  const plan = [...records.values()].flatMap((record) =>
    planNotices({ record, territories: ["KR"] }, derived),
  );
  const replies = Object.fromEntries(
    plan
      .filter(({ template }) => template === "regulator.reply")
      .map(({ about, state, dueAt }) => [
        about.requestId ?? "",
        { state, due: dueAt === null ? null : Date.parse(dueAt) },
      ]),
  );
  const card = scoreCompliance({
    ...inputs,
    agreement,
    events,
    period: { from: "2025-01-01", to: "2025-12-31" },
  });
  const figure = (id: string) => card.kpis.find((kpi) => kpi.id === id);
  const counts = (id: string): [number, number] => [
    figure(id)?.numerator ?? -1,
    figure(id)?.denominator ?? 0,
  ];
  const left = (id: string) =>
    figure(id)?.excluded.reduce((sum, each) => sum + each.count, 0) ?? -1;
  const [asked, reported] = [
    "takedown-on-time/request",
    "takedown-on-time/consumer-report",
  ] as const;
  return {
    items,
    replies,
    figures: {
      [asked]: counts(asked),
      [reported]: counts(reported),
      "reply-rate": counts("reply-rate"),
      "blocked-count": counts("blocked-count"),
    },
    notEvaluated: {
      [asked]: figure(asked)?.notEvaluated ?? -1,
      [reported]: figure(reported)?.notEvaluated ?? -1,
    },
    excluded: { [asked]: left(asked), [reported]: left(reported) },
  };
}

function verdictOf(state: string, reason: string | undefined): Verdict {
  const out = new Set(["withdrawn", "not-identical-agreed", "not-actionable", "record-retracted"]);
  if (state === "not-evaluated" && reason !== undefined && out.has(reason)) return "out";
  return state as Verdict;
}
