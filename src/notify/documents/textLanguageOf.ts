import type { HazardRecord } from "../../model/index.ts";

/**
 * The language of what a record says in its own words, when those words go into a notice: the reader is told that they are in
 * another language. The caller's word goes first.
 *
 * @internal
 */
export function textLanguageOf(
  { source, hazards, consumerAction }: HazardRecord,
  given: string | undefined,
): { readonly textLanguage?: string } {
  const quotes =
    consumerAction !== undefined || hazards.some(({ description }) => description !== undefined);
  const language = given ?? (quotes ? source.language : undefined);
  return language === undefined ? {} : { textLanguage: language };
}
