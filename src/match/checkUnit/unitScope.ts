import type { HazardProduct } from "../../model/hazardProduct.ts";
import { type NumberRule, readNumberRules } from "./numberRules.ts";
import { type DateOrder, type PeriodsRead, readPeriods } from "./readPeriods.ts";

/** What a notice says about which units of a product are affected. @internal */
export interface UnitScope {
  /** Rules about lots and date codes, or about numbers of unsaid kind. */
  readonly lots: readonly NumberRule[];
  /** Rules about serial numbers. */
  readonly serials: readonly NumberRule[];
  /** Date codes that are dates. */
  readonly dateCodes: PeriodsRead;
  /** When affected units were made. */
  readonly produced: PeriodsRead;
  /** Whether the notice says or hints that its list is not the whole truth. */
  readonly hedged: boolean;
}

const sentenceEnd = /(?<=[.!?])\s+(?=[A-Z])|\n+/u;
const aboutUnits =
  /\b(?:lots?|batch(?:es)?|serial|date[ -]codes?|manufactured|produced|production|made (?:in|from|between))\b/iu;
const aboutSerials = /\bserial/iu;
const aboutDateCodes = /\bdate[ -]codes?|\bcodes? dates?/iu;
const aboutProduction =
  /\b(?:production dates?|manufactur\w*|produced|made (?:in|from|between)|date of (?:manufacture|production)|production)\b/iu;
const hedge =
  /\b(?:not all|some|selected|certain|may be|etc|others?|various|more|such as|unknown|see|verify|check|visit|e\.g|n\/a|all)\b/iu;
const places = /\b(?:located|printed|found|label|sticker|underside|bottom|back of|engraved)\b/iu;

/** Reads the scope of one product; texts about where a number is printed give no rule. @internal */
export function readUnitScope(product: HazardProduct, order: DateOrder): UnitScope {
  const { batches } = product.scope;
  const sentences = (batches ?? product.description ?? "")
    .slice(0, 20_000)
    .replaceAll("&nbsp;", " ")
    .split(sentenceEnd)
    .flatMap((sentence) => sentence.split(/;\s(?=production dates)/iu))
    .filter((sentence) => batches !== undefined || aboutUnits.test(sentence))
    .filter(
      (sentence) => !places.test(sentence) || /\b(?:between|through|thru)\b/iu.test(sentence),
    );
  const serial = sentences.filter((each) => aboutSerials.test(each));
  const production = sentences.filter((each) => !aboutSerials.test(each) && isProduction(each));
  const codes = sentences.filter((each) => !aboutSerials.test(each) && aboutDateCodes.test(each));
  const lots = sentences.filter((each) => !serial.includes(each) && !production.includes(each));
  return {
    lots: lots.flatMap(readNumberRules),
    serials: serial.flatMap(readNumberRules),
    dateCodes: readPeriods(codes.join("\n"), order),
    produced: readPeriods(production.join("\n"), order),
    hedged: sentences.some((each) => hedge.test(each)),
  };
}

function isProduction(sentence: string): boolean {
  if (aboutDateCodes.test(sentence)) return false;
  return (
    aboutProduction.test(sentence) ||
    /^[\s\d./–-]*\d{1,2}[./]\d{1,2}[./]\d{4}\s?[–-]/u.test(sentence)
  );
}
