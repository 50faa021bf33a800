// An authority's side: read a feed, sign a bulletin and a request, draw at random what to check, and score the platform by
// the events. The alert, the platform and its reply are made up.
import { orThrow } from "safepact";
import { eu2018 } from "safepact/agreements";
import { eu } from "safepact/calendars/eu";
import { checkEvents, planAudit, scoreCompliance, scoreRows } from "safepact/comply";
import * as exchange from "safepact/exchange";
import { readHazards, safetyGateXml } from "safepact/feeds";
import { renderScorecardMarkdown } from "safepact/report";

const report = `<Safety-Gate><report_date>06/03/2026</report_date><notifications>
<caseNumber>SR/00001/26</caseNumber><product>USB charger</product><brand>Volthaus</brand>
<type_numberOfModel>VH-20C</type_numberOfModel><barcode>4006381333931</barcode>
<riskType>Electric shock</riskType><level>Serious risk</level></notifications></Safety-Gate>`;
const records = [];
for await (const result of readHazards(safetyGateXml, report)) records.push(orThrow(result));

// Provide. What is missing costs the platform days: ask for it before sending.
const [platform, at] = ["shop.example", "2026-03-09T09:00:00+01:00"];
const authority = { name: "Example Authority", email: "safety@authority.example" };
const draft = { id: "b-1", authority, issuedAt: at, agreementId: "eu-2018", records };
const bulletin = orThrow(exchange.parseBulletin(draft));
const { missing = [] } = exchange.checkBulletin(bulletin).records[0] ?? {};
console.log("Missing from the record:", missing.map(({ criterion }) => criterion).join(", "));
const key = await exchange.generateSigningKey({ issuer: "authority.example" });
const nonce = exchange.createNonce((bytes) => crypto.getRandomValues(bytes));
const period = { issuedAt: at, expiresAt: "2026-03-16T09:00:00+01:00" };
const signing = { audience: platform, ...period, nonce, sequence: 1 };
const jws = await exchange.signBulletin(bulletin, key, signing);
const keySet = { keys: [exchange.toPublicKey(key)] };
const options = { audience: platform, now: at, seen: exchange.createSeen() };
console.log(`Opened: ${(await exchange.openBulletin(jws, keySet, options)).ok}`);
console.log(`Opened again: ${(await exchange.openBulletin(jws, keySet, options)).ok}`);

// Ask, and read the reply: item 1 stays unanswered, item 7 came late.
const ids = Array.from({ length: 12 }, (_, index) => `${index + 1}`);
const items = ids.map((itemId) => ({ itemId, listingId: `L-${itemId}` }));
const asked = { id: "q-1", kind: "agreement", authority, platform, requestedAt: at, items };
const requests = records.map((record) =>
  orThrow(exchange.parseTakedownRequest({ ...asked, record })),
);
const decided = ids.slice(1).map((itemId) => {
  const actedAt = `2026-03-${itemId === "7" ? "12T08:00" : "10T17:00"}:00+01:00`;
  return { itemId, decision: "removed", actedAt };
});
const answer = { id: "a-1", requestId: "q-1", platform, receivedAt: at, items: decided };
const reply = orThrow(exchange.parseReply({ ...answer, repliedAt: "2026-03-12T09:00:00+01:00" }));

// Verify. Only what was drawn at random gives a rate; the seed is agreed on before the frame is known.
const plan = planAudit(ids, { kind: "fixed", sampleSize: 4 }, { seed: 20260309 });
const drawn = plan.strata.flatMap((stratum) => stratum.drawn);
console.log(`Items drawn to be checked: ${drawn.join(", ")}\n`);
const checks = drawn.map((id) => {
  const outcome = id === "1" ? ("same-listing" as const) : ("not-found" as const);
  const found = { id, listingId: `L-${id}`, outcome, at: "2026-03-16T10:00:00+01:00" };
  return { ...found, hazardId: "safety-gate:SR/00001/26" };
});

const events = requests.flatMap((request) => [
  exchange.requestReceived(request, { platform, at }),
  ...exchange.replyEvents(reply, request),
]);
const inputs = {
  agreement: eu2018,
  platform,
  events: [...events, ...checkEvents(plan, checks, { platform })],
  hazards: records,
  calendars: [eu],
  period: { from: "2026-03-01" },
  asOf: "2026-03-31T00:00:00+02:00",
};
const card = scoreCompliance(inputs);
console.log(renderScorecardMarkdown(card, { rows: scoreRows(inputs) }));
