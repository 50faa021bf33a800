import fc from "fast-check";
import type { Calendar } from "safepact/calendar";
import { kr } from "safepact/calendars/kr";
import { type Scorecard, scoreCompliance } from "safepact/comply";
import type { CaseEvent } from "safepact/model";
import { own } from "../comply/support/agreement.ts";
import type { Counts, Reading, Row } from "./reader.ts";

const HOUR = 3_600_000;
const start = Date.parse("2025-03-10T00:00:00+09:00");
const provenance = { source: [], confidence: "unverified" };
const limit = (amount: number) => ({ amount, unit: "business-day", countFrom: "next-day" });
const text = "Made up.";

const agreement = own([
  { kind: "takedown-authority", text, deadline: limit(2), provenance },
  { kind: "monitor-sources", text, deadline: limit(2), provenance },
  { kind: "info-request", text, deadline: limit(10), provenance },
  { kind: "report-kpi", text, deadline: limit(10), period: { every: "month" }, provenance },
]);

const calendar: Calendar = {
  ...kr,
  coverage: { from: "2025-01-01", to: "2025-12-31" },
  holidays: kr.holidays.filter(({ date }) => date.startsWith("2025")),
  workdays: kr.workdays.filter(({ date }) => date.startsWith("2025")),
};

type Draft = Partial<Row> & { readonly type: string };
/** What happens so many hours after the start of the file, and by how many it is recorded late. */
type Happening = readonly [draft: Draft, at: number, late: number];

const when = (min: number, max: number) => fc.integer({ min, max });
const late = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat(2000) },
);
const pick = <Value>(...values: Value[]) => fc.constantFrom(...values);
const authority = { assertedBy: "authority" } as const;

/** An event of one kind, at any time of a stretch of hours. */
function happening(
  draft: fc.Arbitrary<Draft>,
  [min, max]: readonly [number, number],
): fc.Arbitrary<Happening> {
  return fc.tuple(draft, when(min, max), late);
}

const few = (each: fc.Arbitrary<Happening>, maxLength: number) => fc.array(each, { maxLength });
const listing = pick("a", "b", "c");

/** Blocks of a record's listings and all that follows them. */
function market(hazardId: string): fc.Arbitrary<Happening[]> {
  const of = <Fields extends object>(
    type: string,
    fields: fc.Arbitrary<Fields>,
    more: object = {},
  ) => fields.map((each) => ({ type, hazardId, ...more, ...each }) as Draft);
  const year = pick("2023", "2024", "2025");
  const window = fc
    .tuple(year, year)
    .map((years) => [...years].sort())
    .map(([from, to]) => ({ from: from ?? "", to: to ?? "" }));
  const counts = fc
    .tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(3))
    .map(([affected, gone, lost, bounced, wrong]) => {
      const contactable = Math.max(0, affected - gone) + (wrong === 0 ? 60 : 0);
      const attempted = Math.max(0, contactable - lost);
      const failed = Math.min(bounced, attempted);
      return { affected, contactable, attempted, bounced: failed, delivered: attempted - failed };
    });
  const account = fc
    .tuple(counts, window)
    .map(([numbers, purchaseWindow]) => ({ ...numbers, purchaseWindow, channels: ["email"] }));
  const parts: fc.Arbitrary<Happening[]>[] = [
    few(
      happening(
        of(
          "listing.blocked",
          fc.record({ listingId: listing, action: pick("removed", "removed", "warned") }),
        ),
        [0, 900],
      ),
      4,
    ),
    few(
      happening(
        of("seller.notified", fc.record({ listingId: listing, channel: pick("email") })),
        [0, 1200],
      ),
      3,
    ),
    few(happening(of("consumers.notified", account), [0, 1200]), 3),
    few(
      happening(
        of(
          "listing.reappeared",
          fc.record({
            listingId: listing,
            of: listing,
            class: pick("same-listing", "same-seller", "other-seller", "other-platform"),
          }),
          authority,
        ),
        [0, 2800],
      ),
      4,
    ),
    few(
      happening(
        of(
          "check.performed",
          fc.record({
            method: pick("random-sample", "targeted", "seeding"),
            outcome: pick(
              "not-found",
              "not-found",
              "same-listing",
              "same-seller",
              "other-seller",
              "similar",
              "unable-to-check",
            ),
            sampleFrame: pick("all"),
          }),
          authority,
        ),
        [0, 3000],
      ),
      4,
    ),
    few(
      happening(
        of(
          "listing.restored",
          fc.record({
            listingId: listing,
            reason: pick("wrong-match", "appeal-upheld", "corrected", "expired"),
          }),
        ),
        [0, 1500],
      ),
      2,
    ),
    few(
      happening(
        of(
          "removal.reviewed",
          fc.record({
            listingId: listing,
            method: pick("random-sample", "random-sample", "targeted"),
            outcome: pick("right", "wrong-match", "unable-to-check"),
          }),
          authority,
        ),
        [0, 1500],
      ),
      3,
    ),
    few(happening(of("hazard.retracted", fc.constant({}), authority), [200, 20_000]), 1),
  ];
  return fc.tuple(...parts).map((lists) => lists.flat());
}

