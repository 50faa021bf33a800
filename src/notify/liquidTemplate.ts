import type * as z from "zod";
import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { liquidBlocks, protectLines, restoreLines } from "./liquidBlocks.ts";
import type { Audience, NoticeTemplate } from "./notice.ts";

/** The part of an engine of liquidjs 10 that is used. */
export interface LiquidEngine {
  /** Renders a text. */
  parseAndRenderSync(source: string, scope: object): string;
  /** Puts a filter in place of the engine's own. */
  registerFilter(name: string, filter: (value: unknown) => unknown): void;
}

/** The part of the class `Liquid` of liquidjs 10 that is used; pass the class itself. */
export interface LiquidClass {
  /** Makes an engine. */
  new (options: Readonly<Record<string, unknown>>): LiquidEngine;
}

/** The texts of a notice, each in Liquid. */
export interface LiquidSources {
  /** Subject and title, one line. */
  readonly subject: string;
  /** One or two sentences for an app. */
  readonly summary: string;
  /** Text message that points to the notice; leave it out when there is none. */
  readonly pointer?: string;
  /**
   * The notice: paragraphs apart by an empty line; a line that begins with `# ` is a heading, with `- ` an item of a
   * list, with `! ` a warning.
   */
  readonly body: string;
}

/** What a template in Liquid is made of. */
export interface LiquidTemplateOptions<Data extends object> {
  /** Class `Liquid` of the package liquidjs, which is not a dependency of this one. */
  readonly Liquid: LiquidClass;
  /** Stable id. */
  readonly id: string;
  /** Version of the texts; a new one gives new idempotency keys. */
  readonly version: string;
  /** Whom it speaks to. */
  readonly audience: Audience;
  /** Schema of its data. */
  readonly schema: z.ZodType<Data>;
  /** Texts by id of the language. */
  readonly sources: Readonly<Record<string, LiquidSources>>;
  /**
   * Fields that hold personal data.
   *
   * @defaultValue []
   */
  readonly personal?: readonly string[];
  /**
   * Longest time for one text, in milliseconds.
   *
   * @defaultValue 200
   */
  readonly maxMilliseconds?: number;
}

/** Longest source, deepest nesting of its tags, most memory the engine may count, longest result. */
const MAX_SOURCE = 50_000;
const MAX_DEPTH = 20;
const MAX_MEMORY = 1_000_000;
const MAX_RESULT = 500_000;

/**
 * Makes a template from texts that operators write in Liquid. They run in a sandbox: no files, no inclusion, no clock, only
 * own properties of the data, an error for a variable or a filter that does not exist, and limits on time, memory, nesting
 * and length. Dates come written in the data, as the filters for them would read the machine's clock and time zone. What they give is plain text, so markup in it, or in the data, is shown and never interpreted.
 *
 * @param options - The engine, the texts and the schema of the data.
 * @returns A template to render like any other, in the languages it has texts in.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when a text is too long or nested too deep; rendering
 * throws `LIMIT_EXCEEDED`, or `MISSING_DATA` for a variable that does not exist.
 *
 * @example
 * ```ts
 * import { Liquid } from "liquidjs";
 * import * as en from "safepact/languages/en";
 * import { email, liquidTemplate, renderNotice } from "safepact/notify";
 * import * as z from "zod";
 *
 * const sources = { en: { subject: "{{ product }}", summary: "About {{ product }}.", body: "# Now\n\n- Unplug it." } };
 * const schema = z.object({ product: z.string() });
 * const own = liquidTemplate({ Liquid, id: "acme.now", version: "1", audience: "consumer", schema, sources });
 * const options = { messages: en.noticeMessages, channel: email, zone: "UTC" };
 * renderNotice(own, { product: "<b>Lamp</b>" }, options).subject; // => "<b>Lamp</b>"
 * ```
 */
