import type { Offer } from "../../model/index.ts";
import { offersIn } from "../offersIn.ts";

/**
 * Reads `onlineTrader`: `name(product id)`, parted by slashes, such as "Amazon(B0DHVHFJWK) /" or
 * "AliExpress() / Amazon() /". "Other(…)" often names the marketplace inside the brackets.
 *
 * @internal
 */
export function onlineTraders(text: string): readonly Offer[] {
  return text
    .split(/\/\s*(?=[^()]*\(|$)/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .flatMap(traderOf);
}

function traderOf(entry: string): readonly Offer[] {
  const [, name = entry, id = ""] = /^([^(]*)\(([\s\S]*)\)$/u.exec(entry) ?? [];
  const known = offersIn(`${name.trim()} (${id.trim()})`);
  if (known.some(({ productId }) => productId !== undefined)) return known;
  const productId = id
    .replace(/^(?:l'|the )?(?:ASIN|EAN|ID|SKU)?\s*(?:number|no\.?)?\s*[:#]?\s*/iu, "")
    .trim();
  const [platform = name.trim() === "" ? "other" : name.trim().toLowerCase()] = known.map(
    (offer) => offer.platform,
  );
  const isName = known.length > 0 && !/\d{5}/u.test(productId);
  return [{ platform, ...(productId === "" || isName ? {} : { productId }) }];
}
