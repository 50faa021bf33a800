import type { Money, PartialDate } from "../../model/index.ts";
import { monthOfYear } from "../readDates.ts";

/** What a "sold at" sentence tells. */
export interface Sale {
  /** First month of sale. */
  readonly soldFrom?: PartialDate;
  /** Last month of sale. */
  readonly soldUntil?: PartialDate;
  /** Price, when there is one and not a range. */
  readonly price?: Money;
}

const month =
  "(January|February|March|April|May|June|July|August|September|October|November|December)";
const from = /* @__PURE__ */ new RegExp(`\\b(?:from|between|since|in) ${month},? (\\d{4})`, "gu");
const until = /* @__PURE__ */ new RegExp(
  `\\b(?:through|until|to|and|till) ${month},? (\\d{4})`,
  "gu",
);

/**
 * Reads "Online at Amazon from July 2025 through January 2026 for about $40.". Several periods give the first start and
 * the last end.
 *
 * @internal
 */
export function soldInProse(text: string): Sale {
  const starts = monthsIn(text, from);
  const ends = monthsIn(text, until);
  const prices = [...text.matchAll(/\$\s?(\d[\d,]*(?:\.\d{2})?)/gu)].map(
    ([, amount = ""]) => amount,
  );
  const [price = ""] = prices;
  const soldFrom = starts.at(0);
  const soldUntil = ends.at(-1);
  return {
    ...(soldFrom === undefined ? {} : { soldFrom }),
    ...(soldUntil === undefined ? {} : { soldUntil }),
    ...(prices.length === 1
      ? { price: { amount: Number(price.replaceAll(",", "")), currency: "USD" } }
      : {}),
  };
}

function monthsIn(text: string, pattern: RegExp): readonly PartialDate[] {
  return [...text.matchAll(pattern)]
    .map(([, name = "", year = ""]) => monthOfYear(name, year))
    .filter((date) => date !== undefined)
    .sort();
}
