import type { Agreement, Issue, Party } from "../model/index.ts";

/**
 * Finds dates of an agreement and its parties that are out of order, and parties named twice.
 *
 * @param agreement - Agreement to look at.
 * @returns The issues.
 *
 * @internal
 */
export function partyIssues(agreement: Agreement): readonly Issue[] {
  const seen = new Set<string>();
  const issues = [...termIssues(agreement)];
  for (const [index, party] of agreement.parties.entries()) {
    issues.push(...stayIssues(party, index, agreement));
    // One that left may have joined again: only a second stay without an end of the first is a duplicate.
    const key = JSON.stringify([party.role, party.name]);
    if (seen.has(key)) issues.push(namedTwice(index, party.name));
    if (party.leftOn === undefined) seen.add(key);
  }
  return issues;
}

function* termIssues({ signedOn, effectiveFrom, effectiveTo }: Agreement): Generator<Issue> {
  if (effectiveTo !== undefined && isBefore(effectiveTo, effectiveFrom)) {
    const message = `It ended on ${effectiveTo} before it began on ${effectiveFrom}.`;
    yield outOfOrder(["effectiveTo"], message);
  }
  if (isBefore(effectiveFrom, signedOn)) {
    const message = `It applies from ${effectiveFrom}, before it was signed on ${signedOn}.`;
    yield { ...outOfOrder(["effectiveFrom"], message), severity: "warning" };
  }
}

function* stayIssues(
  { name, joinedOn, leftOn }: Party,
  index: number,
  { signedOn }: Agreement,
): Generator<Issue> {
  if (joinedOn === undefined) return;
  if (leftOn !== undefined && isBefore(leftOn, joinedOn)) {
    const message = `${name} left on ${leftOn} before it joined on ${joinedOn}.`;
    yield outOfOrder(["parties", index, "leftOn"], message);
  }
  if (isBefore(joinedOn, signedOn)) {
    const message = `${name} joined on ${joinedOn}, before the agreement was signed on ${signedOn}.`;
    yield outOfOrder(["parties", index, "joinedOn"], message);
  }
}

/** Compares two dates as far as both are exact: 2023-09 is neither before nor after 2023-09-29. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function outOfOrder(path: Issue["path"], what: string): Issue {
  return { code: "contradiction", severity: "error", path, message: `${what} Correct one date.` };
}

function namedTwice(index: number, name: string): Issue {
  return {
    code: "duplicate-id",
    severity: "error",
    path: ["parties", index, "name"],
    message: `${name} is a party twice. Keep one entry, or say when the first one left.`,
  };
}
