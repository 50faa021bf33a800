import { documentKinds } from "./claims.ts";
import { completenessCriteria } from "./completenessCriteria.ts";
import { signingAlgorithms } from "./keys.ts";

/**
 * The closed lists of documents that are exchanged.
 *
 * @example
 * ```ts
 * import { vocabularies } from "safepact/exchange";
 *
 * vocabularies.completenessCriteria.includes("two-photos"); // => true
 * ```
 */
export const vocabularies = {
  /** What can be missing from a record, a request or a reply. */
  completenessCriteria,
  /** What kind of document was signed. */
  documentKinds,
  /** Signature algorithms: Ed25519 (EdDSA, RFC 8037) and ECDSA on P-256 with SHA-256 (RFC 7518). */
  signingAlgorithms,
} as const;
