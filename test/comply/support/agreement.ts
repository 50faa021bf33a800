import type { Agreement } from "safepact/model";
import { parseAgreement } from "../../support/untrusted.ts";

const provenance = { source: [], confidence: "sourced" };
const twoDays = { amount: 2, unit: "business-day", countFrom: "next-day" };

/** An agreement by the Korean calendar with a limit of two business days, made up for the tests. */
export const agreement = own([
  { kind: "takedown-authority", text: "Take down.", deadline: twoDays, provenance },
  { kind: "monitor-sources", text: "Watch.", deadline: twoDays, provenance },
  {
    kind: "consumer-channel",
    text: "Hear consumers.",
    deadline: { ...twoDays, amount: 5 },
    provenance,
  },
  { kind: "info-request", text: "Answer.", deadline: { ...twoDays, amount: 10 }, provenance },
  { kind: "recall-info", text: "Tell buyers.", provenance },
  { kind: "prevent-relisting", text: "Keep away.", provenance },
]);

/** Makes an agreement by the Korean calendar. */
export function own(commitments: readonly unknown[], more: object = {}): Agreement {
  const parsed = parseAgreement({
    id: "own-2025",
    title: "Agreement of the tests",
    jurisdiction: "KR",
    signedOn: "2025-01-01",
    effectiveFrom: "2025-01-01",
    calendar: "KR",
    commitments,
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
