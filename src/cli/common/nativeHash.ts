import * as crypto from "node:crypto";
import { createHash } from "node:crypto";
import { digestBytes } from "../../canonical/digestBytes.ts";
import { LEAF } from "../../canonical/leaves.ts";

/** A hash in one call, which Node has since 20.12. */
const oneShot: unknown = Reflect.get(crypto, "hash");

const digest = new Uint8Array(LEAF);

/** SHA-256 of the runtime; the next call overwrites what it gave. */
export function nativeHash(bytes: Uint8Array): Uint8Array {
  return typeof oneShot === "function"
    ? digestBytes(oneShot("sha256", bytes, "latin1"), digest)
    : createHash("sha256").update(bytes).digest();
}
