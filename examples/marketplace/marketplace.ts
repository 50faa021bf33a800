import type { HazardRecord, Listing } from "safepact";
import { orThrow, parseListing } from "safepact";
import { kr2024 } from "safepact/agreements";
import type { Removal } from "safepact/exchange";
import type { Screening } from "safepact/match";
import { ask } from "../services/database.ts";
import type { Service } from "../services/service.ts";
import type { FolderSweep } from "./sweepFolder.ts";

/** The marketplace: what both services stand on, and who sweeps its catalogue. */
export interface Marketplace extends Service {
  /** Sweeps a standing catalogue with the help of others; this process does it alone when absent. */
  readonly sweepTogether?: (sweep: FolderSweep) => Promise<readonly Screening[]>;
}

/** Where the marketplace sells, and what it cites. */
export const market = {
  territory: "KR",
  zone: "Asia/Seoul",
  agreement: kr2024,
  agreementTitle: kr2024.titles?.["ko"] ?? kr2024.title,
} as const;

/** Listings of the catalogue by status, a page at a time. */
export async function* listingsOf(
  { database }: Marketplace,
  status: string,
): AsyncIterable<Listing> {
  let after = "";
  for (;;) {
    const rows = await database.transaction((db) =>
      ask(db, "SELECT id, body FROM listing WHERE status = ? AND id > ? ORDER BY id LIMIT 500", [
        status,
        after,
      ]),
    );
    for (const row of rows) yield toListing(row["body"]);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = String(last["id"]);
  }
}

/** A listing as it was stored. */
export function toListing(body: unknown): Listing {
  return orThrow(parseListing(JSON.parse(String(body))));
}

/** What is done to a listing because of a record. */
export function removalOf(listing: Listing, record: HazardRecord, at: string): Removal {
  return { listing, record, action: "removed", at, territory: [market.territory] };
}