/** Places of a request, a block or an answer: mostly none, now and then one or several. */
const inPlaces = (...some: readonly (readonly string[])[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 3, arbitrary: pick(...some).map((territories) => ({ territories })) },
  );

const address = pick("l1", "l2", "l3", "l4");
const item = fc.record({ itemId: pick("i1", "i2", "i3"), listingId: address });
const items = fc.uniqueArray(item, {
  minLength: 1,
  maxLength: 3,
  selector: ({ itemId }) => itemId,
});

/** A request, its changes, the answers to it and the blocks of what it names. */
function request(requestId: string): fc.Arbitrary<Happening[]> {
  const hazardId = `h-${requestId}`;
  const deadline = fc.option(fc.integer({ min: 1, max: 5 }).map(limit), {
    freq: 2,
    nil: undefined,
  });
  const limited = (given: object | undefined) => (given ? { deadline: given } : {});
  return when(0, 300).chain((at) => {
    const after: readonly [number, number] = [at + 1, at + 220];
    const received = fc
      .tuple(
        items,
        deadline,
        late,
        inPlaces(["DE"], ["DE", "FR"], ["FR", "KR"], ["KR", "EU", "DE"]),
      )
      .map(([asked, given, lateness, places]): Happening[] => [
        [
          {
            type: "request.received",
            requestId,
            hazardId,
            kind: "agreement",
            items: asked,
            ...authority,
            ...limited(given),
            ...places,
          } as Draft,
          at,
          lateness,
        ],
      ]);
    const amended = fc
      .tuple(
        fc.option(items, { freq: 2, nil: undefined }),
        deadline,
        pick("authority", "authority", "platform"),
      )
      .map(
        ([asked, given, assertedBy]) =>
          ({
            type: "request.amended",
            requestId,
            assertedBy,
            ...(asked && { items: asked }),
            ...limited(given),
          }) as Draft,
      );
    const withdrawn = fc
      .tuple(
        fc.option(fc.subarray(["i1", "i2", "i3"], { minLength: 1 }), { nil: undefined }),
        pick("authority", "authority", "platform"),
      )
      .map(
        ([itemIds, assertedBy]) =>
          ({
            type: "request.withdrawn",
            requestId,
            assertedBy,
            ...(itemIds && { itemIds }),
          }) as Draft,
      );
    const answered = fc
      .uniqueArray(
        fc
          .tuple(
            fc.record({
              itemId: pick("i1", "i2", "i3"),
              decision: pick("removed", "refused", "geo-blocked"),
            }),
            inPlaces(["DE"], ["FR", "KR"], ["JP"], ["DE", "FR", "KR"]),
          )
          .map(([answer, places]) => ({ ...answer, ...places })),
        {
          minLength: 1,
          maxLength: 2,
          selector: ({ itemId }) => itemId,
        },
      )
      .map((decided) => ({ type: "request.answered", requestId, items: decided }) as Draft);
    const blocked = fc
      .tuple(
        fc.record({ listingId: address, action: pick("removed", "removed", "warned") }),
        inPlaces(["DE"], ["FR"], ["KR"], ["EU"], ["KR", "FR"], ["JP"]),
      )
      .map(
        ([fields, places]) =>
          ({ type: "listing.blocked", hazardId, ...fields, ...places }) as Draft,
      );
    const looked = fc
      .record({
        listingId: fc.option(address, { freq: 3, nil: undefined }),
        outcome: pick("same-seller", "other-seller", "not-found"),
      })
      .map(
        ({ listingId: id, outcome }) =>
          ({
            type: "check.performed",
            hazardId,
            method: "targeted",
            outcome,
            ...authority,
            ...(id && { listingId: id }),
          }) as Draft,
      );
    return fc
      .tuple(
        received,
        few(happening(amended, after), 2),
        few(happening(withdrawn, after), 1),
        few(happening(answered, after), 3),
        few(happening(blocked, after), 4),
        few(happening(looked, after), 2),
      )
      .map((lists) => lists.flat());
  });
}

