import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { SafepactError } from "../errors.ts";
import type { MessageTag, NoticeLanguage } from "./language.ts";

type Format = (values: Readonly<Record<string, string | number>>) => string;

const compiled = new WeakMap<NoticeLanguage, Map<string, Format>>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

/** One formatter per locale and options: building one costs a hundred times more than using it. */
function kept<Kept>(cache: Map<string, Kept>, key: string, build: () => Kept): Kept {
  const found = cache.get(key);
  if (found) return found;
  const built = build();
  cache.set(key, built);
  return built;
}

const formatters: Formatters = {
  getNumberFormat: (locales, options) =>
    kept(
      numberFormats,
      `${String(locales)} ${JSON.stringify(options ?? {})}`,
      () => new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions),
    ),
  getPluralRules: (locales, options) =>
    kept(
      pluralRules,
      `${String(locales)} ${JSON.stringify(options ?? {})}`,
      () => new Intl.PluralRules(locales, options),
    ),
  getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
};

/**
 * Formats one ICU message of a language. Messages are compiled once; values never are: braces, tags and quotes in them
 * stay what they are.
 *
 * @throws A {@link SafepactError} with code `MISSING_DATA` when a value is missing.
 *
 * @internal
 */
export function formatMessage(
  language: NoticeLanguage,
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  let cache = compiled.get(language);
  if (!cache) {
    cache = new Map();
    compiled.set(language, cache);
  }
  return kept(cache, message, () => compile(language, message))(values);
}

/** Parts of a parsed message that need no formatter: a literal text, a plain variable, a tag around such parts. */
type SimplePart =
  | string
  | { readonly variable: string; readonly tag: undefined }
  | {
      readonly variable: undefined;
      readonly tag: MessageTag;
      readonly parts: readonly SimplePart[];
    };

/** Types of nodes of intl-messageformat's parser. */
const LITERAL = 0;
const ARGUMENT = 1;
const TAG = 8;

interface Node {
  readonly type: number;
  readonly value?: unknown;
  readonly children?: readonly Node[];
}

function compile(language: NoticeLanguage, message: string): Format {
  const format = new IntlMessageFormat(message, language.formatLocale, undefined, { formatters });
  const simple = simpleParts(format.getAst(), language);
  if (simple !== undefined) return (values) => join(simple, values, { message, language });
  const tags = Object.entries(language.tags ?? {}).map(
    ([name, write]) => [name, (chunks: unknown[]) => write(chunks.join(""))] as const,
  );
  return (values) => {
    // Without a prototype a message cannot print `constructor` or the like.
    const given = Object.assign(Object.create(null), values, Object.fromEntries(tags));
    try {
      return String(format.format(given));
    } catch (cause) {
      throw missing(message, cause);
    }
  };
}

/** Most messages only put texts together; formatting them piece by piece is several times faster. */
function simpleParts(
  nodes: readonly Node[],
  language: NoticeLanguage,
): readonly SimplePart[] | undefined {
  const parts: SimplePart[] = [];
  for (const { type, value, children = [] } of nodes) {
    const name = String(value);
    if (type === LITERAL) parts.push(name);
    else if (type === ARGUMENT) parts.push({ variable: name, tag: undefined });
    else {
      const tags = language.tags ?? {};
      const tag = type === TAG && Object.hasOwn(tags, name) ? tags[name] : undefined;
      const inner = tag && simpleParts(children, language);
      if (tag === undefined || inner === undefined) return undefined;
      parts.push({ variable: undefined, tag, parts: inner });
    }
  }
  return parts;
}

function join(
  parts: readonly SimplePart[],
  values: Readonly<Record<string, string | number>>,
  from: { readonly message: string; readonly language: NoticeLanguage },
): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if (part.tag !== undefined) text += part.tag(join(part.parts, values, from));
    else {
      const value: unknown = values[part.variable];
      // What an object inherits, such as `constructor`, is neither a text nor a number.
      if (typeof value === "string") text += value;
      else if (typeof value !== "number") throw missing(from.message);
      // As a plural form writes it, so that no language without plural forms has other figures than the rest.
      else text += formatters.getNumberFormat(from.language.formatLocale).format(value);
    }
  }
  return text;
}

function missing(message: string, cause?: unknown): SafepactError {
  return new SafepactError("MISSING_DATA", `A value of the message "${message}" is missing.`, {
    cause,
  });
}
