import type { HazardType } from "../../model/index.ts";

/**
 * Korean words for defects and harms, and the hazard types they stand for. The grouping follows the causes in the
 * statistics of the Korea Consumer Agency; which type a cause is given is this library's own judgement.
 */
const words: readonly (readonly [RegExp, HazardType])[] = [
  [/감전|절연|충전부/u, "electric-shock"],
  [/화재|발화|발연|폭발|과열|온도 ?상승|방염|화염/u, "fire"],
  [/화상|고온/u, "burns"],
  [/삼킴|삼키|작은 ?부품|부품 ?탈락|기도/u, "choking"],
  [/질식/u, "suffocation"],
  [/목 ?졸림|끈|고리|코드 ?길이/u, "strangulation"],
  [/끼임|끼일|얽힘/u, "entrapment"],
  [/익사/u, "drowning"],
  [
    /유해 ?물질|프탈레이트|가소제|납 |납\(|납이|카드뮴|니켈|붕소|폼알데하이드|포름알데히드|아릴아민|pH|MIT|CMIT|보존제|방부제|중금속|크로뮴|노닐페놀|화학/u,
    "chemical",
  ],
  [/세균|곰팡이|미생물|부패|변질/u, "microbiological"],
  [/베임|찔림|찔릴|날카로운|가장자리/u, "cuts"],
  [/청력|소음|음압/u, "damage-to-hearing"],
  [/시력|실명|레이저|눈 ?부상/u, "damage-to-sight"],
  [/전자파|전자기/u, "electromagnetic-disturbance"],
  [/부상|상해|골절|넘어짐|넘어질|전도|낙상|추락|파손|충격|자석/u, "injuries"],
];

/**
 * Reads hazard types from Korean prose.
 *
 * @internal
 */
export function koreanHazards(
  text: string,
): readonly { readonly type: HazardType; readonly sourceTerm: string }[] {
  return words.flatMap(([pattern, type]) => {
    const sourceTerm = pattern.exec(text)?.[0].replace(/[( ]$/u, "");
    return sourceTerm === undefined ? [] : [{ type, sourceTerm }];
  });
}
