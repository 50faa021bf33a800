import type { Instant } from "../model/partialDate.ts";
import type { Seen } from "./seen.ts";

/** What the reader of a signed document knows. */
export interface OpenOptions {
  /** The reader's own name: documents for anybody else are refused. */
  readonly audience: string;
  /** The instant of opening. */
  readonly now: Instant;
  /** Memory of opened documents; each document is remembered when it is opened. */
  readonly seen: Seen;
  /** Whose documents are wanted. Needed when the keys do not say whose they are. */
  readonly issuer?: string;
  /**
   * How far the clocks of signer and reader may differ, in seconds; applies to the instant of signing and of expiry.
   *
   * @defaultValue 60
   */
  readonly clockSkewSeconds?: number;
  /**
   * Longest text accepted, in characters.
   *
   * @defaultValue 64_000_000
   */
  readonly maxLength?: number;
}
