import type { HazardProduct } from "../../model/index.ts";

/** "The product is counterfeit", "counterfeit product", "(COUNTERFEIT)" behind a brand. */
const said =
  /\b(?:product|item|toy|article)s? (?:is|are|was|were) (?:a |an )?counterfeit|\bcounterfeit (?:product|item|version|copy|goods)\b|^counterfeit\b|\(counterfeit\)/iu;
const doubted =
  /\b(?:suspect\w*|possibl[ey]|probabl[ey]|likely|appears?|may be|might be|could be)\b.{0,30}\bcounterfeit/iu;
/** A counterfeit part does not make a counterfeit product. */
const part =
  /\b(?:fuse|plug|charger|adapter|battery|batteries|cable|part|component|logo|label|mark|marking)s?\b(?: and \w+)? (?:is|are|was|were)?\s?(?:suspected (?:to be |of being )?)?(?:a )?counterfeit/iu;

/**
 * Reads from the words of an alert whether the dangerous product is a counterfeit. Nothing said is "unknown", a mention
 * that is not plain is "unsure".
 *
 * @internal
 */
export function counterfeitOf(...texts: readonly string[]): HazardProduct["counterfeit"] {
  const about = texts
    .flatMap((text) => text.split(/(?<=[.;])\s+/u))
    .filter((sentence) => /\bcounterfeit/iu.test(sentence));
  const sentences = about.filter((sentence) => !part.test(sentence));
  if (sentences.length === 0) return "unknown";
  if (sentences.some((sentence) => said.test(sentence) && !doubted.test(sentence))) return "yes";
  return "unsure";
}
