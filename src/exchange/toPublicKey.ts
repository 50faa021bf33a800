import { checkGiven } from "../model/checkGiven.ts";
import { publicKeyShape } from "./exchangeShapes.ts";
import type { PublicKey } from "./keys.ts";

/**
 * Gives the public half of a key, member by member, so that no secret slips through.
 *
 * @param key - A signing key, or any key.
 * @returns What may be given to everybody.
 *
 * @example
 * ```ts
 * import { toPublicKey } from "safepact/exchange";
 *
 * toPublicKey({ kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", kid: "k1" }).kid; // => "k1"
 * ```
 */
export function toPublicKey(key: PublicKey): PublicKey {
  checkGiven({ key }, { key: publicKeyShape });
  const { kty, crv, x, y, kid, alg, use, issuer } = key;
  return {
    kty,
    crv,
    x,
    ...(y !== undefined && { y }),
    kid,
    ...(alg && { alg }),
    ...(use && { use }),
    ...(issuer !== undefined && { issuer }),
  };
}
