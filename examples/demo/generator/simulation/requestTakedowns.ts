import type { ItemAnswer, RequestItem } from "safepact/model";
import { ILLUSTRATIVE_DEADLINE } from "../../../../src/cli/demo/timeline.ts";
import { groupedBy } from "./groupedBy.ts";
import { blockKey, planBlock, type Simulation, type TrueOffer } from "./simulation.ts";
import { DAY, HOUR, PERIOD_END, startOfKoreanDay } from "./timeline.ts";

/** Days of the six months on which the authority looks what is still on offer. */
const INSPECTIONS: readonly string[] = [
  "2025-07-14",
  "2025-08-11",
  "2025-09-15",
  "2025-10-02",
  "2025-10-27",
  "2025-11-17",
  "2025-12-08",
];

interface Request {
  readonly requestId: string;
  readonly hazardId: string;
  readonly ms: number;
  readonly offers: readonly TrueOffer[];
  readonly kind: "agreement" | "consumer-report";
}

/**
 * Lets the authority look for what is still on offer and ask for it, item by item, and the marketplace answer.
 *
 * @param simulation - The marketplace.
 */
export function requestTakedowns(simulation: Simulation): void {
  const asked = new Set<string>();
  let number = 0;
  for (const day of INSPECTIONS) {
    const noon = startOfKoreanDay(day) + 11 * HOUR;
    const byHazard = groupedBy(stillOnOffer(simulation, noon, asked), ({ hazardId }) => hazardId);
    for (const [hazardId, found] of byHazard) {
      const offers = found.slice(0, 6);
      for (const { listing } of offers) asked.add(blockKey(listing.id, hazardId));
      const ms = noon + simulation.random.between(0, 420) * 60_000;
      const requestId = `${simulation.marketplace.prefix}-R${String(++number).padStart(3, "0")}`;
      const kind = simulation.random.chance(0.12) ? "consumer-report" : "agreement";
      receiveRequest(simulation, { requestId, hazardId, ms, offers, kind });
    }
  }
}

function stillOnOffer(
  { trueOffers, knownAt, blocks }: Simulation,
  ms: number,
  asked: ReadonlySet<string>,
): readonly TrueOffer[] {
  return trueOffers.filter(({ listing, hazardId }) => {
    const known = knownAt.get(hazardId);
    if (known === undefined || known + 5 * DAY > ms) return false;
    if (startOfKoreanDay(listing.listedAt ?? "2025-01-01") > ms) return false;
    const key = blockKey(listing.id, hazardId);
    return !asked.has(key) && (blocks.get(key)?.ms ?? Number.POSITIVE_INFINITY) > ms;
  });
}

function receiveRequest(simulation: Simulation, request: Request): void {
  const { log, random, marketplace } = simulation;
  const { requestId, hazardId, ms, kind } = request;
  const items = request.offers.map((offer, place) => itemOf(offer, place, simulation));
  log.add(ms, {
    type: "request.received",
    assertedBy: kind === "agreement" ? "authority" : "third-party",
    requestId,
    kind,
    hazardId,
    items,
    territory: "KR",
    language: "ko",
    deadline: ILLUSTRATIVE_DEADLINE,
    identicalContent: true,
  });
  if (random.chance(0.85)) {
    log.add(ms + random.between(10, 300) * 60_000, {
      type: "request.acknowledged",
      assertedBy: "platform",
      requestId,
    });
  }
  askForMissing(simulation, request, items);
  if (requestId.endsWith("R004")) waive(simulation, request);
  const answered = ms + random.waiting(marketplace.conduct.decideRequest) * HOUR;
  if (answered > PERIOD_END || random.chance(marketplace.conduct.leavesOpen)) return;
  answerRequest(simulation, { request, items, answered });
}

/** Most items name the listing; some only its address, and a few neither. */
function itemOf(
  { listing }: TrueOffer,
  place: number,
  { random, marketplace }: Simulation,
): RequestItem {
  const itemId = `item-${place + 1}`;
  if (random.chance(0.04)) return { itemId };
  const url = `https://${marketplace.id}.example/item/${listing.id}`;
  return random.chance(0.15) ? { itemId, url } : { itemId, listingId: listing.id, url };
}

function askForMissing(
  { log, random }: Simulation,
  { requestId, ms }: Request,
  items: readonly RequestItem[],
): void {
  const unclear = items.filter(
    ({ listingId, url }) => listingId === undefined && url === undefined,
  );
  if (unclear.length === 0) return;
  log.add(ms + random.between(2, 20) * HOUR, {
    type: "clarification.requested",
    assertedBy: "platform",
    requestId,
    itemIds: unclear.map(({ itemId }) => itemId),
    missing: ["listing id or address"],
  });
}

function waive({ log }: Simulation, { requestId, ms }: Request): void {
  log.add(ms + 3 * HOUR, {
    type: "waiver.granted",
    assertedBy: "authority",
    commitment: "takedown-authority",
    requestId,
    until: "2025-12-31T23:59:00+09:00",
    reason: "The marketplace moves its data centre; the authority agreed to wait.",
    grantedBy: "Illustrative authority",
  });
}

interface Answering {
  readonly request: Request;
  readonly items: readonly RequestItem[];
  readonly answered: number;
}

function answerRequest(simulation: Simulation, answering: Answering): void {
  const { log, random } = simulation;
  const { request, items, answered } = answering;
  const answers = items.flatMap((item, place) => {
    const offer = request.offers[place];
    return offer === undefined ? [] : [answerItem(simulation, answering, { ...item, offer })];
  });
  // One answer in ten leaves an item out.
  const given = answers.length > 1 && random.chance(0.1) ? answers.slice(1) : answers;
  if (given.length === 0) return;
  const { requestId } = request;
  log.add(answered, { type: "request.answered", assertedBy: "platform", requestId, items: given });
}

function answerItem(
  simulation: Simulation,
  { request, answered }: Answering,
  { itemId, listingId, url, offer }: RequestItem & { readonly offer: TrueOffer },
): ItemAnswer {
  const { random, blocks } = simulation;
  const { requestId, hazardId } = request;
  if (listingId === undefined && url === undefined) {
    return { itemId, decision: "not-found", reason: "Neither id nor address was given." };
  }
  const blocked = blocks.get(blockKey(offer.listing.id, hazardId));
  if (blocked && blocked.ms < answered) return { itemId, decision: "already-gone" };
  const drawn = random.next();
  if (drawn < 0.04)
    return { itemId, decision: "not-identical", reason: "Another model, says the seller." };
  if (drawn < 0.07) return { itemId, decision: "refused", reason: "Not shipped to Korea." };
  if (drawn < 0.11) {
    lookWhetherGone(simulation, { hazardId, offer, answered });
    return { itemId, decision: "not-found" };
  }
  const ms = answered - random.between(5, 55) * 60_000;
  planBlock(simulation, { listing: offer.listing, hazardId, ms, right: true, requestId, itemId });
  return { itemId, decision: "removed" };
}

/** The marketplace says it found nothing; half of the time the authority looks and finds nothing either. */
function lookWhetherGone(
  { log, random }: Simulation,
  { hazardId, offer, answered }: { hazardId: string; offer: TrueOffer; answered: number },
): void {
  if (!random.chance(0.5)) return;
  log.add(answered + random.between(4, 20) * HOUR, {
    type: "check.performed",
    assertedBy: "authority",
    hazardId,
    method: "targeted",
    outcome: "not-found",
    listingId: offer.listing.id,
  });
}
