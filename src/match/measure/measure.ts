/** What a measure tells about a product. @internal */
export const dimensions = [
  "count",
  "volume",
  "mass",
  "length",
  "voltage",
  "current",
  "power",
  "charge",
  "energy",
  "storage",
  "frequency",
  "lights",
  "luminous-flux",
  "colour-temperature",
  "sun-protection",
  "age",
  "size",
  "size-eu",
  "size-us",
  "size-uk",
  "size-letter",
] as const;

/** A dimension of {@link dimensions}. @internal */
export type Dimension = (typeof dimensions)[number];

/** A number with its unit, in the base unit of its dimension. @internal */
export interface Measure {
  /**
   * What it measures. Base units: pieces, millilitres, grams, millimetres, volts, amperes, watts, milliampere-hours,
   * watt-hours, gigabytes, hertz, lights, lumens, kelvin, protection factor, months; sizes are plain numbers, letter sizes count
   * from S = 0.
   */
  readonly dimension: Dimension;
  /** Least value. */
  readonly low: number;
  /** Greatest value; equal to `low` for a single value, infinite for "3 years and over". */
  readonly high: number;
  /** Whether the unit leaves no doubt: an ounce may be of mass or of volume, "3m" a brand. */
  readonly sure: boolean;
}
