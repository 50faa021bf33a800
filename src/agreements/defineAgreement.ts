import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { Agreement, Issue } from "../model/index.ts";
import { parseAgreement } from "../model/parseAgreement.ts";
import { type ValidateAgreementOptions, validateAgreement } from "./validateAgreement.ts";

/** An agreement as one writes it down: lists that are absent are empty. */
export type AgreementInput = Omit<Agreement, Lists> & Partial<Pick<Agreement, Lists>>;

type Lists = "parties" | "commitments" | "kpis" | "sources";

/**
 * Makes an agreement of one's own, checked in shape and in sense.
 *
 * @param input - The agreement; lists may be left out.
 * @param options - The calendars to check against.
 * @returns The complete agreement.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` that names every error found.
 *
 * @example
 * ```ts
 * import { defineAgreement, kr2024 } from "safepact/agreements";
 *
 * // Say the parties settle on two business days; the published accounts give no number.
 * const agreed = defineAgreement({
 *   ...kr2024,
 *   id: "kr-2024-protocol",
 *   commitments: kr2024.commitments.map((commitment) =>
 *     commitment.kind === "takedown-authority"
 *       ? { ...commitment, deadline: { amount: 2, unit: "business-day", countFrom: "next-day" } }
 *       : commitment,
 *   ),
 * });
 * agreed.commitments.filter(({ deadline }) => deadline).length; // => 1
 * ```
 */
export function defineAgreement(
  input: AgreementInput,
  options: ValidateAgreementOptions = {},
): Agreement {
  checkGiven({ input, options }, { input: "object", options: { calendars: "list?" } });
  const parsed = parseAgreement(input);
  if (!parsed.ok) throw refusal(input.id, parsed.issues);
  const errors = validateAgreement(parsed.value, options).filter(
    ({ severity }) => severity === "error",
  );
  if (errors.length > 0) throw refusal(input.id, errors);
  return parsed.value;
}

function refusal(id: string, issues: readonly Issue[]): SafepactError {
  const list = issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join(".")}: ${message}`)
    .join(" ");
  const more = issues.length > 5 ? ` And ${issues.length - 5} more.` : "";
  return new SafepactError(
    "INVALID_INPUT",
    `The agreement "${String(id).slice(0, 60)}" has errors. ${list}${more}`,
  );
}
