/** Signature algorithms: Ed25519 (EdDSA, RFC 8037) and ECDSA on P-256 with SHA-256 (RFC 7518). */
export const signingAlgorithms = ["EdDSA", "ES256"] as const;

/** An algorithm of `vocabularies.signingAlgorithms`. */
export type SigningAlgorithm = (typeof signingAlgorithms)[number];

/** A public key as JSON Web Key (RFC 7517), with the one it belongs to. */
export interface PublicKey {
  /** Type of key: `OKP` for Ed25519, `EC` for P-256. */
  readonly kty: "OKP" | "EC";
  /** Curve. */
  readonly crv: "Ed25519" | "P-256";
  /** Public value, base64url; the first coordinate for P-256. */
  readonly x: string;
  /** Second coordinate for P-256, base64url. */
  readonly y?: string;
  /** Id of the key, as signed documents name it. */
  readonly kid: string;
  /** Algorithm it is for; "Ed25519" is the same as "EdDSA" for such a key (RFC 9864). */
  readonly alg?: SigningAlgorithm | "Ed25519";
  /** Use: signatures. */
  readonly use?: "sig";
  /** Who signs with it; then it can sign for nobody else. */
  readonly issuer?: string;
}

/** A private key: a {@link PublicKey} and its secret. It never leaves its owner. */
export interface SigningKey extends PublicKey {
  /** The secret, base64url. */
  readonly d: string;
}

/** Public keys of those whose documents are accepted (RFC 7517, section 5). */
export interface KeySet {
  /** The keys. */
  readonly keys: readonly PublicKey[];
}
