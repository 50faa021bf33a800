// Every public function, given what a caller in a hurry gives it: it is refused in words, never with a bare TypeError, and never taken.
import { kr2024 } from "safepact/agreements";
import { kr } from "safepact/calendars/kr";
import * as comply from "safepact/comply";
import { isSafepactError } from "safepact/errors";
import * as exchange from "safepact/exchange";
import { ndjson, readListings } from "safepact/feeds";
import * as match from "safepact/match";
import { type HazardRecord, orThrow, parseHazardRecord, parseListing } from "safepact/model";
import * as notify from "safepact/notify";
import { createEventLog, deriveObligations } from "safepact/obligations";
import * as report from "safepact/report";
import { expect, test } from "vitest";
import { bulletin, reply, request } from "./support/exchange.ts";
import { publicDoors } from "./support/publicDoors.ts";

type Call = (...given: readonly unknown[]) => unknown;

const doors = publicDoors();

// Their own words say what is wrong: a template's schema with the data of a notice, a kind that no agreement has, a signal,
// documents of strangers.
const elsewhere = [
  "agreements/commitmentsOf kind",
  "comply/isCasNumber text",
  "comply/verifyScorecard card",
  "feeds/checkColumns target",
  "ledger/verifyEvent entry",
  "ledger/verifyEvent proof",
  "model/isInstant text",
  "notify/renderNotice data",
  "sweep/readEarlierRows signal",
];

test("every public function looks at each of its parameters before it begins", () => {
  const forgotten = doors.flatMap(({ room, name, unchecked }) =>
    unchecked.map((parameter) => `${room}/${name} ${parameter}`),
  );
  expect(forgotten.sort()).toEqual(elsewhere);
});

// What nobody can mean anywhere: the promise was not awaited, the Map should be an object.
const never: readonly unknown[] = [null, 7n, Promise.resolve([]), new Map([["id", "kr:1"]])];
const seldom: readonly unknown[] = [undefined, {}, [], "x", 1, true, [{}], [null], () => undefined];

test.each(doors.filter(({ parameters }) => parameters > 0))(
  "$room/$name refuses in words",
  async ({ room, name }) => {
    const call = (await import(`../src/${room}/index.ts`))[name] as Call;
    for (const value of [...never, ...seldom]) {
      for (const given of [[value], [value, value, value]]) {
        const outcome = await outcomeOf(() => call(...given));
        expect([value, outcome]).toEqual([
          value,
          never.includes(value) ? "refused" : expect.any(String),
        ]);
        expect([value, outcome]).not.toEqual([value, expect.stringMatching(/^threw/u)]);
      }
    }
  },
);

// What can hold more than is looked at, by its type; all else that is an object sets the call, and a name that it does not have is refused.
const mayHoldMore: Readonly<Record<string, readonly string[]>> = {
  "what a parser or another function gave": [
    "Agreement",
    "Agreement | undefined",
    "AttributePlan",
    "AuditPlan",
    "Bulletin",
    "Checkpoint",
    "ConsumerRecallData",
    "DerivedObligations",
    "DsaStatement",
    "FeedProfile",
    "HazardProduct",
    "HazardRecord",
    "InclusionProof",
    "Judgement",
    "LedgerEntry",
    "Listing",
    "Match",
    "Pick",
    "PublicAlertData",
    "Reply",
    "Result",
    "ScoreTally",
    "Scorecard",
    "ScorecardComparison",
    "Screening",
    "SellerBlockedData",
    "SweepPlan",
    "TakedownRequest",
    "string | LintDocument",
    "string | { readonly note: string }",
  ],
  "what stands in the caller's own tables": ["Decision", "Purchase", "SeenState"],
  "what a definition gave": [
    "Calendar",
    "MatchMessages",
    "NoticeLanguage",
    "NoticeTemplate",
    "Partial",
  ],
  keys: ["KeySet", "LedgerKeys", "PublicKey", "SigningKey"],
  "clients, stores, readers and what the platform made": [
    "AbortSignal",
    "Db",
    "FeedSource",
    "HazardReader",
    "ImagePixels",
    "JobEngine",
    "ListingReader",
    "Matcher",
    "PgBossClient",
    "PgClient",
    "PgPool",
    "PgliteDatabase",
    "PgliteTransaction",
    "ReceivedWebhook",
    "SqliteDatabase",
    "Transactions",
    "Uint8Array",
    "string | Uint8Array",
  ],
  "each of whose fields has to be there, so that one under another name is missed": [
    "Deadline",
    "Draw",
    "Growth",
    "ReadLimits",
    "ReviewBudget",
    "VerifyAgainst",
    "WebhookMessage",
  ],
};

