import type { RenderedNotice } from "./notice.ts";

/** Where a notice goes. Addresses stay with the sender: the library neither keeps nor logs them. */
export interface NoticeAddress {
  /** Address in the channel: an email address, a telephone number, the address of a webhook. */
  readonly to: string;
}

/** What became of a notice. */
export interface SendReceipt {
  /** Key of the notice. */
  readonly idempotencyKey: string;
  /** Whether it was handed over, was there already, or was not taken. */
  readonly outcome: "sent" | "repeated" | "failed";
  /** The carrier's own id of the message. */
  readonly messageId?: string;
  /** Why it was not taken, without addresses and names. */
  readonly reason?: string;
}

/** A carrier of notices. The library ships none: it is written by whoever sends. */
export interface NoticeSender {
  /** Ids of the channels it carries, such as "email". */
  readonly channels: readonly string[];
  /** Hands a notice over. Given the same key again, it sends nothing twice. */
  send(notice: RenderedNotice, address: NoticeAddress): Promise<SendReceipt>;
}
