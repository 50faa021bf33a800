import type { MatchLexicon } from "../match/index.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { pl } from "./pl.ts";
import { zh } from "./zh.ts";

/**
 * The lexicons of all languages.
 *
 * @example
 * ```ts
 * import { allLexicons } from "safepact/languages";
 *
 * allLexicons.map(({ language }) => language); // => ["de", "en", "es", "fr", "it", "ja", "ko", "pl", "zh"]
 * ```
 */
export const allLexicons: readonly MatchLexicon[] = [de, en, es, fr, it, ja, ko, pl, zh];
