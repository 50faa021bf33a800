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
  return alg === undefined || commonName(alg) === algorithm ? algorithm : undefined;
}

/** "Ed25519" (RFC 9864) says more exactly what "EdDSA" means with such a key. @internal */
export function commonName(alg: unknown): unknown {
  return alg === "Ed25519" ? "EdDSA" : alg;
}

function byCurve(kty: string, crv: string): SigningAlgorithm | undefined {
  if (kty === "OKP" && crv === "Ed25519") return "EdDSA";
  return kty === "EC" && crv === "P-256" ? "ES256" : undefined;
}
