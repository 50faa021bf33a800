import type { HazardType } from "../../model/index.ts";

/** Words of US recall notices and the hazard types of the model they stand for. The mapping is this library's own. */
const words: readonly (readonly [RegExp, HazardType])[] = [
  [/\bchok(?:e|ing)\b/iu, "choking"],
  [/\bstrangulat\w+/iu, "strangulation"],
  [/\bsuffocat\w+/iu, "suffocation"],
  [/\basphyxiat\w+|\bcarbon monoxide\b/iu, "asphyxiation"],
  [/\bentrap\w*/iu, "entrapment"],
  [/\bdrown\w*/iu, "drowning"],
  [/\belectr(?:ic(?:al)? shock|ocut\w+)|\bshock hazard/iu, "electric-shock"],
  [/\bfires?\b|\bflammab\w+|\bignit\w+|\bcatch(?:ing)? fire|\bexplo(?:de|sion)\w*/iu, "fire"],
  [/\bburns?\b|\bscald\w*/iu, "burns"],
  [/\blacerat\w+|\bcuts?\b/iu, "cuts"],
  [/\blead\b(?! to\b)|\bpoison\w*|\btoxic\b|\bphthalates?\b|\bchemical\b/iu, "chemical"],
  [/\bbacteria\w*|\bmicrob\w+|\bmou?ld\b/iu, "microbiological"],
  [/\bhearing (?:loss|damage)/iu, "damage-to-hearing"],
  [/\b(?:eye injur\w+|vision loss|blindness)/iu, "damage-to-sight"],
  [
    /\bfall(?:s|ing)?\b|\btip(?:ping)?[- ]over\b|\bcrash\w*|\binjur\w+|\bimpact\b|\bamputat\w+|\bcollaps\w+|\bcrush\w*|\bmagnets?\b|\bingest\w+/iu,
    "injuries",
  ],
];

/** A type with the words it was read from. */
export interface ProseHazard {
  /** Type of hazard. */
  readonly type: HazardType;
  /** The words. */
  readonly sourceTerm: string;
}

/**
 * Reads hazard types from prose, in the order of the types' specificity. "Serious injury or death" says how bad it may
 * be, not what happens, and gives no type while something else does.
 *
 * @internal
 */
export function hazardsInProse(text: string): readonly ProseHazard[] {
  const telling = text.replaceAll(
    /\b(?:serious )?injur(?:y|ies) (?:or|and) death\b|\bfall (?:of )?20\d\d/giu,
    " ",
  );
  const found = words.flatMap(([pattern, type]) => {
    const sourceTerm = pattern.exec(telling)?.[0];
    return sourceTerm === undefined ? [] : [{ type, sourceTerm: sourceTerm.toLowerCase() }];
  });
  if (found.length > 0) return found;
  return /\binjur/iu.test(text) ? [{ type: "injuries", sourceTerm: "injury" }] : [];
}
