import { canonicalJson } from "../canonical/canonicalJson.ts";
import { SafepactError } from "../errors.ts";
import { parseWith } from "../model/parseWith.ts";
import type { Instant } from "../model/partialDate.ts";
import type { Result } from "../model/result.ts";
import { SCHEMA_VERSION } from "../model/schemaVersion.ts";
import { algorithmOf } from "./algorithmOf.ts";
import { type Claims, claimsSchema, type DocumentKind } from "./claims.ts";
import { importSigningKey } from "./importKey.ts";
import type { SigningKey } from "./keys.ts";

/** What is said of a document when it is signed. */
export interface SignOptions {
  /** Whom it is for. One document for two platforms is signed twice. */
  readonly audience: string;
  /**
   * Who signs.
   *
   * @defaultValue The issuer of the key.
   */
  readonly issuer?: string;
  /** When it is signed. */
  readonly issuedAt: Instant;
  /** From when on it is refused. */
  readonly expiresAt: Instant;
  /** Number used once: see {@link exchange!createNonce}. */
  readonly nonce: string;
  /** A whole number, one more than that of the last document of this issuer for this audience: a gap is reported. */
  readonly sequence: number;
}

/**
 * Signs a document: compact JWS (RFC 7515) over canonical JSON (RFC 8785) of the claims and the document.
 *
 * @internal
 */
export async function seal<Document>(
  { kind, parse }: { kind: DocumentKind; parse: (input: unknown) => Result<Document> },
  document: Document,
  { key, options }: { key: SigningKey; options: SignOptions },
): Promise<string> {
  const claims = accepted(parseWith(claimsSchema, claimsOf(kind, key, options)), "INVALID_OPTION");
  const algorithm = algorithmOf(key);
  if (!algorithm) {
    throw new SafepactError("INVALID_INPUT", `The key "${key.kid}" is for no known algorithm.`, {
      hint: "Use an Ed25519 or P-256 key, such as generateSigningKey makes.",
    });
  }
  const payload = canonicalJson({
    claims,
    document: accepted(parse(document), "INVALID_INPUT"),
    schemaVersion: SCHEMA_VERSION,
  });
  if (payload.includes(key.d)) {
    throw new SafepactError("INVALID_INPUT", "The document holds the secret of its signing key.", {
      hint: "Take the key out of the document, and replace the key.",
    });
  }
  const secret = await importSigningKey(key, algorithm);
  // Loaded when first asked for: most programs that import the library sign nothing.
  const { CompactSign } = await import("jose/jws/compact/sign");
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: algorithm, kid: key.kid, typ: typeOf(kind) })
    .sign(secret);
}

/** Type of a signed document, as its header names it. @internal */
export function typeOf(kind: DocumentKind): string {
  return `safepact-${kind}+jws`;
}

function claimsOf(kind: DocumentKind, key: SigningKey, options: SignOptions): Partial<Claims> {
  const { audience, issuedAt, expiresAt, nonce, sequence } = options;
  const issuer = options.issuer ?? key.issuer;
  if (key.issuer !== undefined && issuer !== key.issuer) {
    throw new SafepactError(
      "INVALID_OPTION",
      `The key "${key.kid}" belongs to "${key.issuer}" and cannot sign for "${issuer}".`,
    );
  }
  return { kind, ...(issuer && { issuer }), audience, issuedAt, expiresAt, nonce, sequence };
}

/** What one signs must be whole: a fault of it is the caller's. */
function accepted<Value>(result: Result<Value>, code: "INVALID_INPUT" | "INVALID_OPTION"): Value {
  // A field that parsing would drop or repair is not what the caller meant to sign.
  if (result.ok && result.issues.length === 0) return result.value;
  const [first] = result.issues;
  const place = first === undefined || first.path.length === 0 ? "" : ` (${first.path.join(".")})`;
  throw new SafepactError(
    code,
    `The document cannot be signed: ${first?.message ?? "invalid"}${place}`,
  );
}
