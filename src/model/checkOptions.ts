import { SafepactError } from "../errors.ts";
import { optionRules } from "./optionRules.ts";

/**
 * Refuses options that cannot be meant, such as a limit below zero or an instant without its zone. An option that is absent, or
 * undefined, is not given.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION`.
 *
 * @internal
 */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(optionRules, name) ? optionRules[name] : undefined;
    if (rule === undefined || rule.meets(value)) continue;
    const shown = String(value).slice(0, 60);
    throw new SafepactError("INVALID_OPTION", `${name} cannot be ${shown}.`, { hint: rule.hint });
  }
}
