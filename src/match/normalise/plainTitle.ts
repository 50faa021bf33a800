const tag = /(?<![\p{L}\p{N}])#([\p{L}\p{N}_]+)/gu;
const wordOf = /[\p{L}\p{N}]{2,}/gu;
// An amount of money with its sign, or a discount: "42 EUR" may be a size and stays.
const price =
  /(?<![\p{L}\p{N}.,])(?:[€$£¥₩]\s?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?\s?(?:[€$£¥₩]|euros?|원|円|元)|\d+[.,]\d{2}\s?(?:eur|usd|gbp|zł|pln|chf)|[-+]\s?\d{1,2}\s?%|\d{1,2}\s?%\s?(?:off|rabatt|discount|remise|sconto|descuento|할인|sale))(?![\p{L}\p{N}])/gu;
// Nearly every title has none of these, and is done.
const hint = /[€$£¥₩%#원円元]|\d\s?(?:eur|usd|gbp|zł|pln|chf)/u;
const FEWEST_TAGS = 2;
const FEWEST_WORDS = 2;

/** A title without what is not part of the product's name. @internal */
export interface PlainTitle {
  /** What is left. */
  readonly title: string;
  /** Words of its hashtags. */
  readonly tags: readonly string[];
}

/**
 * Takes amounts of money and hashtags out of a folded title: what a thing costs is not what it is, and tags are there to be found by.
 * A title that says nothing else stays as it is.
 *
 * @internal
 */
export function plainTitle(title: string): PlainTitle {
  if (!hint.test(title)) return { title, tags: [] };
  const priced = title.replace(price, " ");
  const tags = title.includes("#") ? [...priced.matchAll(tag)].map(([, word = ""]) => word) : [];
  const left = tags.length < FEWEST_TAGS ? priced : priced.replace(tag, " ");
  if (left === title || (left.match(wordOf)?.length ?? 0) < FEWEST_WORDS)
    return { title, tags: [] };
  return { title: left, tags: left === priced ? [] : tags };
}
