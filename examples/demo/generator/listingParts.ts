import type { Money } from "safepact/model";
import type { ListingFrame } from "./listingFrame.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** Won for a euro in the demo: a round figure, not a rate. */
const WON_PER_EURO = 1600;

/** One of the marketplace's languages, as often as it is written there. */
export function anyLanguage({ marketplace, random }: ListingFrame): "ko" | "en" | "de" {
  const drawn = random.next();
  if (drawn < marketplace.languages.ko) return "ko";
  return drawn < marketplace.languages.ko + marketplace.languages.en ? "en" : "de";
}

/** One of the marketplace's 120 sellers. */
export function anySeller({ marketplace, random }: ListingFrame): string {
  return `${marketplace.prefix}-S${String(random.between(1, 120)).padStart(3, "0")}`;
}

/** A day before or during the six months: three listings of four stood there before. */
export function anyDay(random: SeededRandom): string {
  const first = Date.UTC(2025, random.chance(0.75) ? 0 : 6, 1);
  return new Date(first + random.between(0, 170) * 86_400_000).toISOString().slice(0, 10);
}

/** A price near the usual one, in the marketplace's currency. */
export function priceNear(eur: number, { marketplace, random }: ListingFrame): Money {
  const amount = eur * (0.8 + random.next() * 0.4);
  return marketplace.currency === "KRW"
    ? { amount: Math.round((amount * WON_PER_EURO) / 100) * 100, currency: "KRW" }
    : { amount: Math.round(amount * 100) / 100, currency: "EUR" };
}
