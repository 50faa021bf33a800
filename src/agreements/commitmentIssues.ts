import type { Commitment, Deadline, Issue } from "../model/index.ts";

/**
 * Finds commitments made twice and limits that contradict themselves or each other.
 *
 * @param commitments - Commitments of one agreement.
 * @returns The issues.
 *
 * @internal
 */
export function commitmentIssues(commitments: readonly Commitment[]): readonly Issue[] {
  const clauses = new Set<string>();
  const limits = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [index, commitment] of commitments.entries()) {
    const clause = JSON.stringify([commitment.kind, commitment.clause]);
    if (clauses.has(clause)) issues.push(twice(commitment, index));
    clauses.add(clause);
    issues.push(...selfContradiction(commitment, index), ...otherLimit(commitment, index, limits));
  }
  return issues;
}

function twice({ kind, clause }: Commitment, index: number): Issue {
  return {
    code: "duplicate-id",
    severity: "error",
    path: ["commitments", index],
    message:
      clause === undefined
        ? `The commitment "${kind}" stands twice without a clause number. Number the clauses, or merge the two.`
        : `The commitment "${kind}" of clause ${clause} stands twice. Remove one.`,
  };
}

function selfContradiction({ deadline }: Commitment, index: number): readonly Issue[] {
  if (deadline?.unit !== "hour" || deadline.closesAt === undefined) return [];
  return [
    {
      code: "contradiction",
      severity: "error",
      path: ["commitments", index, "deadline", "closesAt"],
      message:
        "A limit in hours runs by the clock and cannot close at a local time. Remove closesAt, or count days.",
    },
  ];
}

function otherLimit(
  { kind, deadline }: Commitment,
  index: number,
  limits: Map<string, string>,
): readonly Issue[] {
  if (deadline === undefined) return [];
  const limit = limitText(deadline);
  const first = limits.get(kind);
  if (first === undefined) limits.set(kind, limit);
  if (first === undefined || first === limit) return [];
  return [
    {
      code: "contradiction",
      severity: "warning",
      path: ["commitments", index, "deadline"],
      message: `"${kind}" has the limits ${first} and ${limit}. Say in the texts which applies when.`,
    },
  ];
}

function limitText({ amount, unit, countFrom, closesAt }: Deadline): string {
  const closing = closesAt === undefined ? "" : `, closing at ${closesAt}`;
  return `${amount} ${unit} from ${countFrom}${closing}`;
}
