import { checkText } from "../checkGiven.ts";

/** The places an item's number stands in: its address, and the way EU alerts name a marketplace's product id. */
const announced =
  /(?:aliexpress\.[a-z.]{2,10}\/(?:[a-z0-9_-]{1,20}\/){0,3}(?:i|item)\/(?:[\w%.-]{0,200}\/)?|aliexpress\s{0,3}[(:]\s{0,3}(?:id\s{0,3}:?\s{0,3})?|[?&](?:productids?|itemid|objectid)=)(\d{8,20})(?!\d)/giu;
const alone = /(?<![0-9A-Za-z])1005\d{12}(?![0-9A-Za-z])/gu;

/**
 * Finds the item numbers of AliExpress in a text: in an address, after the marketplace's name as EU alerts write it, or
 * standing alone in the sixteen-digit shape of today.
 *
 * Source of the shapes: numbers seen in EU alerts, and addresses as generally known; unverified by the marketplace.
 *
 * @param text - An identifier, an address, or any other text.
 * @returns The numbers, each once, in order; empty when there is none.
 *
 * @example
 * ```ts
 * import { parseAliExpressId } from "safepact/model";
 *
 * parseAliExpressId("AliExpress(1005006019771834) /"); // => ["1005006019771834"]
 * parseAliExpressId("https://ko.aliexpress.com/item/4000102030405.html"); // => ["4000102030405"]
 * parseAliExpressId("AliExpress() / Amazon() /"); // => []
 * ```
 */
export function parseAliExpressId(text: string): readonly string[] {
  checkText("text", text);
  const folded = text.normalize("NFKC");
  const found = [...folded.matchAll(announced)].map(([, value = ""]) => value);
  return [...new Set([...found, ...(folded.match(alone) ?? [])])];
}
