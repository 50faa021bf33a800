import { SafepactError } from "../../errors.ts";

/**
 * Refuses a call in which two outputs would be mixed on standard output.
 *
 * @param outputs - Each option with what it was given: a path, `-`, or `true` when the option alone means to print.
 * @throws A {@link SafepactError} with code `INVALID_OPTION`.
 */
export function oneOnStandardOutput(
  outputs: Readonly<Record<string, string | boolean | undefined>>,
): void {
  const printed = Object.entries(outputs).filter(([, to]) => to === "-" || to === true);
  if (printed.length < 2) return;
  const names = printed.map(([name, to]) => (to === "-" ? `${name} -` : name)).join(" and ");
  throw new SafepactError("INVALID_OPTION", `${names} would be mixed on standard output.`, {
    hint: "Send all but one to files.",
  });
}
