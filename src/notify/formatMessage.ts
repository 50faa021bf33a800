import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { SafepactError } from "../errors.ts";
import type { NoticeLanguage } from "./language.ts";

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

function compile(language: NoticeLanguage, message: string): Format {
  if (!/[{}<>#]/u.test(message)) {
    const text = message.replaceAll("''", "'");
    return () => text;
  }
  const format = new IntlMessageFormat(message, language.formatLocale, undefined, { formatters });
  const tags = Object.entries(language.tags ?? {}).map(
    ([name, write]) => [name, (chunks: unknown[]) => write(chunks.join(""))] as const,
  );
  return (values) => {
    // Without a prototype a message cannot print `constructor` or the like.
    const given = Object.assign(Object.create(null), values, Object.fromEntries(tags));
    try {
      return String(format.format(given));
    } catch (cause) {
      throw new SafepactError("MISSING_DATA", `A value of the message "${message}" is missing.`, {
        cause,
      });
    }
  };
}
