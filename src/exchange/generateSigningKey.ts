import type { JWK } from "jose";
import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { type SigningAlgorithm, type SigningKey, signingAlgorithms } from "./keys.ts";

/** How a key is made. */
export interface GenerateSigningKeyOptions {
  /** Who will sign with it: the issuer its documents name. */
  readonly issuer: string;
  /**
   * Algorithm.
   *
   * @defaultValue "EdDSA"
   */
  readonly algorithm?: SigningAlgorithm;
  /**
   * Id of the key.
   *
   * @defaultValue The thumbprint of the public key (RFC 7638).
   */
  readonly kid?: string;
}

/**
 * Makes a new signing key with the randomness of WebCrypto. Keep it secret; what may be given away is
 * {@link exchange!toPublicKey}.
 *
 * @param options - Owner, algorithm and id.
 * @returns The private key as JSON Web Key.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when the issuer is empty or the algorithm unknown.
 *
 * @example
 * ```ts
 * import { generateSigningKey, toPublicKey } from "safepact/exchange";
 *
 * const key = await generateSigningKey({ issuer: "kftc.example" });
 * toPublicKey(key).issuer; // => "kftc.example"
 * "d" in toPublicKey(key); // => false
 * ```
 */
export async function generateSigningKey(options: GenerateSigningKeyOptions): Promise<SigningKey> {
  checkGiven({ options }, { options: { issuer: "text", algorithm: "text?", kid: "text?" } });
  const { issuer, algorithm = "EdDSA" } = options;
  if (!signingAlgorithms.includes(algorithm)) {
    throw new SafepactError("INVALID_OPTION", `There is no signing algorithm "${algorithm}".`, {
      hint: `Use one of ${signingAlgorithms.join(", ")}.`,
    });
  }
  if (issuer === "") {
    throw new SafepactError("INVALID_OPTION", "The key has no issuer.", {
      hint: "Name the authority or platform that signs with it.",
    });
  }
  const [{ generateKeyPair }, { exportJWK }] = await Promise.all([
    import("jose/key/generate/keypair"),
    import("jose/key/export"),
  ]);
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const { x = "", y, d = "" } = await exportJWK(privateKey);
  const key =
    algorithm === "EdDSA"
      ? ({ kty: "OKP", crv: "Ed25519", x } as const)
      : ({ kty: "EC", crv: "P-256", x, ...(y && { y }) } as const);
  const kid = options.kid ?? (await thumbprint(key));
  return { ...key, kid, alg: algorithm, use: "sig", issuer, d };
}

async function thumbprint(key: JWK): Promise<string> {
  const { calculateJwkThumbprint } = await import("jose/jwk/thumbprint");
  return calculateJwkThumbprint(key);
}
