import type { Duty } from "../../model/index.ts";
import { covers } from "../../model/territory/covers.ts";
import { eventsOf } from "../events/eventMap.ts";
import { commitmentOfChannel } from "../terms/dutyScope.ts";
import type { Removal, Takedown } from "./takedown.ts";

/**
 * Gives a takedown as far as a duty is about it: by the kind of its request, or else by the commitment the duty corresponds to, and in
 * those of the places asked for where its law holds. Undefined where it is not about it.
 *
 * @internal
 */
export function underDuty(
  { kind, requests, jurisdiction }: Duty,
  takedown: Takedown,
): Takedown | undefined {
  const { channel, request, asked } = takedown;
  const received = eventsOf(request, "request.received")[0]?.event;
  const isMeant = requests
    ? received !== undefined && requests.includes(received.kind)
    : commitmentOfChannel[channel] === kind;
  if (!isMeant) return undefined;
  const places = asked.filter((place) => covers(jurisdiction, place, received?.at.slice(0, 10)));
  if (places.length === asked.length) return takedown;
  return places.length === 0 ? undefined : askedIn(places, takedown);
}

/** A takedown asked for in some of its places only. */
function askedIn(asked: readonly string[], takedown: Takedown): Takedown {
  const within = ({ by, answered, staysLive, places = asked }: Removal): Removal => {
    const reached = places.filter((place) => asked.includes(place));
    const isAll = reached.length === asked.length;
    return { by, answered, staysLive, places: isAll ? undefined : reached };
  };
  const removals = takedown.removals.map(within);
  const isElsewhere = ({ places }: Removal) => places?.length === 0;
  return {
    ...takedown,
    asked,
    removals: removals.filter((each) => !isElsewhere(each)),
    elsewhere: [...takedown.elsewhere, ...removals.filter(isElsewhere)],
    warnings: takedown.warnings.map(within),
  };
}
