import { checkText } from "../checkGiven.ts";
import { elementString } from "./elementString.ts";
import { isGtin } from "./isGtin.ts";

/** What a GS1 Digital Link or element string says. */
export interface DigitalLink {
  /** The product, as GTIN-14. */
  readonly gtin: string;
  /** Batch or lot number (key 10). */
  readonly lot?: string;
  /** Serial number (key 21). */
  readonly serial?: string;
}

const link =
  /\/(?:01|gtin)\/(\d{8}|\d{12,14})(?=\/|[?#]|$)((?:\/(?:22|cpv|10|lot|21|ser)\/[^/?#\s]{1,180}){0,3})/iu;
const bracketed = /\(01\)\s?(\d{14})((?:\s?\(\d{2,4}\)[^(]{1,90}){0,8})/u;

/**
 * Reads a GS1 Digital Link (`https://id.gs1.org/01/…/10/…/21/…`, also with the names gtin, lot and ser), or an element
 * string, in brackets (`(01)…(10)…(21)…`) or as a scanner gives it (`]d201…`, FNC1 behind a lot), as it stands in the code on
 * a package. The UDI of a medical device that GS1 issued is such a string: its UDI-DI is the GTIN.
 *
 * Source: GS1 Digital Link and GS1 General Specifications, keys 01, 10 and 21.
 *
 * @param text - The address or string, or a text that holds one.
 * @returns Product, lot and serial number; nothing when there is none, or the check digit of the GTIN is wrong.
 *
 * @example
 * ```ts
 * import { parseDigitalLink } from "safepact/model";
 *
 * parseDigitalLink("https://id.gs1.org/01/04006381333931/10/B-25%2F10/21/7?17=261231"); // => { gtin: "04006381333931", lot: "B-25/10", serial: "7" }
 * parseDigitalLink("(01)04006381333931(17)261231(10)B25"); // => { gtin: "04006381333931", lot: "B25" }
 * parseDigitalLink("]d201040063813339311726123110B25\u001d217"); // => { gtin: "04006381333931", lot: "B25", serial: "7" }
 * parseDigitalLink("https://shop.example/item/7"); // => undefined
 * ```
 */
export function parseDigitalLink(text: string): DigitalLink | undefined {
  checkText("text", text);
  const cut = text.slice(0, 4096);
  const [, gtin, rest = ""] = link.exec(cut) ?? [];
  if (gtin !== undefined) {
    const keys = [...rest.matchAll(/\/(22|cpv|10|lot|21|ser)\/([^/]+)/giu)];
    return linked(
      gtin,
      keys.map(([, key = "", value = ""]) => [key.toLowerCase(), decoded(value)]),
    );
  }
  const [, element, others = ""] = bracketed.exec(cut) ?? [];
  if (element === undefined) {
    const scanned = elementString(cut);
    return scanned === undefined ? undefined : linked(scanned.gtin, scanned.keys);
  }
  const keys = [...others.matchAll(/\((\d{2,4})\)([^(]+)/gu)];
  return linked(
    element,
    keys.map(([, key = "", value = ""]) => [key, value.trim()]),
  );
}

function linked(
  gtin: string,
  keys: readonly (readonly [string, string])[],
): DigitalLink | undefined {
  if (!isGtin(gtin)) return undefined;
  const of = (...names: readonly string[]) =>
    keys.find(([key, value]) => names.includes(key) && value !== "")?.[1];
  const [lot, serial] = [of("10", "lot"), of("21", "ser")];
  return {
    gtin: gtin.padStart(14, "0"),
    ...(lot !== undefined && { lot }),
    ...(serial !== undefined && { serial }),
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
