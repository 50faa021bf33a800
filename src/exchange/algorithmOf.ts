import type { PublicKey, SigningAlgorithm } from "./keys.ts";

/**
 * Gives the one algorithm a key can be used with: what the key is decides, never what a document says.
 *
 * @returns The algorithm, or nothing for a key of another kind, such as a shared secret.
 *
 * @internal
 */
export function algorithmOf({ kty, crv, alg }: PublicKey): SigningAlgorithm | undefined {
  const algorithm = byCurve(kty, crv);
  return alg === undefined || alg === algorithm ? algorithm : undefined;
}

function byCurve(kty: string, crv: string): SigningAlgorithm | undefined {
  if (kty === "OKP" && crv === "Ed25519") return "EdDSA";
  return kty === "EC" && crv === "P-256" ? "ES256" : undefined;
}
