import type * as z from "zod";
import type { Block } from "./block.ts";
import type { SmsCount } from "./countSms.ts";
import type { NoticeLanguage } from "./language.ts";
import type { NoticeWarning } from "./noticeWarning.ts";
import type { MessageVariables, NoticeWriter } from "./writer.ts";

/** Whom a notice speaks to. */
export const audiences = ["consumer", "seller", "platform", "regulator", "public"] as const;

/** One of `vocabularies.audiences`. */
export type Audience = (typeof audiences)[number];

/** What a reader is asked to do, as a button or a link. */
export interface NoticeAction {
  /** What happens there. */
  readonly label: string;
  /** Where it leads. */
  readonly url: string;
}

/** A notice in the reader's language, before a channel gives it a form. */
export interface NoticeContent {
  /** Subject of a letter, one line. */
  readonly subject: string;
  /** Title the notice begins with, one line. */
  readonly title: string;
  /** The notice in one or two sentences, for an app or a text message. */
  readonly summary: string;
  /** A text message that points to the whole notice; absent when no address of it is known. */
  readonly pointer?: string;
  /** What the reader is asked to do first. */
  readonly action?: NoticeAction;
  /** The notice itself. */
  readonly blocks: readonly Block[];
}

/**
 * A kind of notice: its data, the words it needs, and how it is put together. Written once, it serves every language
 * and every channel.
 */
export interface NoticeTemplate<Data extends object> {
  /** Stable id, such as "consumer.recall". */
  readonly id: string;
  /** Version of the words and the structure; a new one gives new idempotency keys. */
  readonly version: string;
  /** Whom it speaks to. */
  readonly audience: Audience;
  /**
   * Which languages it may be given in: those of the territory only (a mandatory safety notice), or whatever the
   * recipient reads.
   */
  readonly languages: "territory" | "recipient";
  /** Whether it is sent even to those who opted out of messages. */
  readonly mandatory: boolean;
  /** Schema of its data. */
  readonly schema: z.ZodType<Data>;
  /** Fields that hold personal data: they reach the reader, and neither keys nor warnings. */
  readonly personal: readonly string[];
  /** Variables of the template's own messages by key, for a template that brings its own words. */
  readonly variables?: MessageVariables;
  /** The template's own messages by language, then by key. */
  readonly messages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Puts the notice together. */
  compose(data: Data, writer: NoticeWriter): NoticeContent;
}

/** Who sends: shown above and below the notice. */
export interface Brand {
  /** Name of the sender. */
  readonly name: string;
  /** Address of a logo. */
  readonly logoUrl?: string;
  /** Colour of the header, `#rrggbb`. */
  readonly color?: string;
  /** Lines under the notice, such as the postal address. */
  readonly footer?: readonly string[];
}

/** What a channel's layout gets beside the content. */
export interface ChannelContext {
  /** Language of the notice. */
  readonly language: NoticeLanguage;
  /** Id of the template. */
  readonly template: string;
  /** Version of the template. */
  readonly version: string;
  /** Key of this notice, the same over retries. */
  readonly idempotencyKey: string;
  /** Who sends. */
  readonly brand?: Brand;
  /** The data, cleaned; for channels that machines read. */
  readonly data: object;
  /** Reports something the sender should know. */
  warn(warning: NoticeWarning): void;
}

/** What a channel makes of a notice. */
export interface ChannelOutput {
  /** Subject of a letter. */
  readonly subject?: string;
  /** Title in an app. */
  readonly title?: string;
  /** What the reader is asked to do. */
  readonly action?: NoticeAction;
  /** Plain text. */
  readonly text?: string;
  /** A whole HTML document. */
  readonly html?: string;
  /** For machines. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** What a text message costs. */
  readonly sms?: SmsCount;
}

/** A form of delivery: email, sms, in-app, webhook, print, or one's own. */
export interface NoticeChannel {
  /** Stable id, such as "email". */
  readonly id: string;
  /** Gives a notice its form. */
  layout(content: NoticeContent, context: ChannelContext): ChannelOutput;
}

/** A notice ready to be sent. */
export interface RenderedNotice extends ChannelOutput {
  /** Language it is written in, BCP 47. */
  readonly locale: string;
  /**
   * Key for senders and receivers that drop repeats: the same over retries, another one when data, words, template
   * version, language, channel or recipient reference change. It is a hash that no personal data goes into.
   */
  readonly idempotencyKey: string;
  /** What the sender should know. */
  readonly warnings: readonly NoticeWarning[];
}
