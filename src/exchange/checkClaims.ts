import { parseWith } from "../model/parseWith.ts";
import type { Result } from "../model/result.ts";
import { type Claims, claimsSchema, type DocumentKind } from "./claims.ts";
import type { PublicKey } from "./keys.ts";
import type { OpenOptions } from "./openOptions.ts";
import { refuse } from "./refuse.ts";

/** What the claims are held against. */
interface Expected {
  readonly kind: DocumentKind;
  readonly key: PublicKey;
  readonly options: OpenOptions;
}

/**
 * Checks who signed a document, for whom, and when.
 *
 * @internal
 */
export function checkClaims(input: unknown, { kind, key, options }: Expected): Result<Claims> {
  const parsed = parseWith(claimsSchema, input);
  if (!parsed.ok) return parsed;
  const claims = parsed.value;
  if (claims.kind !== kind) {
    return refuse("wrong-kind", `This is a ${claims.kind}, and a ${kind} is expected.`, ["kind"]);
  }
  return wrongParty(claims, key, options) ?? wrongTime(claims, options) ?? parsed;
}

function wrongParty({ issuer, audience }: Claims, key: PublicKey, options: OpenOptions) {
  const owner = options.issuer ?? key.issuer;
  if (owner === undefined) {
    return refuse(
      "wrong-issuer",
      `The key "${key.kid}" does not say whose it is. Give the option issuer, or a key set with issuers.`,
      ["issuer"],
    );
  }
  if (issuer !== owner || issuer !== (key.issuer ?? owner)) {
    return refuse(
      "wrong-issuer",
      `The document says it is from "${issuer}", but "${owner}" is expected and the key "${key.kid}" belongs to "${key.issuer ?? owner}".`,
      ["issuer"],
    );
  }
  if (audience === options.audience) return undefined;
  return refuse(
    "wrong-audience",
    `The document is for "${audience}", and you are "${options.audience}". Check where it was sent.`,
    ["audience"],
  );
}

function wrongTime({ issuedAt, expiresAt }: Claims, { now, clockSkewSeconds = 60 }: OpenOptions) {
  const at = Date.parse(now);
  const tolerance = clockSkewSeconds * 1000;
  if (Date.parse(issuedAt) > at + tolerance) {
    return refuse(
      "not-yet-valid",
      `The document was signed at ${issuedAt}, which is more than ${clockSkewSeconds} s after ${now}. Check the clocks.`,
      ["issuedAt"],
    );
  }
  if (Date.parse(expiresAt) > at - tolerance) return undefined;
  return refuse(
    "expired",
    `The document expired at ${expiresAt}; it is ${now}, and ${clockSkewSeconds} s are tolerated. Ask for it again.`,
    ["expiresAt"],
  );
}
