import { isSafepactError } from "safepact/errors";
import { allNoticeMessages } from "safepact/languages";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import {
  type ConsumerRecallData,
  consumerRecall,
  email,
  renderNotice,
  type SellerBlockedData,
  sellerBlocked,
  sellerObjectionDecided,
} from "safepact/notify";
import { expect, test } from "vitest";
import { blockedData, decidedData, recallData, sampleFor } from "./sampleData.ts";

const setting = { messages: en.noticeMessages, channel: email, zone: "Europe/Dublin" };

/** The fields a refusal names, or nothing when the notice is written. */
function refusedFor(write: () => unknown): string[] {
  try {
    write();
    return [];
  } catch (error) {
    if (!isSafepactError(error) || error.code !== "MISSING_DATA") throw error;
    return [...error.message.matchAll(/([\w.]+): [A-Z]/gu)].map(([, path = ""]) => path);
  }
}

const recall = (changes: Partial<ConsumerRecallData>) =>
  refusedFor(() => renderNotice(consumerRecall, { ...recallData, ...changes }, setting));
const [product] = recallData.products;

test.each<[string, Partial<ConsumerRecallData>, string[]]>([
  ["nothing", {}, []],
  [
    "a picture",
    { products: [{ name: "Lamp", brand: "Ember", models: ["L"], identifiers: [], units: "all" }] },
    ["products.0.imageUrl"],
  ],
  ["costs", { freeOfCharge: false }, ["freeOfCharge"]],
  ["a choice", { buyerChooses: false }, ["buyerChooses"]],
  ["a second remedy", { remedies: [{ kind: "refund" }] }, ["remedies"]],
  [
    "a free way to ask",
    { remedyProvider: { name: "Ember", phone: "+353 1 1" } },
    ["remedyProvider"],
  ],
])("a recall notice in the Union that lacks %s is refused", (_, changes, fields) => {
  expect(product).toBeDefined();
  expect(recall(changes)).toEqual(fields);
});

test("a recall elsewhere is held to its own law, not to that of the Union", () => {
  const data = {
    ...recallData,
    territory: "KR",
    recall: { territory: ["KR"] },
    freeOfCharge: false,
  };
  const { text } = renderNotice(consumerRecall, data, { ...setting, messages: ko.noticeMessages });
  expect(text).not.toContain("무료로");
});

const { origin: _origin, platformSize: _size, ...plain } = blockedData;
const blocked = (changes: Partial<SellerBlockedData>, data: SellerBlockedData = blockedData) =>
  refusedFor(() => renderNotice(sellerBlocked, { ...data, ...changes }, setting));
const url = "https://shop.example/o";

test.each<[string, Partial<SellerBlockedData>, string[]]>([
  ["nothing", {}, []],
  ["facts and explanation", { facts: [] }, ["facts"]],
  ["facts but explains", { facts: [], explanation: "It overheats." }, []],
  [
    "bodies and a court",
    { redress: { url, further: [] } },
    ["redress.court", "redress.outOfCourt"],
  ],
  [
    "an internal complaint",
    { redress: { further: ["Write."], outOfCourt: { name: "B" }, court: { name: "C" } } },
    ["redress.url"],
  ],
  ["six months", { redress: { ...blockedData.redress, until: "2026-08-03" } }, ["redress.until"]],
  [
    "six months, to the minute",
    { redress: { ...blockedData.redress, until: "2026-08-03T23:59:00+09:00" } },
    ["redress.until"],
  ],
  [
    "six months, on its day",
    { redress: { ...blockedData.redress, until: "2026-08-04T00:00:00+09:00" } },
    [],
  ],
  ["six months, by month", { redress: { ...blockedData.redress, until: "2026-08" } }, []],
])("a statement of reasons in the Union that lacks %s is refused", (_, changes, fields) => {
  expect(blocked(changes)).toEqual(fields);
});

test("whether a notice or own initiative led to the decision must be said", () => {
  expect(blocked({ platformSize: "large" }, plain)).toEqual(["origin"]);
});

test("micro and small marketplaces owe no complaint and no settlement, and an unknown size is told", () => {
  const redress = { court: { name: "District Court" }, further: [] };
  expect(blocked({ redress, platformSize: "small" })).toEqual([]);
  expect(blocked({ redress, platformSize: "medium" })).toEqual([
    "redress.url",
    "redress.outOfCourt",
  ]);
  const { warnings } = renderNotice(
    sellerBlocked,
    { ...plain, origin: "notice", redress },
    setting,
  );
  expect(warnings.map(({ code }) => code)).toContain("platform-size-unknown");
});

test("an authority's order is no decision of the marketplace: Art. 17 does not apply, facts are still owed", () => {
  const order = { kind: "order", reference: "Order 7" } as const;
  const redress = { further: ["Contest the order."] };
  expect(blocked({ ground: order, redress }, plain)).toEqual([]);
  expect(blocked({ ground: order, redress, facts: [] }, plain)).toEqual(["facts"]);
});

test("outside the Union nothing of it is asked; where it is not said, the sender is told", () => {
  const redress = { url, further: [] };
  expect(blocked({ territory: ["KR"], redress, facts: [] }, plain)).toEqual([]);
  const everywhere = renderNotice(
    sellerBlocked,
    { ...plain, territory: "everywhere", facts: [], redress },
    setting,
  );
  expect(everywhere.warnings.map(({ code }) => code)).toContain("required-by-law");
  const silent = renderNotice(sellerBlocked, { ...plain, territory: [], redress }, setting);
  expect(silent.warnings.map(({ code }) => code)).toContain("territory-not-stated");
  expect(silent.text).not.toContain("everywhere");
});

test("a sender can take gaps on, and every one is told", () => {
  const data = {
    ...plain,
    facts: [],
    redress: { url, further: [] },
    platformSize: "large" as const,
  };
  const { warnings } = renderNotice(sellerBlocked, data, { ...setting, legalGaps: "warn" });
  const gaps = warnings.filter(({ code }) => code === "required-by-law");
  expect(gaps.map(({ path }) => path)).toEqual([
    "facts",
    "origin",
    "redress.court",
    "redress.outOfCourt",
  ]);
  expect(gaps[0]?.message).toContain("Art. 17(3)(b) and (d)");
});

test("the decision about an objection names the settlement body where it must", () => {
  const { outOfCourt: _body, ...without } = decidedData;
  expect(refusedFor(() => renderNotice(sellerObjectionDecided, without, setting))).toEqual([
    "outOfCourt",
  ]);
  const small = { ...without, platformSize: "small" as const };
  expect(refusedFor(() => renderNotice(sellerObjectionDecided, small, setting))).toEqual([]);
});

test.each(allNoticeMessages)(
  "in $id the ways of redress are named as the data states them",
  (language) => {
    const data = sampleFor("seller.blocked", language.id) as SellerBlockedData;
    const { text = "" } = renderNotice(sellerBlocked, data, { ...setting, messages: language });
    expect(text).toContain("Example Settlement Board (https://settlement.example)");
    expect(text).toContain("Example District Court");
  },
);
