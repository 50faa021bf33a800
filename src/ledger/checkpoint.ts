import type { PublicKey } from "../exchange/keys.ts";
import type { Instant } from "../model/partialDate.ts";

/** The head of a ledger at one size, signed: a C2SP tlog-checkpoint. Its note says all; the other fields repeat what it says. */
export interface Checkpoint {
  /** Which ledger: a name such as `shop.example/ledger`, the same for ever. */
  readonly origin: string;
  /** Events in it. */
  readonly size: number;
  /** Root of the tree over them (RFC 6962), base64. */
  readonly root: string;
  /** The signed note: what is handed on, kept and verified. */
  readonly note: string;
}

/** A signature of another party under a checkpoint: it saw this tree grow out of every earlier one it signed. */
export interface Cosignature {
  /** Name of the party: the issuer of its key. */
  readonly by: string;
  /** Id of its key. */
  readonly kid: string;
  /** When it signed. */
  readonly at: Instant;
}

/** A {@link Checkpoint} whose signatures hold. */
export interface OpenedCheckpoint extends Checkpoint {
  /** Ids of the keys of the ledger's owner that signed: two while keys rotate. */
  readonly signedBy: readonly string[];
  /** When its owner signed it; absent when the note does not say. */
  readonly sealedAt?: Instant;
  /** Who else signed. */
  readonly cosignatures: readonly Cosignature[];
}

/** Whose signatures a checkpoint must bear. */
export interface LedgerKeys {
  /** The ledger that is meant. */
  readonly origin: string;
  /** Public keys of its owner, old and new; one valid signature is needed. Ed25519 only. */
  readonly log: readonly PublicKey[];
  /** Public keys of other parties. When any are given, one valid cosignature is needed. */
  readonly cosigners?: readonly PublicKey[];
}
