// An authority's side: read a feed, see what a platform would miss, sign a bulletin, draw at random what to check, and score
// the platform by the events. The alert, the platform and its events are made up.
import { orThrow, parseCaseEvent } from "safepact";
import { eu2018 } from "safepact/agreements";
import { eu } from "safepact/calendar";
import { planAudit, scoreCompliance } from "safepact/comply";
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
const authority = { name: "Example Authority", email: "safety@authority.example" };
const draft = { id: "b-1", authority, issuedAt: "2026-03-09", agreementId: "eu-2018", records };
const bulletin = orThrow(exchange.parseBulletin(draft));
const { missing = [] } = exchange.checkBulletin(bulletin).records[0] ?? {};
console.log(
  `Missing from the record:\n${missing.map(({ message }) => `  - ${message}`).join("\n")}`,
);

const key = await exchange.generateSigningKey({ issuer: "authority.example" });
const jws = await exchange.signBulletin(bulletin, key, {
  audience: "shop.example",
  issuedAt: "2026-03-09T09:00:00+01:00",
  expiresAt: "2026-03-16T09:00:00+01:00",
  nonce: exchange.createNonce((bytes) => crypto.getRandomValues(bytes)),
  sequence: 1,
});
const keySet = { keys: [exchange.toPublicKey(key)] };
const reader = { audience: "shop.example", now: "2026-03-09T09:05:00+01:00" };
const options = { ...reader, seen: exchange.createSeen() };
console.log(`Opened: ${(await exchange.openBulletin(jws, keySet, options)).ok}`);
console.log(`Opened again: ${(await exchange.openBulletin(jws, keySet, options)).ok}`);

// Verify. Only what was drawn at random gives a rate; the seed is agreed on before the frame is known.
const items = Array.from({ length: 12 }, (_, index) => `${index + 1}`);
const plan = planAudit(items, { kind: "fixed", sampleSize: 4 }, { seed: 20260309 });
const drawn = plan.strata.flatMap((stratum) => stratum.drawn);
console.log(`Items drawn to be checked: ${drawn.join(", ")}\n`);

const asked = items.map((itemId) => ({ itemId, listingId: `L-${itemId}` }));
const sampleFrame = "items of q-1, seed 20260309";
const outcomeOf = (itemId: string) => (itemId === "1" ? "same-listing" : "not-found");
const events = [
  happened("09T09:10", "request.received", { requestId: "q-1", kind: "agreement", items: asked }),
  ...asked.slice(1).map((item) => {
    const time = item.itemId === "7" ? "12T08:00" : "10T17:00";
    return happened(time, "listing.blocked", { ...item, requestId: "q-1", action: "removed" });
  }),
  ...drawn.map((itemId) => {
    const check = { listingId: `L-${itemId}`, outcome: outcomeOf(itemId) };
    return happened("16T10:00", "check.performed", {
      ...check,
      method: "random-sample",
      sampleFrame,
    });
  }),
];
const card = scoreCompliance({
  agreement: eu2018,
  platform: "shop.example",
  events,
  hazards: records,
  calendars: [eu],
  period: { from: "2026-03-01" },
  asOf: "2026-03-31T00:00:00+02:00",
});
console.log(renderScorecardMarkdown(card));

function happened(time: string, type: string, details: object) {
  const assertedBy = type === "listing.blocked" ? "platform" : "authority";
  const id = `${type} ${time} ${JSON.stringify(details)}`;
  const base = { platform: "shop.example", hazardId: "safety-gate:SR/00001/26", assertedBy };
  const event: object = { id, type, at: `2026-03-${time}:00+01:00`, ...base, ...details };
  return orThrow(parseCaseEvent(event));
}