const watched: fc.Arbitrary<Happening[]> = fc
  .tuple(
    few(
      happening(
        fc
          .record({
            listingId: listing,
            outcome: pick("match", "review"),
            confirmedBy: fc.option(pick("reviewer"), { freq: 2, nil: undefined }),
          })
          .map(
            ({ confirmedBy, ...fields }) =>
              ({
                type: "listing.matched",
                hazardId: "h-watch",
                channel: "monitoring",
                ...fields,
                ...(confirmedBy && { confirmedBy }),
              }) as Draft,
          ),
        [0, 500],
      ),
      4,
    ),
    few(
      happening(
        fc
          .record({ listingId: listing, action: pick("removed", "warned") })
          .map((fields) => ({ type: "listing.blocked", hazardId: "h-watch", ...fields }) as Draft),
        [0, 700],
      ),
      3,
    ),
  )
  .map((lists) => lists.flat());

function information(requestId: string): fc.Arbitrary<Happening[]> {
  const direction = pick("authority-to-platform", "authority-to-platform", "platform-to-authority");
  const draft = (type: string, more: object = {}) =>
    direction.map((way) => ({ type, requestId, direction: way, ...more }) as Draft);
  return when(0, 600).chain((at) =>
    fc
      .tuple(
        fc
          .tuple(draft("info.requested", authority), fc.constant(at), late)
          .map((each): Happening[] => [each]),
        few(happening(draft("info.answered"), [at + 1, at + 600]), 2),
      )
      .map((lists) => lists.flat()),
  );
}

const months = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05"];
const handedIn: fc.Arbitrary<Happening[]> = few(
  happening(
    fc
      .tuple(
        fc.nat(4),
        fc.nat(1),
        fc.constantFrom("", "", "-01", "-02"),
        fc.constantFrom("", "", "-15", "-28"),
      )
      .map(([first, more, firstDay, lastDay]) => {
        const last = Math.min(4, first + more);
        const period = { from: `${months[first]}${firstDay}`, to: `${months[last]}${lastDay}` };
        return { type: "report.submitted", period } as Draft;
      }),
    [0, 2200],
  ),
  4,
);

/** A case file and the moment at which its card is drawn up. No two events happen at the same instant. */
export const files: fc.Arbitrary<{ readonly asOf: number; readonly rows: readonly Row[] }> = fc
  .record({
    asOf: when(24, 2800),
    parts: fc.tuple(
      market("h1"),
      market("h2"),
      request("r1"),
      request("r2"),
      watched,
      information("q1"),
      information("q2"),
      handedIn,
    ),
  })
  .map(({ asOf, parts }) => ({
    asOf: start + asOf * HOUR,
    rows: parts.flat().map(([draft, at, lateness], index): Row => {
      const ms = start + at * HOUR + index * 1000;
      return {
        id: `e${index}`,
        at: iso(ms),
        recordedAt: iso(ms + lateness * HOUR),
        assertedBy: "platform",
        ...draft,
      };
    }),
  }));

function iso(instant: number): string {
  return new Date(instant + 9 * HOUR).toISOString().replace("Z", "+09:00");
}

/** What the package says of a case file, in the words of the reader. */
export function cardOf({
  asOf,
  rows,
}: {
  readonly asOf: number;
  readonly rows: readonly Row[];
}): Reading {
  const events = rows.map(
    (row) => ({ platform: "example", evidence: [], ...row }) as unknown as CaseEvent,
  );
  const period = { from: "2025-01-01", to: "2025-12-31" };
  const inputs = { platform: "example", calendars: [calendar], asOf: iso(asOf), period };
  return readingOf(scoreCompliance({ ...inputs, agreement, events }));
}

function readingOf(card: Scorecard): Reading {
  const counts = (id: string): Counts => {
    const kpi = card.kpis.find((each) => each.id === id);
    const out = kpi?.excluded.reduce((sum, { count }) => sum + count, 0) ?? -1;
    return [kpi?.numerator ?? -1, kpi?.denominator ?? 0, kpi?.notEvaluated ?? -1, out];
  };
  const ids = [
    "takedown-on-time/request",
    "takedown-on-time/monitoring",
    "reply-rate",
    "seller-told-rate",
    "consumer-told-rate",
    "reappearance",
    "still-available-rate",
    "false-removal-rate",
    "info-on-time",
    "report-on-time",
  ];
  const { request: asked } = card.timeToBlock.byChannel;
  const { share, per100ProductMonths, checks, byClass } = card.reappearance;
  const { hazards, contactable, attempted, bounced, unreachable } = card.told.consumers;
  const { targetedChecks, targetedFindings, unableToCheck } = card.verification;
  return {
    figures: Object.fromEntries(ids.map((id) => [id, counts(id)])),
    timeToBlock: [asked.subjects, asked.events, asked.censored, asked.medianHours],
    reappearance: {
      share,
      per100: per100ProductMonths,
      checks,
      byClass: Object.fromEntries(byClass.map((each) => [each.class, each.count])),
    },
    purchasers: { hazards, contactable, attempted, bounced, unreachable },
    checks: { targetedChecks, targetedFindings, unableToCheck },
  };
}
