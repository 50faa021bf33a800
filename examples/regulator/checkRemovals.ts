import { checkEvents, planAudit } from "safepact/comply";
import { appendEvents } from "safepact/ledger";
import { fetchPeer } from "../services/fetchPeer.ts";
import { mirrored } from "../services/mirror.ts";
import type { Service } from "../services/service.ts";

/** What came of a round of checks. */
export interface Checked {
  readonly drawn: number;
  readonly stillThere: number;
}

/**
 * Draws at random from the blocks that the marketplace has sealed and looks at each listing as a buyer would. The seed is the
 * root of the cosigned checkpoint: nobody could choose it, and anyone can draw again.
 */
export async function checkRemovals(authority: Service, sampleSize: number): Promise<Checked> {
  const { checkpoint, events } = await mirrored(authority);
  const blocks = events.flatMap((event) => (event.type === "listing.blocked" ? [event] : []));
  const byListing = new Map(blocks.map((block) => [block.listingId, block]));
  if (byListing.size === 0) return { drawn: 0, stillThere: 0 };
  const seed = Number.parseInt(
    Buffer.from(checkpoint?.root ?? "", "base64")
      .subarray(0, 6)
      .toString("hex") || "0",
    16,
  );
  const frame = [...byListing.keys()].sort();
  const rule = { kind: "fixed", sampleSize: Math.min(sampleSize, frame.length) } as const;
  const plan = planAudit(frame, rule, { seed });
  const checks = [];
  for (const id of plan.strata.flatMap(({ drawn }) => drawn)) {
    const outcome = await lookAt(authority, id);
    const hazardId = byListing.get(id)?.hazardId ?? "";
    checks.push({ id, listingId: id, hazardId, at: authority.now(), outcome });
  }
  const written = checkEvents(plan, checks, { platform: authority.peer.name });
  await authority.database.transaction((db) => appendEvents(db, written));
  const stillThere = checks.filter(({ outcome }) => outcome === "same-listing").length;
  return { drawn: checks.length, stillThere };
}

async function lookAt(
  { peer }: Service,
  listingId: string,
): Promise<"not-found" | "same-listing" | "unable-to-check"> {
  try {
    const page = await fetchPeer(peer, `/listings/${encodeURIComponent(listingId)}`);
    if (page.status === 404 || page.status === 410) return "not-found";
    return page.ok ? "same-listing" : "unable-to-check";
  } catch {
    return "unable-to-check";
  }
}
