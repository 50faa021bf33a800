import { foldDigits } from "./foldDigits.ts";

/** How many digits may stand behind the decimal point, where that is known. */
type Decimals = 0 | 2 | 3 | undefined;

const groupings = /[\s'’`´\u066c]/gu;

/** What can be read in one way only: no thousands are parted. */
const plain = /^\d{1,15}(?:\.(?:\d{1,2}|\d{4,10}))?$/u;

/**
 * Reads a number that is not negative, as people write it in any of our languages: "1,299.00", "1.299,00", "1 299",
 * "12,000", "٣٫٥". A single dot before three digits parts thousands or decimals, and only the currency tells which:
 * where it does not, there is no answer. A single comma before three digits parts thousands.
 *
 * @param text - Digits with what stands between them, nothing else.
 * @param decimals - Digits behind the decimal point, when that is known.
 *
 * @internal
 */
export function readNumber(text: string, decimals?: Decimals): number | undefined {
  if (plain.test(text)) return Number(text);
  const written = foldDigits(text).trim().replaceAll(groupings, "").replaceAll("\u066b", ".");
  if (!/^\d[\d.,]{0,24}$/u.test(written)) return undefined;
  const dots = written.split(".").length - 1;
  const commas = written.split(",").length - 1;
  if (dots + commas === 0) return numberOf(written);
  if (dots > 0 && commas > 0) return readBoth(written);
  if (dots + commas > 1) return grouped(written);
  return readSingle(written, decimals);
}

/** Of dots and commas the later is the decimal sign. */
function readBoth(written: string): number | undefined {
  const decimal = written.lastIndexOf(".") > written.lastIndexOf(",") ? "." : ",";
  const [whole = "", fraction = "", ...more] = written.split(decimal);
  if (more.length > 0) return undefined;
  const units = grouped(whole);
  return units === undefined || fraction === "" ? units : numberOf(`${units}.${fraction}`);
}

/** Groups of three digits, or of two and three as in India. */
function grouped(written: string): number | undefined {
  return /^\d{1,3}(?:[.,]\d{2,3}){0,6}$/u.test(written) && /(?:^|[.,])\d{3}$/u.test(written)
    ? numberOf(written.replaceAll(/[.,]/gu, ""))
    : numberOf(written);
}

function readSingle(written: string, decimals: Decimals): number | undefined {
  const at = written.search(/[.,]/u);
  const whole = written.slice(0, at);
  const fraction = written.slice(at + 1);
  const decimal = () => numberOf(`${whole}.${fraction || "0"}`);
  if (fraction.length !== 3 || whole.length > 3 || whole.startsWith("0")) return decimal();
  if (decimals === 3) return decimal();
  if (written.charAt(at) === "," || decimals === 0) return numberOf(whole + fraction);
  return undefined;
}

function numberOf(text: string): number | undefined {
  const value = /^\d{1,15}(?:\.\d{1,10})?$/u.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
