import { currencyOf, decimalsOf } from "./currencies.ts";
import { foldDigits } from "./foldDigits.ts";
import type { Money } from "./money.ts";
import { readNumber } from "./readNumber.ts";

/** What a price says: the amount, and the currency when it names one. */
export interface MoneyReading {
  /** Amount in the currency's main unit. */
  readonly amount: number;
  /** Currency, ISO 4217; absent when the text names none, or only a sign such as "$" that several share. */
  readonly currency?: string;
}

const shape =
  /^(?<before>[^\d\s-]{0,5}[^\d\s.,-]?)\s?(?<number>\d[\d.,\s'’`´\u066b\u066c]*?)(?:[,.][-–—=]{1,2})?\s?(?<after>[^\d\s][^\d]{0,8})?$/u;

/** The notation of most feeds, "19.99 EUR": it can be read in one way only. */
const usual = /^(\d{1,15}(?:\.\d{1,2})?) ([A-Z]{3})$/;

/**
 * Reads a price as people write it: "89.0 EUR", "€3,32", "19,99", "1,299.00", "12,000", "₩12000", "12,000 KRW", "37.49 usd",
 * "12.000원". A price that is negative, a range, or could be read in two ways is not read.
 *
 * @param text - The price.
 * @param currency - The currency, when it stands elsewhere.
 * @returns Amount and currency; nothing when the text is no price.
 *
 * @internal
 */
export function readMoney(text: string, currency?: string): MoneyReading | undefined {
  const [, digits, code] = usual.exec(text) ?? [];
  if (digits !== undefined && code !== undefined && currencyOf(code) === code) {
    return { amount: Number(digits), currency: code };
  }
  const stated = currency === undefined ? undefined : currencyOf(currency);
  const {
    before = "",
    number,
    after = "",
  } = shape.exec(withZero(foldDigits(text).trim()))?.groups ?? {};
  if (number === undefined) return undefined;
  const written = [before, after].map((part) => part.trim()).filter((part) => part !== "");
  const named = written.map(currencyOf).find((code) => code !== undefined);
  if (named === undefined && written.some((part) => !isShared(part))) return undefined;
  const found = named ?? stated;
  const amount = readNumber(number, decimalsOf(found));
  if (amount === undefined) return undefined;
  return found === undefined ? { amount } : { amount, currency: found };
}

/** ".99" has a zero before its point; the point of "Rs.99" ends a word. */
function withZero(text: string): string {
  return text.replace(/(?<![\p{L}\d])(?=[.,]\d+(?![\d.,]))/u, "0");
}

/** Signs that several currencies share: they do not say which. */
function isShared(text: string): boolean {
  return /^(?:[$¥￥]|kr\.?|rs\.?|fr)$/iu.test(text);
}

/** Reads what stands in a field of type `Money`: a text, or amount and currency in texts. @internal */
export function moneyIn(value: unknown): Money | MoneyReading | undefined {
  if (typeof value === "string") return readMoney(value);
  if (typeof value === "number") return readMoney(String(value));
  if (typeof value !== "object" || value === null) return undefined;
  const { amount, currency } = { amount: undefined, currency: undefined, ...value } as {
    readonly amount: unknown;
    readonly currency: unknown;
  };
  const code = typeof currency === "string" ? currency : undefined;
  if (typeof amount === "number" && amount >= 0 && Number.isFinite(amount)) {
    const found = code === undefined ? undefined : currencyOf(code);
    return found === undefined ? { amount } : { amount, currency: found };
  }
  return typeof amount === "string" ? readMoney(amount, code) : undefined;
}
