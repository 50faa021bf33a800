/**
 * Words of goods in eight languages with their English, so that a record in one language is found for a listing in another. Give those
 * you need to {@link match!createMatcher}; bundlers leave out the others. The command line and `safepact/sweep` load all of them.
 *
 * subpath export `'safepact/lexicons'`.
 *
 * @example
 * ```ts
 * import { de, ko } from "safepact/lexicons";
 * import { createMatcher } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 *
 * const record = parseHazardRecord({ id: "kr-1", products: [{ name: "어린이 자석 구슬 완구" }] });
 * const listing = parseListing({ id: "L1", title: "Magnetkugeln Spielzeug für Kinder" });
 * if (!record.ok || !listing.ok) throw new Error("invalid");
 * const matcher = createMatcher([record.value], { lexicons: [de, ko] });
 * matcher.screen(listing.value, { minScore: 0 }).matches[0]?.hazardId; // => "kr-1"
 * ```
 *
 * @module
 */

export { allLexicons } from "./allLexicons.ts";
export { de } from "./de.ts";
export { es } from "./es.ts";
export { fr } from "./fr.ts";
export { it } from "./it.ts";
export { ja } from "./ja.ts";
export { ko } from "./ko.ts";
export { pl } from "./pl.ts";
export { zh } from "./zh.ts";