test("no public function takes a setting that does not exist in silence", async () => {
  const silent = new Set<string>();
  for (const { room, name, parameters, objects } of doors) {
    const call = (await import(`../src/${room}/index.ts`))[name] as Call;
    for (const { place, name: parameter, type } of objects) {
      const given = Array.from({ length: parameters }, (_, each) =>
        each === place ? { unheardOf: 1 } : undefined,
      );
      if (
        !(await messageOf(() => call(...given))).startsWith(`There is no ${parameter}.unheardOf. `)
      )
        silent.add(type);
    }
  }
  expect([...silent].sort()).toEqual(Object.values(mayHoldMore).flat().sort());
});

async function messageOf(call: () => unknown): Promise<string> {
  try {
    await drained(call);
    return "";
  } catch (error) {
    return String((error as Error).message);
  }
}

/** What a call gives, read to its end when it is a stream. */
async function drained(call: () => unknown): Promise<unknown> {
  const given = await call();
  if (typeof given === "object" && given !== null && Symbol.asyncIterator in given) {
    for await (const _ of given as AsyncIterable<unknown>);
  } else if (typeof given === "object" && given !== null && "next" in given) {
    for (const _ of given as unknown as Iterable<unknown>);
  }
  return given;
}

/** What a call came to: refused with an error of the package or issues, taken, or `threw` another error. */
async function outcomeOf(call: () => unknown): Promise<string> {
  try {
    const given = await drained(call);
    const isRefusal = given === false || (given as { ok?: unknown } | undefined)?.ok === false;
    return isRefusal ? "refused" : "taken";
  } catch (error) {
    return isSafepactError(error) ? "refused" : `threw ${error}`;
  }
}

const record = orThrow(
  parseHazardRecord({
    id: "kr:1",
    products: [
      {
        name: "Wooden rattle",
        brand: "Kiddo",
        names: { ko: "나무 딸랑이" },
        description: "Rattle of beech wood for babies",
        models: ["WR-100"],
        identifiers: [{ scheme: "gtin", value: "04006381333931" }],
        categories: [{ system: "national", label: "Toys" }],
        images: [{ url: "https://kiddo.example/1.jpg" }],
      },
    ],
    hazards: [{ type: "choking", substances: [{ name: "lead" }] }],
    measures: [{ action: "recall-from-end-users" }],
    offers: [{ platform: "shop", productId: "1" }],
  }),
);
const listing = orThrow(
  parseListing({
    id: "L1",
    title: "Kiddo wooden rattle WR-100",
    brand: "Kiddo",
    description: "Model WR-100",
    category: "Toys",
    url: "https://shop.example/1",
    sellerId: "S1",
    platform: "shop",
    identifiers: [{ scheme: "gtin", value: "04006381333931" }],
    images: [{ url: "https://kiddo.example/1.jpg" }],
    variants: [{ title: "red" }],
  }),
);
const matcher = match.createMatcher([record]);
const catalogue = match.createCatalogue([listing]);
const screening = matcher.screen(listing);
const removal: exchange.Removal = {
  record,
  listing,
  action: "removed",
  at: "2026-03-02T09:00:00Z",
};
const events = [
  exchange.requestReceived(request, { platform: "shop", at: "2026-03-02T09:00:00Z" }),
];
const inputs = { platform: "shop", calendars: [kr], asOf: "2026-04-01T00:00:00Z" };
const scoring = { ...inputs, agreement: kr2024, events: events.flat() };
const card = comply.scoreCompliance(scoring);
const derived = deriveObligations(kr2024, events.flat(), inputs);
const plan = comply.planAudit(["L1", "L2"], { kind: "fixed", sampleSize: 1 }, { seed: 1 });
const evasion = { ...removal, request };
const changed: HazardRecord = { ...record, id: "kr:2" };

/** Functions and methods with a value that they take, of which each field is then taken away. */
const damages: Readonly<
  Record<string, readonly [whole: unknown, call: (value: never) => unknown]>
