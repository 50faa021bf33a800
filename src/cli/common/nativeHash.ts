import * as crypto from "node:crypto";
import { createHash } from "node:crypto";

/** A hash in one call, which Node has since 20.12. */
const oneShot: unknown = Reflect.get(crypto, "hash");

/** SHA-256 of the runtime. */
export function nativeHash(bytes: Uint8Array): Uint8Array {
  return typeof oneShot === "function"
    ? oneShot("sha256", bytes, "buffer")
    : createHash("sha256").update(bytes).digest();
}
