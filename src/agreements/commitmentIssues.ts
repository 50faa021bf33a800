import type { Commitment, Deadline, Issue } from "../model/index.ts";

/**
 * Finds commitments made twice for the same time, limits that contradict themselves or each other, and commitments that end before they
 * begin.
 *
 * @param commitments - Commitments of one agreement.
 * @returns The issues.
 *
 * @internal
 */
export function commitmentIssues(commitments: readonly Commitment[]): readonly Issue[] {
  return commitments.flatMap((commitment, index) => {
    const before = commitments
      .slice(0, index)
      .filter((each) => each.kind === commitment.kind && meet(each, commitment));
    return [
      ...(before.some(({ clause }) => clause === commitment.clause)
        ? [twice(commitment, index)]
        : []),
      ...endBeforeStart(commitment, index),
      ...selfContradiction(commitment, index),
      ...otherLimit(commitment, index, before),
    ];
  });
}

/** Whether there is a day on which both hold; a side that is not known is open. */
function meet(one: Commitment, other: Commitment): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore({ applicableTo: to }: Commitment, { applicableFrom: from }: Commitment) {
  return to !== undefined && from !== undefined && to < from.slice(0, to.length);
}

function endBeforeStart(commitment: Commitment, index: number): readonly Issue[] {
  if (!endsBefore(commitment, commitment)) return [];
  const { kind, applicableFrom, applicableTo } = commitment;
  return [
    {
      code: "contradiction",
      severity: "error",
      path: ["commitments", index, "applicableTo"],
      message: `"${kind}" holds from ${applicableFrom} to ${applicableTo}, which is before. Exchange the two.`,
    },
  ];
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
  before: readonly Commitment[],
): readonly Issue[] {
  const earlier = before.find((each) => each.deadline !== undefined)?.deadline;
  if (deadline === undefined || earlier === undefined) return [];
  const [first, limit] = [limitText(earlier), limitText(deadline)];
  if (first === limit) return [];
  return [
    {
      code: "contradiction",
      severity: "warning",
      path: ["commitments", index, "deadline"],
      message: `"${kind}" has the limits ${first} and ${limit}. Say in the texts which applies when, or from when to when each holds.`,
    },
  ];
}

function limitText({ amount, unit, countFrom, closesAt }: Deadline): string {
  const closing = closesAt === undefined ? "" : `, closing at ${closesAt}`;
  return `${amount} ${unit} from ${countFrom}${closing}`;
}
