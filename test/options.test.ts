// Every option of every public function that is a number or an instant, tried with what cannot be meant.
import { kr2024 } from "safepact/agreements";
import { kr } from "safepact/calendars/kr";
import * as comply from "safepact/comply";
import * as exchange from "safepact/exchange";
import * as feeds from "safepact/feeds";
import * as match from "safepact/match";
import { orThrow, parseListing } from "safepact/model";
import * as notify from "safepact/notify";
import { deriveObligations } from "safepact/obligations";
import * as statistics from "safepact/statistics";
import * as sweep from "safepact/sweep";
import { expect, test } from "vitest";
import { optionRules } from "../src/model/optionRules.ts";
import { authorityKey, bulletin, forShop, reply, request } from "./support/exchange.ts";
import { publicOptions } from "./support/publicOptions.ts";

const now = "2026-03-10T08:00:00+09:00";
const arrival = { platform: "shop", at: now };
const keySet = { keys: [exchange.toPublicKey(authorityKey)] };
const jws = await exchange.signBulletin(bulletin, authorityKey, forShop());
const opening = {
  audience: "shop.example",
  now: "2026-03-04T00:00:00Z",
  seen: exchange.createSeen(),
};
const removal = { record: request.record, listing: listing(), action: "removed", at: now } as const;
const screening = match.createMatcher([]).screen(listing());
const scoring = { agreement: kr2024, platform: "shop", events: [], calendars: [kr], asOf: now };
const card = comply.scoreCompliance({ ...scoring, period: { from: "2026-03-01" } });
const store = sweep.folderParts("none");
// A function that takes an option looks at it before it does anything.
const plan = { sources: [], id: "x".repeat(64) } as unknown as sweep.SweepPlan;
const engine = { ask: async () => undefined, take: async () => undefined };
const boss = { createQueue: async () => undefined } as unknown as sweep.PgBossClient;
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** How each function is called with an option that is to be refused. */
const calls: Readonly<Record<string, (option: never) => unknown>> = {
  "comply/assessAudit": (o: object) => comply.assessAudit(audit(), [], o),
  "comply/assessRisk": (o: object) =>
    comply.assessRisk([{ name: "s", steps: [0.1], severity: 1 }], {
      method: "rapex-2019/417",
      ...o,
    }),
  "statistics/clopperPearsonInterval": (o: object) => statistics.clopperPearsonInterval(1, 2, o),
  "statistics/clusteredInterval": (o: object) =>
    statistics.clusteredInterval([{ successes: 1, trials: 2 }], o),
  "statistics/iso2859Plan": (o: { aql: number }) => statistics.iso2859Plan(100, o),
  "statistics/kaplanMeier": (o: object) => statistics.kaplanMeier([{ time: 1, event: true }], o),
  "comply/planAudit": (o: { seed: number }) =>
    comply.planAudit(["1", "2"], { kind: "fixed", sampleSize: 1 }, o),
  "statistics/sampleSize": (o: object) =>
    statistics.sampleSize({ population: 100, tolerableRate: 0.1, confidence: 0.9, ...o }),
  "comply/createScore": (o: object) => comply.createScore({ ...scoring, ...o }),
  "comply/scoreRows": (o: object) => comply.scoreRows({ ...scoring, ...o }).next(),
  "comply/tallyEvents": (o: object) => comply.tallyEvents({ ...scoring, ...o }),
  "comply/scoreCompliance": (o: object) => comply.scoreCompliance({ ...scoring, ...o }),
  "comply/triage": (o: { asOf: string }) => comply.triage([], o),
  "comply/verifyScorecard": (o: object) =>
    comply.verifyScorecard(card, { ...scoring, ...o } as comply.VerificationInputs),
  "statistics/wilsonInterval": (o: object) => statistics.wilsonInterval(1, 2, o),
  "exchange/bulletinReceived": (o: object) =>
    exchange.bulletinReceived(bulletin, { ...arrival, ...o }),
  "exchange/openBulletin": (o: object) => exchange.openBulletin(jws, keySet, { ...opening, ...o }),
  "exchange/openReply": (o: object) => exchange.openReply(jws, keySet, { ...opening, ...o }),
  "exchange/openRequest": (o: object) => exchange.openRequest(jws, keySet, { ...opening, ...o }),
  "exchange/profileFeed": (o: object) => exchange.profileFeed([], o),
  "exchange/requestReceived": (o: object) =>
    exchange.requestReceived(request, { ...arrival, ...o }),
  "exchange/sellerNotified": (o: object) =>
    exchange.sellerNotified(removal, { at: now, channel: "email", ...o }),
  "exchange/signBulletin": (o: object) => exchange.signBulletin(bulletin, authorityKey, forShop(o)),
  "exchange/signReply": (o: object) => exchange.signReply(reply, authorityKey, forShop(o)),
  "exchange/signRequest": (o: object) => exchange.signRequest(request, authorityKey, forShop(o)),
  "feeds/csvRows": (o: object) => feeds.csvRows(o),
  "feeds/diffHazards": (o: object) => feeds.diffHazards([], [], o).next(),
  "match/buildMatcher": (o: object) => match.buildMatcher([], o),
  "match/createCatalogue": (o: object) => match.createCatalogue([], o),
  "match/createLookup": (o: object) => match.createLookup([], o),
  "match/createMargins": (o: object) => match.createMargins(o),
  "match/createMatcher": (o: object) => match.createMatcher([], o),
  "match/fitWeights": (o: object) => match.fitWeights([], [], o),
  "match/loadMatcher": (o: object) => match.loadMatcher(match.createMatcher([]).toBytes(), o),
  "match/lookup.search": (o: object) => match.createLookup([]).search("x", o),
  "match/matcher.screen": (o: object) => match.createMatcher([]).screen(listing(), o),
  "match/matcher.update": (o: object) => match.createMatcher([]).update({}, o),
  "match/screeningEvents": (o: object) => match.screeningEvents(screening, { at: now, ...o }),
  "match/selfTrain": (o: object) => match.selfTrain([], o),
  "notify/verifyWebhook": (o: object) =>
    notify.verifyWebhook({ headers: {}, body: "{}" }, { secrets: [secret], now, ...o }),
  "obligations/deriveObligations": (o: object) =>
    deriveObligations(kr2024, [], { platform: "shop", calendars: [kr], asOf: now, ...o }),
  "sweep/previewList": (o: object) =>
    sweep.previewList(match.createMatcher([]), match.createMatcher([]), [], o),
  "sweep/pgBossEngine": (o: object) => sweep.pgBossEngine(boss, plan, o),
  "sweep/planSweep": (o: object) => sweep.planSweep({ listings: ["none"], index: "none", ...o }),
  "sweep/sweepFiles": (o: object) => sweep.sweepFiles(plan, { parts: store, ...o }),
  "sweep/workPlan": (o: object) => sweep.workPlan(plan, engine, { parts: store, ...o }),
};

