import type { Offer } from "../../model/index.ts";
import { offersIn } from "../offersIn.ts";

const MAX_TRADERS = 200;

/**
 * Reads `onlineTrader`: `name(product id)`, parted by slashes, such as "Amazon(B0DHVHFJWK) /" or
 * "AliExpress() / Amazon() /". "Other(…)" often names the marketplace inside the brackets.
 *
 * @internal
 */
export function onlineTraders(text: string): readonly Offer[] {
  return entriesOf(text).slice(0, MAX_TRADERS).flatMap(traderOf);
}

/** Parts at slashes outside of brackets. */
function entriesOf(text: string): readonly string[] {
  const entries: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "(") depth += 1;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if ((char === "/" && depth === 0) || at === text.length) {
      entries.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return entries.filter((entry) => entry !== "");
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
