import { checkGiven } from "../model/checkGiven.ts";
import type { Agreement, Issue } from "../model/index.ts";
import { agreementShape } from "../model/modelShapes.ts";
import { commitmentIssues } from "./commitmentIssues.ts";
import { partyIssues } from "./partyIssues.ts";
import { sourceIssues } from "./sourceIssues.ts";

/** Options of {@link validateAgreement}. */
export interface ValidateAgreementOptions {
  /**
   * The calendars the agreement may name, by id; not checked when absent.
   *
   * @defaultValue `undefined`
   */
  readonly calendars?: readonly {
    /** Id of a calendar. */
    readonly id: string;
  }[];
}

/**
 * Looks for what is wrong in an agreement beyond its shape: sources that are not listed, duplicate clauses, limits that
 * contradict each other, unknown calendars, dates out of order.
 *
 * @param agreement - Agreement that `parseAgreement` accepted.
 * @param options - The calendars to check against.
 * @returns Errors and warnings with their paths; empty when nothing was found.
 *
 * @example
 * ```ts
 * import { kr2024, validateAgreement } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 *
 * validateAgreement(kr2024, { calendars: [kr] }); // => []
 * const astray = validateAgreement({ ...kr2024, calendar: "KP" }, { calendars: [kr] });
 * astray.map(({ code, severity }) => `${severity} ${code}`); // => ["warning unknown-reference"]
 * ```
 */
export function validateAgreement(
  agreement: Agreement,
  options: ValidateAgreementOptions = {},
): readonly Issue[] {
  checkGiven(
    { agreement, options },
    { agreement: agreementShape, options: { calendars: "list?" } },
  );
  const { calendars } = options;
  const known = calendars && new Set(calendars.map(({ id }) => id));
  return [
    ...partyIssues(agreement),
    ...commitmentIssues(agreement.commitments),
    ...sourceIssues(agreement),
    ...(known ? calendarIssues(agreement, known) : []),
  ];
}

function calendarIssues(agreement: Agreement, known: ReadonlySet<string>): readonly Issue[] {
  const { calendar, commitments } = agreement;
  const counts = commitments.some(
    ({ deadline, calendar: own }) => deadline !== undefined && own === undefined,
  );
  const issues: Issue[] = [];
  if (!known.has(calendar)) {
    const consequence = counts
      ? "so its deadlines cannot be counted"
      : "though nothing counts by it";
    issues.push(unknownCalendar(["calendar"], { calendar, consequence, counts }));
  }
  for (const [index, { calendar: own }] of commitments.entries()) {
    if (own === undefined || known.has(own)) continue;
    const consequence = "so this commitment cannot be counted";
    issues.push(
      unknownCalendar(["commitments", index, "calendar"], {
        calendar: own,
        consequence,
        counts: true,
      }),
    );
  }
  return issues;
}

function unknownCalendar(
  path: Issue["path"],
  { calendar, consequence, counts }: { calendar: string; consequence: string; counts: boolean },
): Issue {
  return {
    code: "unknown-reference",
    severity: counts ? "error" : "warning",
    path,
    message: `No calendar "${calendar}" was given, ${consequence}. Name a known calendar, or define one.`,
  };
}
