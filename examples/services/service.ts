import type { KeySet, SigningKey } from "safepact/exchange";
import type { Database } from "./database.ts";

/** The other party: where it answers, and the keys that were exchanged when the agreement was signed. */
export interface Peer {
  readonly name: string;
  readonly url: string;
  readonly keys: KeySet;
}

/** What a message to a person is handed over with. */
export interface Mail {
  /** Sending twice under one id must reach the person once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** What both services stand on. */
export interface Service {
  readonly name: string;
  /** Where people and the other party reach it. */
  readonly url: string;
  readonly database: Database;
  readonly key: SigningKey;
  readonly peer: Peer;
  /** What the staff and the other party show to be let in; documents are let in by their signature. */
  readonly token: string;
  readonly now: () => string;
  readonly sendMail: (mail: Mail) => Promise<void>;
}

/** The name under which a party seals its ledger. */
export function ledgerName(party: string): string {
  return `${party}/ledger`;
}
