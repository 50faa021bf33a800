import { SafepactError } from "../../errors.ts";
import { commitmentKinds } from "../../model/agreement.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { ObligationInputs } from "../obligationInputs.ts";

const kinds: ReadonlySet<string> = new Set(commitmentKinds);

/**
 * Refuses inputs that cannot be meant: no platform, a limit for what is no commitment, two calendars of one id.
 *
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION`.
 *
 * @internal
 */
export function checkInputs({ platform, calendars, asOf, deadlines = [] }: ObligationInputs): void {
  // What is a text and no instant is refused where it is read, with the code that says so.
  if (typeof asOf !== "string") checkOptions({ asOf });
  if (platform.trim() === "") {
    throw new SafepactError("INVALID_OPTION", "platform is empty.", {
      hint: "Pass the name that the events give it.",
    });
  }
  for (const { commitment } of deadlines) {
    if (kinds.has(commitment)) continue;
    throw new SafepactError("INVALID_OPTION", `"${commitment.slice(0, 60)}" is no commitment.`, {
      hint: `A limit can be given for ${commitmentKinds.join(", ")}.`,
    });
  }
  const ids = calendars.map(({ id }) => id);
  const twice = calendars.find(({ id }, index) => {
    const first = ids.indexOf(id);
    return first !== index && calendars[first] !== calendars[index];
  });
  if (!twice) return;
  throw new SafepactError("INVALID_OPTION", `Two calendars are called ${twice.id}.`, {
    hint: "Pass the one by which days are counted.",
  });
}
