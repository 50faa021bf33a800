// An agreement of your own: the published Korean one with numbers its parties might settle on, and a calendar with a day
// off of your own. Nothing is registered; both are values that you pass on.
import { compareAgreements, defineAgreement, eu2018, kr2024 } from "safepact/agreements";
import { dueAt, explainDue, withClosures } from "safepact/calendar";
import { kr } from "safepact/calendars/kr";
import { parseCaseEvent } from "safepact/model";
import { deriveObligations } from "safepact/obligations";

const protocol = {
  id: "protocol",
  title: "Made up for this example",
  confidence: "unverified",
} as const;
const deadline = {
  amount: 2,
  unit: "business-day",
  countFrom: "next-day",
  closesAt: "18:00",
} as const;

const agreed = defineAgreement({
  ...kr2024,
  id: "kr-2024-protocol",
  sources: [...kr2024.sources, protocol],
  commitments: kr2024.commitments.map((commitment) =>
    commitment.kind === "takedown-authority"
      ? { ...commitment, deadline, provenance: { source: ["protocol"], confidence: "unverified" } }
      : commitment,
  ),
});
const office = withClosures(kr, [{ date: "2026-03-11", name: "Moving", source: protocol }]);

// Set beside published agreements, each cell with how well it is supported.
const { rows } = compareAgreements([kr2024, agreed, eu2018]);
const takedown = rows.find(({ kind }) => kind === "takedown-authority");
for (const { agreementId, commitments } of takedown?.cells ?? []) {
  const { deadline: limit, confidence } = commitments[0] ?? {};
  const text = limit ? `${limit.amount} ${limit.unit}s` : "no limit published";
  console.log(`${agreementId.padEnd(18)}${text.padEnd(20)}${confidence}`);
}

const received = "2026-03-09T10:00:00+09:00";
console.log(`\nDue by the public calendar ${dueAt(deadline, received, kr).dueAt}`);
console.log(`Due by the office's own    ${dueAt(deadline, received, office).dueAt}`);
console.log(`\n${explainDue(deadline, received, office).slice(0, 5).join("\n")}`);

// The same request under both: without a limit it is not evaluated, neither passed nor failed.
const request = parseCaseEvent({
  id: "e1",
  type: "request.received",
  at: received,
  assertedBy: "authority",
  platform: "shop.example",
  requestId: "q-1",
  kind: "agreement",
  hazardId: "kr:1",
  items: [{ itemId: "1", listingId: "L-1" }],
});
const events = request.ok ? [request.value] : [];
const inputs = { platform: "shop.example", asOf: "2026-03-20T00:00:00+09:00", calendars: [office] };
console.log();
for (const agreement of [kr2024, agreed]) {
  const [owed] = deriveObligations(agreement, events, inputs).obligations;
  console.log(`${agreement.id.padEnd(18)}${owed?.state} ${owed?.reason ?? owed?.dueAt}`);
}
