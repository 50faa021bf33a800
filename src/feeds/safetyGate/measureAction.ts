import type { MeasureAction } from "../../model/index.ts";

/**
 * What the words of the EU Safety Gate say was done, tried in this order. The portal's own categories are whole phrases;
 * authorities also write sentences, and did so nearly always until 2013.
 */
const patterns: readonly (readonly [RegExp, MeasureAction])[] = [
  [
    /\bstopped listing\b|\bremov\w+\b.{0,60}\b(?:listing|offer|advert\w*)\b/iu,
    "listing-removed-by-marketplace",
  ],
  [
    /\bremoval from (?:the )?online marketplace\b|\bseller has been removed from\b/iu,
    "listing-removed-by-marketplace",
  ],
  [
    /\brecall(?:ed)?\b.{0,30}\b(?:retailers?|distributors?|wholesalers?)\b/iu,
    "withdrawal-from-market",
  ],
  [/\brecall/iu, "recall-from-end-users"],
  [/\bwithdr[ae]w/iu, "withdrawal-from-market"],
  [/\btemporary (?:ban|prohibition)\b/iu, "temporary-ban"],
  [
    /\bstop(?:ped|ping)?\s(?:of\s|the\s|selling\b|sales?\b|sale\b)|\bsales? (?:ban|stop(?:ped)?|suspended)\b|\bban on (?:the )?sales?\b/iu,
    "stop-of-sales",
  ],
  [
    /\bimports? (?:was |were |has been |have been )?reject|\brejected (?:at|by|import)|\brefus\w+ (?:of )?(?:entry|import)/iu,
    "import-rejected-at-border",
  ],
  [/\bprior conditions?\b/iu, "marketing-conditions"],
  [/\bban\b|\bprohibit/iu, "ban-on-marketing"],
  [/\bmark(?:ing|ed)\b.{0,40}\bwarning/iu, "marking-with-warnings"],
  [
    /\bwarn\w*\b.{0,20}\b(?:consumers?|customers?|users?|public)\b|\binformation (?:for|to) (?:the )?(?:consumers?|customers?|users?|public)\b/iu,
    "warning-to-consumers",
  ],
  [/\bseiz|\bconfiscat/iu, "seizure"],
  [/\bdestr(?:oy|uct)|\bdispos/iu, "destruction"],
  [
    /\bmodification (?:programme|of)\b|\bretrofit|\brepair|\breplac|\breprogram|\bsoftware\b|\btechnical measures?\b|\bsafety devices?\b/iu,
    "modification-programme",
  ],
  [/\bbrought into (?:conformity|compliance)\b/iu, "back-into-compliance"],
  [
    /\bno longer (?:available|present|for sale|sold|made available|purchase)|\b(?:web ?site|web ?page|shop)\b.{0,20}\bclos(?:ed|ing)|\bclos(?:ed|ing)\b.{0,20}\b(?:web ?site|web ?page|shop)\b/iu,
    "no-longer-for-sale",
  ],
];

/** "has not withdrawn", "measure not yet taken", "no measures have been taken": nothing was done. */
const undone =
  /\bnot (?:yet |been )*(?:withdr|remov|recall|taken|follow|repl|answer|reply)|\bno (?:measures?|action|answer)\b|\brequest(?:ed|s)? (?:to|that)\b|\bnone\b|\btakedown request\b/iu;

/**
 * Reads what was done from the words of a measure.
 *
 * @internal
 */
export function measureAction(words: string): MeasureAction {
  if (undone.test(words)) return "other";
  return patterns.find(([pattern]) => pattern.test(words))?.[1] ?? "other";
}
