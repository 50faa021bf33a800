import type { ReportMessages } from "../messages/reportMessages.ts";

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(
  { language }: ReportMessages,
  style: "decimal" | "percent",
  decimals: number,
): Intl.NumberFormat {
  const locale = language.formatLocale;
  const key = `${locale} ${style} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const built = new Intl.NumberFormat(locale, {
    style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, built);
  return built;
}

/**
 * Writes a fraction as a percentage with one decimal, as the language does: "91.7%", "91,7 %".
 *
 * @internal
 */
export function formatPercent(fraction: number, messages: ReportMessages): string {
  return numberFormat(messages, "percent", 1).format(fraction);
}

/**
 * Writes a confidence, a fraction, without decimals where it has none: "95%".
 *
 * @internal
 */
export function formatConfidence(confidence: number, messages: ReportMessages): string {
  const decimals = Number.isInteger(Math.round(confidence * 1e6) / 1e4) ? 0 : 1;
  return numberFormat(messages, "percent", decimals).format(confidence);
}

/**
 * Writes a number with the language's separators.
 *
 * @internal
 */
export function formatNumber(value: number, messages: ReportMessages, decimals = 0): string {
  return numberFormat(messages, "decimal", decimals).format(value);
}

/**
 * Writes a difference with its sign.
 *
 * @internal
 */
export function formatDifference(value: number, messages: ReportMessages, decimals = 1): string {
  const written = formatNumber(Math.abs(value), messages, decimals);
  return `${value < 0 ? "−" : "+"}${written}`;
}

/**
 * Writes both bounds of an interval of fractions: "1.5% – 8.0%".
 *
 * @internal
 */
export function formatRange(
  { low, high }: { readonly low: number; readonly high: number },
  messages: ReportMessages,
): string {
  return `${formatPercent(low, messages)} – ${formatPercent(high, messages)}`;
}