// Instants that are text to a signature, and what a template engine takes, are tried where their own functions are tested.
const elsewhere = ["notify/liquidTemplate.maxMilliseconds"];

const methods = [
  "match/lookup.search.limit",
  "match/matcher.screen.limit",
  "match/matcher.screen.minScore",
  "match/matcher.screen.now",
  "match/matcher.screen.evidence",
  "match/matcher.update.asOf",
  "match/fitWeights.unlabelled",
  "match/screeningEvents.channel",
  "notify/verifyWebhook.now",
];
const options = [...publicOptions(), ...methods].filter(
  (option) => !elsewhere.includes(option) && !option.startsWith("ledger/"),
);
const nonsense = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  "1",
  null,
  {},
  "yesterday",
  "2026-03-10",
  "2026-03-10T08:00:00",
  "2026-13-10T08:00:00Z",
];

test("every option that is a number or an instant has its place in the one table, and a call below", () => {
  const unknown = options.filter((option) => {
    const [, name = ""] = /\.(\w+)$/u.exec(option) ?? [];
    return !Object.hasOwn(optionRules, name);
  });
  expect(unknown).toEqual([]);
  expect(options.filter((option) => callOf(option) === undefined)).toEqual([]);
});

test.each(options)("%s refuses what cannot be meant", async (option) => {
  const [, name = ""] = /\.(\w+)$/u.exec(option) ?? [];
  const call: ((given: never) => unknown) | undefined = callOf(option);
  for (const value of nonsense) {
    // Every candidate is a wish that can be meant.
    if (option.endsWith("screen.limit") && value === Number.POSITIVE_INFINITY) continue;
    if (optionRules[name]?.meets(value) === true) continue;
    const thrown = await attempt(() => call?.({ [name]: value } as never));
    expect([value, thrown]).toEqual([
      value,
      expect.stringMatching(/^(?:INVALID_OPTION|INSTANT_WITHOUT_ZONE|INVALID_INPUT)$/u),
    ]);
  }
});

function callOf(option: string): ((given: never) => unknown) | undefined {
  const [, name = ""] = /^(.*)\.\w+$/u.exec(option) ?? [];
  return Object.hasOwn(calls, name) ? calls[name] : undefined;
}

async function attempt(call: () => unknown): Promise<string> {
  try {
    await call();
    return "accepted";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

function audit(): comply.AuditPlan {
  return comply.planAudit(["1", "2"], { kind: "fixed", sampleSize: 1 }, { seed: 1 });
}

function listing() {
  return orThrow(parseListing({ id: "L", title: "Fan heater", platform: "shop" }));
}
