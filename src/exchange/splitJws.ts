import * as base64url from "jose/base64url";
import type { Issue } from "../model/issue.ts";
import type { Result } from "../model/result.ts";
import { refuse } from "./refuse.ts";

/** The parts of a compact JWS, decoded but not yet believed. */
export interface JwsParts {
  /** Members of the protected header. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The payload. */
  readonly payload: Uint8Array;
}

/** Both algorithms give signatures of 64 bytes. */
const SIGNATURE_CHARACTERS = 86;

/** A header names a key and an algorithm; chains of certificates are not accepted anyway. */
const LONGEST_HEADER = 16_384;

/**
 * Takes a compact JWS apart. Stricter than a decoder must be: a text that would decode to the same bytes in another
 * spelling is refused, so that no character can be changed unnoticed.
 *
 * @internal
 */
export function splitJws(jws: string, maxLength: number): Result<JwsParts> {
  if (jws.length > maxLength) {
    return refuse(
      "too-large",
      `The signed document has ${jws.length} characters, and ${maxLength} are allowed. Raise maxLength if that is expected.`,
    );
  }
  // Nobody has signed for this text yet: whoever sent millions of dots must not make millions of parts.
  const [header = "", payload = "", signature = "", ...more] = jws.split(".", 4);
  if (more.length > 0) return notJws("it has more than three parts");
  if (header.length > LONGEST_HEADER) {
    return refuse(
      "too-large",
      `The header of the signed document has ${header.length} characters, and ${LONGEST_HEADER} are allowed.`,
    );
  }
  if (signature.length < SIGNATURE_CHARACTERS) {
    return refuse(
      "truncated",
      "The signed document is cut off: it does not end with a whole signature. Fetch it again.",
    );
  }
  const parts = [header, payload, signature].map(decoded);
  const [headerBytes, payloadBytes, signatureBytes] = parts;
  if (!headerBytes || !payloadBytes || signatureBytes?.length !== 64) {
    return notJws("a part of it is not base64url, or not in its only spelling");
  }
  const members = jsonObject(headerBytes);
  if (!members) return notJws("its header is not a JSON object");
  return { ok: true, value: { header: members, payload: payloadBytes }, issues: [] };
}

function notJws(why: string): { ok: false; issues: Issue[] } {
  return refuse("signature-invalid", `This is not a signed document: ${why}. Fetch it again.`);
}

function decoded(part: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(part);
    return base64url.encode(bytes) === part ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function jsonObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
