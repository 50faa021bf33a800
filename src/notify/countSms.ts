import { checkGiven } from "../model/checkGiven.ts";
/** What a text message costs. */
export interface SmsCount {
  /** Alphabet it needs: GSM-7 carries 160 characters a message, UCS-2 carries 70. */
  readonly encoding: "gsm-7" | "ucs-2";
  /** Septets (GSM-7) or UTF-16 units (UCS-2). */
  readonly units: number;
  /** Messages it is sent as. */
  readonly segments: number;
}

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const extended = new Set("\f^{}\\[~]|€");

/**
 * Counts what a text message costs. Source: alphabets of 3GPP TS 23.038; a message of several parts loses six bytes of
 * each part to the header that joins them (3GPP TS 23.040), and neither an escape sequence nor a pair of surrogates is
 * torn apart.
 *
 * @param text - The message.
 * @returns Its alphabet, its units and the number of parts.
 *
 * @example
 * ```ts
 * import { countSms } from "safepact/notify";
 *
 * countSms("Stop using the heater now."); // => { encoding: "gsm-7", units: 26, segments: 1 }
 * countSms("지금 사용을 중지하세요."); // => { encoding: "ucs-2", units: 13, segments: 1 }
 * ```
 */
export function countSms(text: string): SmsCount {
  checkGiven({ text }, { text: "text" });
  const characters = [...text];
  const gsm = characters.every((character) => basic.has(character) || extended.has(character));
  const sizes = characters.map((character) =>
    gsm ? Number(extended.has(character)) + 1 : character.length,
  );
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const [single, part] = gsm ? [160, 153] : [70, 67];
  return {
    encoding: gsm ? "gsm-7" : "ucs-2",
    units,
    segments: units <= single ? 1 : partsOf(sizes, part),
  };
}

function partsOf(sizes: readonly number[], part: number): number {
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > part) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}
