import type { Agreement, Issue } from "../model/index.ts";

/**
 * Finds dates of an agreement and its parties that are out of order, and parties named twice.
 *
 * @param agreement - Agreement to look at.
 * @returns The issues.
 *
 * @internal
 */
export function partyIssues(agreement: Agreement): readonly Issue[] {
  const { signedOn, effectiveFrom, effectiveTo, parties } = agreement;
  const issues: Issue[] = [];
  if (effectiveTo !== undefined && isBefore(effectiveTo, effectiveFrom)) {
    issues.push(
      outOfOrder(
        ["effectiveTo"],
        `It ended on ${effectiveTo} before it began on ${effectiveFrom}.`,
      ),
    );
  }
  if (isBefore(effectiveFrom, signedOn)) {
    const message = `It applies from ${effectiveFrom}, before it was signed on ${signedOn}.`;
    issues.push({ ...outOfOrder(["effectiveFrom"], message), severity: "warning" });
  }
  const seen = new Set<string>();
  for (const [index, { role, name, joinedOn, leftOn }] of parties.entries()) {
    if (joinedOn !== undefined && leftOn !== undefined && isBefore(leftOn, joinedOn)) {
      const message = `${name} left on ${leftOn} before it joined on ${joinedOn}.`;
      issues.push(outOfOrder(["parties", index, "leftOn"], message));
    }
    if (joinedOn !== undefined && isBefore(joinedOn, signedOn)) {
      const message = `${name} joined on ${joinedOn}, before the agreement was signed on ${signedOn}.`;
      issues.push(outOfOrder(["parties", index, "joinedOn"], message));
    }
    // One that left may have joined again: only a second stay without an end of the first is a duplicate.
    const key = `${role} ${name}`;
    if (seen.has(key)) issues.push(namedTwice(index, name));
    if (leftOn === undefined) seen.add(key);
  }
  return issues;
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
