/** Shows that an event is in the tree of a checkpoint. Plain JSON. */
export interface InclusionProof {
  /** Its place, from 0. */
  readonly position: number;
  /** Events in the tree. */
  readonly size: number;
  /** Hashes beside the way from the leaf to the root (RFC 6962, section 2.1.1), base64. */
  readonly path: readonly string[];
}

/** Shows that a larger tree begins with all of a smaller one. Plain JSON. */
export interface ConsistencyProof {
  /** Events in the smaller tree. */
  readonly from: number;
  /** Events in the larger tree. */
  readonly to: number;
  /** Hashes (RFC 6962, section 2.1.2), base64. */
  readonly path: readonly string[];
}
