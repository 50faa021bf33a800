import type { importJWK } from "jose/key/import";
import { SafepactError } from "../errors.ts";
import type { PublicKey, SigningKey } from "./keys.ts";

/** A key as the platform's cryptography takes it. */
export type ImportedKey = Awaited<ReturnType<typeof importJWK>>;

/**
 * Makes a public key ready for use.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT` when it is damaged.
 *
 * @internal
 */
export async function importPublicKey(
  { kty, crv, x, y, kid }: PublicKey,
  algorithm: string,
): Promise<ImportedKey> {
  const jose = await import("jose/key/import");
  try {
    return await jose.importJWK({ kty, crv, x, ...(y && { y }) }, algorithm);
  } catch (cause) {
    throw new SafepactError("INVALID_INPUT", `The key "${kid}" of the set is damaged.`, {
      hint: "Fetch the signer's keys again.",
      cause,
    });
  }
}

/**
 * Makes a private key ready for use.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT` when it is damaged.
 *
 * @internal
 */
export async function importSigningKey(key: SigningKey, algorithm: string): Promise<ImportedKey> {
  const { kty, crv, x, y, d } = key;
  const jose = await import("jose/key/import");
  try {
    return await jose.importJWK({ kty, crv, x, ...(y && { y }), d }, algorithm);
  } catch {
    // The cause may repeat the secret.
    throw new SafepactError("INVALID_INPUT", `The key "${key.kid}" is damaged and cannot be used.`);
  }
}
