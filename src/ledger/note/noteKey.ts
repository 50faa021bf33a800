import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import * as base64url from "jose/base64url";
import { SafepactError } from "../../errors.ts";
import { algorithmOf } from "../../exchange/algorithmOf.ts";
import type { PublicKey } from "../../exchange/keys.ts";

/** Kinds of signature under a note: of the log itself, and of who watched it grow. Source: C2SP signed-note, tlog-cosignature. */
export const signatureTypes = { log: 1, cosignature: 4 } as const;

/** A kind of {@link signatureTypes}. */
export type SignatureType = keyof typeof signatureTypes;

const MAX_NAME = 255;

/**
 * Gives the 4 bytes by which a note names a key. Source: C2SP signed-note, section "Ed25519 signatures".
 *
 * @internal
 */
export function noteKeyId(name: string, type: SignatureType, key: PublicKey): Uint8Array {
  if (algorithmOf(key) !== "EdDSA") {
    throw new SafepactError("INVALID_INPUT", `The key "${key.kid}" is not an Ed25519 key.`, {
      hint: "Checkpoints are signed with Ed25519 only: make a key with generateSigningKey, or with --algorithm EdDSA.",
    });
  }
  return sha256(
    concatBytes(
      utf8ToBytes(`${name}\n`),
      Uint8Array.of(signatureTypes[type]),
      base64url.decode(key.x),
    ),
  ).slice(0, 4);
}

/** The name under which a party signs another's checkpoint. @internal */
export function cosignerName({ issuer, kid }: PublicKey): string {
  return issuer ?? kid;
}

/**
 * Refuses a name that no note can hold. Source: C2SP signed-note, section "Format".
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION`.
 *
 * @internal
 */
export function checkNoteName(name: string, what: string): void {
  if (isNoteName(name)) return;
  throw new SafepactError(
    "INVALID_OPTION",
    `${JSON.stringify(name.slice(0, 60))} cannot be ${what}.`,
    {
      hint: `Use at most ${MAX_NAME} characters without spaces and +, such as shop.example/ledger.`,
    },
  );
}

/** @internal */
export function isNoteName(name: string): boolean {
  return name.length <= MAX_NAME && /^[^\s+\p{Cc}\p{Cs}]+$/u.test(name);
}
