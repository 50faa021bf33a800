import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { isGtin } from "../../model/identifier/isGtin.ts";

/** Character set 82 of the GS1 General Specifications. */
const writable = /^[!"%-/0-9:;<=>?A-Z_a-z]{1,20}$/u;

/** What a GS1 Digital Link names beyond the product. */
export interface Gs1DigitalLinkOptions {
  /** Batch or lot number, at most 20 characters. */
  readonly lot?: string;
  /** Serial number, at most 20 characters. */
  readonly serial?: string;
  /**
   * Address the link starts with.
   *
   * @defaultValue "https://id.gs1.org"
   */
  readonly base?: string;
}

/**
 * Writes the web address of a product, a batch or one unit as a GS1 Digital Link: key 01 for the GTIN, 10 for the lot,
 * 21 for the serial number.
 *
 * @param gtin - GTIN of 8, 12, 13 or 14 digits with a right check digit.
 * @param options - Lot, serial number and base address.
 * @returns The address.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a number that is no GTIN, or a lot or serial number
 * that is empty, longer than 20 characters, or holds what GS1's character set 82 does not (a space, an accent).
 *
 * @example
 * ```ts
 * import { gs1DigitalLink } from "safepact/notify";
 *
 * gs1DigitalLink("4006381333931", { lot: "B-25/10" }); // => "https://id.gs1.org/01/04006381333931/10/B-25%2F10"
 * ```
 */
export function gs1DigitalLink(gtin: string, options: Gs1DigitalLinkOptions = {}): string {
  checkGiven(
    { gtin, options },
    { gtin: "text", options: { lot: "text?", serial: "text?", base: "text?" } },
  );
  if (!isGtin(gtin)) {
    throw new SafepactError("INVALID_INPUT", "The number is not a GTIN.", {
      hint: "Give 8, 12, 13 or 14 digits with a right check digit; parseGtin finds them in messy text.",
    });
  }
  const { lot, serial, base = "https://id.gs1.org" } = options;
  const parts = [base.replace(/\/+$/u, ""), "01", gtin.padStart(14, "0")];
  for (const [key, value] of [["10", lot] as const, ["21", serial] as const]) {
    if (value === undefined) continue;
    if (!writable.test(value)) {
      throw new SafepactError("INVALID_INPUT", "A lot or serial number has 1 to 20 characters.", {
        hint: "Use those of GS1 only: letters A to Z, digits and ! \" % & ' ( ) * + , - . / : ; < = > ? _, no space.",
      });
    }
    parts.push(key, encodeURIComponent(value));
  }
  return parts.join("/");
}
