import type { Claims } from "./claims.ts";

/** What a {@link Seen} says about a document. */
export type SeenVerdict = "new" | "nonce-seen" | "sequence-not-greater";

/** What a {@link Seen} knows of a document. */
export interface Remembered {
  /** `new`, or why it is not: its nonce was seen from this issuer, or its sequence is not greater than the last. */
  readonly verdict: SeenVerdict;
  /** Greatest sequence of this issuer before this document; absent when it is the first. It shows gaps. */
  readonly previous?: number;
}

/**
 * Remembers which documents were opened, so that none is opened twice. Implement it on your own store; to be safe with
 * several processes, asking and remembering must be one step (one transaction).
 */
export interface Seen {
  /**
   * Asks whether a document is new, and remembers it if so. Called last, when everything else about the document holds.
   *
   * @param claims - The claims of the document.
   * @returns Whether it is new, and the greatest sequence known before it.
   */
  remember(claims: Claims): Remembered | Promise<Remembered>;
}

/** What {@link exchange!createSeen} remembers, as plain JSON. */
export interface SeenState {
  /** Greatest sequence by issuer. */
  readonly sequences: Readonly<Record<string, number>>;
  /** Nonces by issuer, each with the instant from which its document is expired anyway. */
  readonly nonces: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
