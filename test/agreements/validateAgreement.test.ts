import { type AgreementInput, defineAgreement, validateAgreement } from "safepact/agreements";
import { kr } from "safepact/calendars/kr";
import type { Agreement, Commitment } from "safepact/model";
import { expect, test } from "vitest";

const provenance = { source: ["text"], confidence: "sourced" } as const;
const takedown: Commitment = {
  kind: "takedown-authority",
  clause: "1",
  text: "Remove.",
  deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
  provenance,
};
const pilot: Agreement = {
  id: "pilot",
  title: "Pilot",
  jurisdiction: "KR",
  parties: [
    { role: "authority", name: "Office", joinedOn: "2026-01-10" },
    { role: "platform", name: "Market", joinedOn: "2026-02" },
  ],
  signedOn: "2026-01",
  effectiveFrom: "2026-02-01",
  calendar: "KR",
  commitments: [takedown],
  kpis: [{ id: "share", text: "Share removed.", provenance }],
  sources: [{ id: "text", title: "Text", confidence: "sourced" }],
};
const found = (agreement: Agreement) =>
  validateAgreement(agreement, { calendars: [kr] }).map(
    ({ severity, code, path }) => `${severity} ${code} ${path.join(".")}`,
  );
const withCommitments = (...commitments: Commitment[]): Agreement => ({ ...pilot, commitments });

test("an agreement without a fault has no issues", () => {
  expect(found(pilot)).toEqual([]);
});

test("an unknown calendar is an error where something is counted by it", () => {
  expect(found({ ...pilot, calendar: "KP" })).toEqual(["error unknown-reference calendar"]);
  const { deadline: _, ...promptly } = takedown;
  expect(found({ ...withCommitments(promptly), calendar: "KP" })).toEqual([
    "warning unknown-reference calendar",
  ]);
  expect(found({ ...withCommitments({ ...takedown, calendar: "KR" }), calendar: "KP" })).toEqual([
    "warning unknown-reference calendar",
  ]);
  expect(found(withCommitments({ ...takedown, calendar: "DE-XX" }))).toEqual([
    "error unknown-reference commitments.0.calendar",
  ]);
  expect(validateAgreement({ ...pilot, calendar: "KP" })).toEqual([]);
});

test("a clause that stands twice is an error", () => {
  expect(found(withCommitments(takedown, takedown))).toEqual(["error duplicate-id commitments.1"]);
  const { clause: _, ...unnumbered } = takedown;
  expect(found(withCommitments(unnumbered, unnumbered))).toEqual([
    "error duplicate-id commitments.1",
  ]);
});

test("limits that contradict each other or themselves are found", () => {
  const other: Commitment = {
    ...takedown,
    clause: "2",
    deadline: { amount: 24, unit: "hour", countFrom: "instant", closesAt: "18:00" },
  };
  expect(found(withCommitments(takedown, other))).toEqual([
    "error contradiction commitments.1.deadline.closesAt",
    "warning contradiction commitments.1.deadline",
  ]);
  expect(found(withCommitments(takedown, { ...takedown, clause: "2" }))).toEqual([]);
});

test("a source that is not listed is an error, and a claim above the source a warning", () => {
  const astray = { ...provenance, source: ["text", "elsewhere"] };
  expect(found(withCommitments({ ...takedown, provenance: astray }))).toEqual([
    "error unknown-reference commitments.0.provenance.source.1",
  ]);
  const sources = [{ id: "text", title: "Press", confidence: "secondary-source" }] as const;
  expect(found({ ...pilot, sources })).toEqual([
    "warning contradiction commitments.0.provenance.confidence",
    "warning contradiction kpis.0.provenance.confidence",
  ]);
  expect(found({ ...pilot, sources: [...pilot.sources, ...pilot.sources] })).toEqual([
    "error duplicate-id sources.1.id",
  ]);
  expect(found({ ...pilot, kpis: [...pilot.kpis, ...pilot.kpis] })).toEqual([
    "error duplicate-id kpis.1.id",
  ]);
});

test("dates out of order are errors, as far as they are exact", () => {
  expect(found({ ...pilot, effectiveTo: "2026-01-31" })).toEqual([
    "error contradiction effectiveTo",
  ]);
  expect(found({ ...pilot, effectiveTo: "2026-02" })).toEqual([]);
  expect(found({ ...pilot, effectiveFrom: "2025" })).toEqual([
    "warning contradiction effectiveFrom",
  ]);
  const party = { role: "platform", name: "Shop" } as const;
  const withParty = (dates: { joinedOn?: string; leftOn?: string }) =>
    found({ ...pilot, parties: [{ ...party, ...dates }] });
  expect(withParty({ joinedOn: "2026-03-02", leftOn: "2026-03-01" })).toEqual([
    "error contradiction parties.0.leftOn",
  ]);
  expect(withParty({ joinedOn: "2025-12-31" })).toEqual(["error contradiction parties.0.joinedOn"]);
  expect(withParty({ joinedOn: "2026-03", leftOn: "2026-03-01" })).toEqual([]);
});

test("a party may come back after it left, but not be there twice", () => {
  const stay = { role: "platform", name: "Shop" } as const;
  expect(found({ ...pilot, parties: [stay, stay] })).toEqual(["error duplicate-id parties.1.name"]);
  expect(found({ ...pilot, parties: [{ ...stay, leftOn: "2026-05" }, stay] })).toEqual([]);
});

test("an agreement of one's own is completed, or refused with every error", () => {
  const { parties: _, kpis: __, ...input } = pilot;
  expect(defineAgreement(input)).toEqual({ ...pilot, parties: [], kpis: [] });
  const wrong: AgreementInput = { ...input, calendar: "KP", effectiveTo: "2020" };
  expect(() => defineAgreement(wrong, { calendars: [kr] })).toThrow(
    'The agreement "pilot" has errors. effectiveTo: It ended on 2020 before it began on 2026-02-01. Correct one date. calendar: No calendar "KP" was given, so its deadlines cannot be counted. Name a known calendar, or define one.',
  );
  expect(() => defineAgreement({ ...input, signedOn: "soon" })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