> = {
  buildMatcher: [[record], (all) => match.buildMatcher(all)],
  createMatcher: [[record], (all) => match.createMatcher(all)],
  createCatalogue: [[listing], (all) => match.createCatalogue(all)],
  "createLookup of records": [[record], (all) => match.createLookup(all)],
  "createLookup of listings": [[listing], (all) => match.createLookup(all)],
  "matcher.screen": [listing, (one) => matcher.screen(one)],
  "matcher.sweep": [[listing], (all) => gather(matcher.sweep(all))],
  "matcher.touchedBy": [["kr:1"], (ids) => matcher.touchedBy(ids)],
  "matcher.touchedBy a listing": [listing, (one) => matcher.touchedBy(["kr:1"])(one)],
  "matcher.update": [{ added: [changed], changed: [record] }, (all) => matcher.update(all)],
  "catalogue.find": [record, (one) => catalogue.find(one)],
  checkUnit: [record, (one) => match.checkUnit(one, { lot: "L-1" })],
  judgementOf: [record, (one) => match.judgementOf(listing, one, decision)],
  explainMatch: [screening.matches[0], (one) => match.explainMatch(one, {} as never)],
  screeningEvents: [screening, (one) => match.screeningEvents(one, { at: inputs.asOf })],
  toSellerNoticeData: [record, (one) => notify.toSellerNoticeData(one, [listing], { caseId: "c" })],
  toNoticeProduct: [record.products[0], (one) => notify.toNoticeProduct(one)],
  checkBulletin: [bulletin, (one) => exchange.checkBulletin(one)],
  checkRequest: [request, (one) => exchange.checkRequest(one)],
  checkReply: [reply, (one) => exchange.checkReply(one, request)],
  replyEvents: [reply, (one) => exchange.replyEvents(one, request)],
  listingBlocked: [removal, (one) => exchange.listingBlocked(one)],
  "listingBlocked on request": [evasion, (one) => exchange.listingBlocked(one)],
  toReplyItem: [removal, (one) => exchange.toReplyItem(one)],
  deriveObligations: [events.flat(), (all) => deriveObligations(kr2024, all, inputs)],
  "deriveObligations of an agreement": [kr2024, (one) => deriveObligations(one, [], inputs)],
  scoreCompliance: [
    { ...inputs, events: events.flat() },
    (all: object) => comply.scoreCompliance({ agreement: kr2024, ...all } as never),
  ],
  createScore: [
    { ...inputs, events: events.flat() },
    (all: object) => comply.createScore({ agreement: kr2024, ...all } as never),
  ],
  "log.add": [events.flat()[0], (one) => createEventLog().add(one)],
  mergeTallies: [comply.tallyEvents(scoring), (one) => comply.mergeTallies(one, one)],
  openCases: [derived, (one) => comply.openCases(one)],
  assessAudit: [plan, (one) => comply.assessAudit(one, [])],
  compareScorecards: [[card, card], (all) => comply.compareScorecards(all)],
  renderScorecardCsv: [[card], (all) => report.renderScorecardCsv(all)],
  renderScorecardHtml: [card, (one) => report.renderScorecardHtml(one)],
  renderScorecardMarkdown: [card, (one) => report.renderScorecardMarkdown(one)],
  renderObligationsCsv: [derived.obligations, (all) => report.renderObligationsCsv(all)],
};
const decision = { verdict: "different", by: "desk", at: "2026-03-02T09:00:00Z" } as const;

