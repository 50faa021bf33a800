import { parseAliExpressId } from "../model/identifier/parseAliExpressId.ts";
import { parseAsin } from "../model/identifier/parseAsin.ts";
import type { Offer } from "../model/index.ts";
import { type Marketplace, marketplaces } from "./marketplaces.ts";

interface Mention {
  readonly marketplace: Marketplace;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the marketplaces a text names, with the product ids written behind a name: "sold on eBay (item number
 * 354531766740)", "via Amazon, ASIN B07QM3YDHY". A marketplace without an id is given once, with its name alone.
 *
 * @internal
 */
export function offersIn(text: string): readonly Offer[] {
  const offers = new Map<string, Offer>();
  const add = (platform: string, productId?: string) => {
    offers.set(`${platform} ${productId ?? ""}`, {
      platform,
      ...(productId === undefined ? {} : { productId }),
    });
  };
  for (const id of parseAsin(text)) add("amazon", id);
  for (const id of parseAliExpressId(text)) add("aliexpress", id);
  const mentions = mentionsIn(text);
  for (const [index, { marketplace, end }] of mentions.entries()) {
    const reach = text.slice(end, Math.min(mentions[index + 1]?.start ?? text.length, end + 120));
    for (const id of marketplace.productId === undefined
      ? []
      : idsIn(reach, marketplace.productId)) {
      add(marketplace.id, id);
    }
  }
  const withId = new Set([...offers.values()].map(({ platform }) => platform));
  for (const { marketplace } of mentions) if (!withId.has(marketplace.id)) add(marketplace.id);
  return [...offers.values()];
}

/** Ids up to the end of the sentence: a number in the next one is about something else. */
function idsIn(reach: string, shape: RegExp): readonly string[] {
  const [sentence = ""] = reach.split(/\.\s+(?=[A-Z][a-z])/u);
  return [...new Set(sentence.match(shape))];
}

function mentionsIn(text: string): readonly Mention[] {
  const lower = text.toLowerCase();
  return marketplaces
    .filter(({ signs }) => signs.some((sign) => lower.includes(sign)))
    .flatMap((marketplace) =>
      [...text.matchAll(marketplace.named)].map((match) => ({
        marketplace,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((left, right) => left.start - right.start);
}
