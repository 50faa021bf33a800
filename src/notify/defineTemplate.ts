import type * as z from "zod";
import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { checkMessages } from "./checkMessages.ts";
import type { NoticeLanguage } from "./language.ts";
import type { Audience, NoticeContent, NoticeTemplate } from "./notice.ts";
import { noticeLanguageShape } from "./notifyShapes.ts";
import type { MessageVariables, NoticeWriter } from "./writer.ts";

/** What a template of one's own is made of. */
export interface DefineTemplateOptions<Data extends object> {
  /** Stable id, such as "acme.lithium-return". */
  readonly id: string;
  /** Version of the words and the structure; a new one gives new idempotency keys. */
  readonly version: string;
  /** Whom it speaks to. */
  readonly audience: Audience;
  /**
   * Whether only the languages of the territory are allowed.
   *
   * @defaultValue "recipient"
   */
  readonly languages?: "territory" | "recipient";
  /**
   * Whether it is sent even to those who opted out of messages.
   *
   * @defaultValue false
   */
  readonly mandatory?: boolean;
  /** Schema of its data. */
  readonly schema: z.ZodType<Data>;
  /**
   * Fields that hold personal data.
   *
   * @defaultValue []
   */
  readonly personal?: readonly string[];
  /** Its own messages, each with the variables it is given. */
  readonly variables: MessageVariables;
  /** The languages it has words in. */
  readonly languagesOf: readonly NoticeLanguage[];
  /** Its messages by id of the language, then by key. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Puts the notice together; `writer.sayOwn` writes its own messages, `writer.say` those of the library. */
  readonly compose: (data: Data, writer: NoticeWriter) => NoticeContent;
}

/**
 * Defines a template of one's own, with its own words. Every message is checked once, here: each language has each key,
 * and no message uses a variable that it is not given.
 *
 * @param options - What it is made of.
 * @returns A template to render like any other.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when a message is missing, cannot be read, or uses a
 * variable that it is not given.
 *
 * @example
 * ```ts
 * import * as en from "safepact/languages/en";
 * import { defineTemplate, email, renderNotice } from "safepact/notify";
 * import * as z from "zod";
 *
 * const collection = defineTemplate({
 *   id: "acme.collection",
 *   version: "1",
 *   audience: "consumer",
 *   schema: z.object({ product: z.string(), on: z.string() }),
 *   variables: { title: [], text: ["product", "date"] },
 *   languagesOf: [en.noticeMessages],
 *   messages: { en: { title: "We collect it", text: "We collect {product} on {date}." } },
 *   compose: (data, writer) => ({
 *     subject: writer.sayOwn("title"),
 *     title: writer.sayOwn("title"),
 *     summary: writer.sayOwn("text", { product: data.product, date: writer.day(data.on) }),
 *     blocks: [],
 *   }),
 * });
 * const data = { product: "the heater", on: "2026-03-02" };
 * renderNotice(collection, data, { messages: en.noticeMessages, channel: email, zone: "Europe/Paris" }).subject; // => "We collect it"
 * ```
 */
export function defineTemplate<Data extends object>(
  options: DefineTemplateOptions<Data>,
): NoticeTemplate<Data> {
  checkGiven(
    { options },
    {
      options: {
        id: "text",
        version: "text",
        audience: "text",
        schema: "object",
        variables: "object",
        languagesOf: [noticeLanguageShape],
        messages: "object",
        compose: "function",
        languages: "text?",
        mandatory: "flag?",
        personal: "list?",
      },
    },
  );
  const { id, version, audience, schema, variables, messages, compose } = options;
  for (const language of options.languagesOf) {
    const words = Object.hasOwn(messages, language.id) ? messages[language.id] : undefined;
    const missing = Object.keys(variables).find((key) => !Object.hasOwn(words ?? {}, key));
    if (words === undefined || missing !== undefined) {
      throw new SafepactError(
        "INVALID_OPTION",
        `The template "${id}" has no message "${missing ?? "at all"}" in "${language.id}".`,
        { hint: "Give every message in every language of languagesOf." },
      );
    }
    checkMessages(words, {
      locale: language.formatLocale,
      tags: language.tags ?? {},
      variables,
    });
  }
  return {
    id,
    version,
    audience,
    schema,
    variables,
    messages,
    compose,
    languages: options.languages ?? "recipient",
    mandatory: options.mandatory ?? false,
    personal: options.personal ?? [],
  };
}