async function gather(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

test.each(Object.entries(damages))(
  "%s tells in words which field is missing or of another kind",
  async (_, [whole, call]) => {
    expect(await outcomeOf(() => call(whole as never))).not.toMatch(/^threw/u);
    const wrong: string[] = [];
    for (const path of pathsOf(whole)) {
      for (const value of [undefined, null, 7]) {
        // Whether an event has items depends on its type, which is the matter of its parser.
        if (path.at(-1) === "items" && value === undefined) continue;
        const outcome = await outcomeOf(() => call(damaged(whole, path, value) as never));
        if (outcome.startsWith("threw")) wrong.push(`${path.join(".")} = ${value}: ${outcome}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

/** Every place in plain data, lists by their first item. */
function pathsOf(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  const fields = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return fields.flatMap(([field, inner]) => [
    [field],
    ...pathsOf(inner).map((path) => [field, ...path]),
  ]);
}

function damaged(
  whole: unknown,
  [field = "", ...rest]: readonly (string | number)[],
  value: unknown,
) {
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<
    string,
    unknown
  >;
  copy[field] = rest.length === 0 ? value : damaged(copy[field], rest, value);
  return copy;
}

test("the error names the place, what is there and what to do, and carries the place as a path", () => {
  const given = [
    record,
    { ...record, id: "kr:2", products: [{ ...record.products[0], models: "WR-100" }] },
  ];
  let thrown: unknown;
  try {
    match.createMatcher(given as never);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({
    code: "INVALID_INPUT",
    message:
      'records[1].products[0].models is "WR-100"; it must be a list. Give what a parser, a reader or another function of the package gave.',
    issues: [{ code: "invalid-type", path: ["records", 1, "products", 0, "models"] }],
  });
  expect(() => match.createMatcher(Promise.resolve([record]) as never)).toThrow(
    "records is a promise; it must be a list. Await it first.",
  );
  expect(() => match.createMatcher([record], null as never)).toThrow(
    "options is null; it must be an object.",
  );
});

const slips: Readonly<Record<string, () => unknown>> = {
  "a guard that is misspelt": () => match.createMatcher([record], { maxListage: 24 } as never),
  "a threshold that is misspelt": () =>
    match.createMatcher([record], { thresholds: { reviev: 0.2 } } as never),
  "a threshold in quotes": () =>
    match.createMatcher([record], { thresholds: { review: "0.1" } } as never),
  "a weight that there is not": () =>
    match.createMatcher([record], { weights: { titles: 2 } } as never),
  "a weight in quotes": () => match.createMatcher([record], { weights: { price: "2" } } as never),
  "aliases that are no groups": () =>
    match.createMatcher([record], { brandAliases: ["Kiddo", "Kido"] } as never),
  "a language in the place of its lexicon": () =>
    match.createMatcher([record], { lexicons: [{ lexicon: {} }] } as never),
  "an allowed pair that is misspelt": () =>
    match.createMatcher([record], { allow: [{ listingID: "L1" }] } as never),
  "an allowed pair that names nothing": () => match.createMatcher([record], { allow: [{}] }),
  "an option of a screening that is misspelt": () =>
    matcher.screen(listing, { evidense: "none" } as never),
  "judgements that are none": () => matcher.screen(listing, { judgements: [{}] } as never),
  "a change that is misspelt": () => matcher.update({ add: [record] } as never),
  "ids that are no list": () => matcher.update({ removed: "kr:1" } as never),
  "a fact of a unit that is misspelt": () => match.checkUnit(record, { Lot: "5" } as never),
  "a lot that is a number": () => match.checkUnit(record, { lot: 5 } as never),
  "an option of a search in a lookup that is misspelt": () =>
    match.createLookup([record]).search("rattle", { limits: 3 } as never),
  "an option of a search among images that is misspelt": () =>
    match.createImageIndex([]).search("0000000000000000", { radios: 3 } as never),
  "an option of a find that is misspelt": () => catalogue.find(record, { limits: 3 } as never),
  "an option of touched listings that is misspelt": () =>
    matcher.touchedBy(["kr:1"])(listing, { minscore: 0.3 } as never),
  "an option of a sweep that is misspelt": () =>
    gather(matcher.sweep([listing], { minscore: 0.3 } as never)),
  "a limit of a reader that is misspelt": () =>
    gather(readListings(ndjson, "{}", { limits: { maxRow: 5 } as never })),
  "a day of a period that is misspelt": () =>
    comply.scoreCompliance({ ...scoring, period: { form: "2026-03-01" } as never }),
  "a weight of a lookup that there is not": () =>
    match.createLookup([record], { weights: { title: 2 } as never }),
  "a verdict that there is not": () =>
    match.judgementOf(listing, record, { ...decision, verdict: "maybe" } as never),
};

test("a setting that does not exist is named, with the one that was meant", () => {
  expect(() => comply.scoreCompliance({ ...scoring, intervall: 0.95 } as never)).toThrow(
    "There is no inputs.intervall. Did you mean intervals? Known are platform, ",
  );
  expect(() => comply.scoreCompliance({ ...scoring, intervals: undefined } as never)).not.toThrow();
});

test.each(Object.entries(slips))("%s is refused", async (_, call) => {
  expect(await outcomeOf(call)).toBe("refused");
});
