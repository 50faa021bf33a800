import { createHash } from "node:crypto";
import type { Listing } from "../../model/index.ts";

/** Bytes of SHA-256 that a revision has: enough that nobody finds another listing with the one of a listing that was screened. */
export const REVISION_BYTES = 16;

/** Characters in which they are written. */
export const REVISION_LENGTH = Math.ceil((REVISION_BYTES * 8) / 6);

/** Names what a listing said when it was screened: any other listing, and this one changed, has another name. */
export function revisionOf(listing: Listing): string {
  const digest = createHash("sha256").update(JSON.stringify(listing)).digest("base64url");
  return digest.slice(0, REVISION_LENGTH);
}
