/**
 * Writes a fraction as a percentage with one decimal: 0.9174 as "91.7 %", with a space that does not break.
 *
 * @internal
 */
export function formatPercent(fraction: number, locale: string): string {
  return `${formatNumber(fraction * 100, locale, 1)}\u00a0%`;
}

/**
 * Writes a number with the language's separators.
 *
 * @internal
 */
export function formatNumber(value: number, locale: string, decimals = 0): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/**
 * Writes both bounds of an interval of fractions: "1.5 % – 8.0 %".
 *
 * @internal
 */
export function formatRange({ low, high }: { low: number; high: number }, locale: string): string {
  return `${formatPercent(low, locale)} – ${formatPercent(high, locale)}`;
}