export function liquidTemplate<Data extends object>(
  options: LiquidTemplateOptions<Data>,
): NoticeTemplate<Data> {
  checkGiven(
    { options },
    {
      options: {
        Liquid: "function",
        id: "text",
        version: "text",
        audience: "text",
        schema: "object",
        sources: "object",
        personal: "list?",
        maxMilliseconds: "number?",
      },
    },
  );
  const { id, version, audience, schema, sources, personal = [] } = options;
  for (const texts of Object.values(sources)) {
    for (const source of Object.values(texts)) requireSmall(id, source);
  }
  const engine = sandbox(options);
  return {
    id,
    version,
    audience,
    languages: "recipient",
    mandatory: false,
    schema,
    personal,
    messages: Object.fromEntries(
      Object.entries(sources).map(([key, texts]) => [key, { ...texts }]),
    ),
    compose(data, { language }) {
      const texts = Object.hasOwn(sources, language.id) ? sources[language.id] : undefined;
      if (texts === undefined) {
        throw new SafepactError(
          "MISSING_DATA",
          `The template "${id}" has no texts in "${language.id}".`,
          {
            hint: `It has texts in ${Object.keys(sources).join(", ")}.`,
          },
        );
      }
      const write = (source: string) => render(engine, id, source, data);
      const subject = restoreLines(write(texts.subject)).trim();
      return {
        subject,
        title: subject,
        summary: restoreLines(write(texts.summary)).trim(),
        ...(texts.pointer === undefined
          ? {}
          : { pointer: restoreLines(write(texts.pointer)).trim() }),
        blocks: liquidBlocks(write(texts.body)),
      };
    },
  };
}

/** Filters that read the clock or the machine's time zone, draw lots, or let a value pass as the text's own words. */
const refusedFilters = [
  "date",
  "date_to_string",
  "date_to_long_string",
  "date_to_xmlschema",
  "date_to_rfc822",
  "sample",
  "raw",
] as const;

function sandbox<Data extends object>(options: LiquidTemplateOptions<Data>): LiquidEngine {
  const { Liquid, maxMilliseconds = 200 } = options;
  const refuse = () => {
    throw new SafepactError("INVALID_OPTION", "A text in Liquid may not include others.");
  };
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: (value: unknown) => protectLines(String(value ?? "")),
    parseLimit: MAX_SOURCE,
    renderLimit: maxMilliseconds,
    memoryLimit: MAX_MEMORY,
    dynamicPartials: false,
    relativeReference: false,
    fs: {
      existsSync: () => false,
      exists: () => Promise.resolve(false),
      readFileSync: refuse,
      readFile: refuse,
      resolve: (_dir: string, file: string) => file,
    },
  });
  for (const name of refusedFilters) {
    engine.registerFilter(name, () => {
      throw new SafepactError("INVALID_OPTION", `A text in Liquid may not use the filter ${name}.`);
    });
  }
  return engine;
}

function render(engine: LiquidEngine, id: string, source: string, data: object): string {
  let text: string;
  try {
    text = engine.parseAndRenderSync(source, data);
  } catch (cause) {
    throw failure(id, cause);
  }
  if (text.length > MAX_RESULT) throw failure(id, new Error("limit"));
  return text;
}

/** The engine's own message may quote the data, so it stays in `cause`. */
function failure(id: string, cause: unknown): SafepactError {
  const text = cause instanceof Error ? `${cause.name} ${cause.message}` : "";
  if (/undefined variable/iu.test(text)) {
    return new SafepactError(
      "MISSING_DATA",
      `A text of "${id}" uses a variable that does not exist.`,
      { cause },
    );
  }
  if (/limit|maximum call stack/iu.test(text)) {
    return new SafepactError(
      "LIMIT_EXCEEDED",
      `A text of "${id}" takes too long or too much memory.`,
      {
        hint: "Write it without long loops.",
        cause,
      },
    );
  }
  return new SafepactError("INVALID_OPTION", `A text of "${id}" is not valid Liquid.`, { cause });
}

function requireSmall(id: string, source: string): void {
  let depth = 0;
  let deepest = 0;
  for (const { 1: tag = "" } of source.matchAll(/\{%-?\s*(\w+)/gu)) {
    if (/^(?:if|unless|for|case|tablerow|capture|comment|raw|block|layout)$/u.test(tag)) depth += 1;
    if (tag.startsWith("end")) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  if (source.length > MAX_SOURCE || deepest > MAX_DEPTH) {
    throw new SafepactError("INVALID_OPTION", `A text of "${id}" is too long or nested too deep.`, {
      hint: `Write at most ${MAX_SOURCE} characters, nested at most ${MAX_DEPTH} deep.`,
    });
  }
}
