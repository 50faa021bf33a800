/** What a unit measures, as a small number; 0 for units that say too little to contradict. @internal */
export const unitDimensions = [
  "other",
  "volume",
  "mass",
  "length",
  "voltage",
  "power",
  "charge",
  "storage",
  "pack",
  "age",
] as const;

/** A unit's words, its dimension and its size in the dimension's base unit. @internal */
export interface UnitWords {
  readonly dimension: (typeof unitDimensions)[number];
  readonly factor: number;
  readonly words: string;
}

/**
 * Unit words that make a measure of the number before them, so that "300ml" and "300 ml" are one token, and "300ml" is
 * no model number. An ounce may be of mass or volume and "m" is often no metre: they contradict nothing.
 *
 * @internal
 */
export const unitWords: readonly UnitWords[] = [
  { dimension: "volume", factor: 1, words: "ml" },
  { dimension: "volume", factor: 10, words: "cl" },
  { dimension: "volume", factor: 100, words: "dl" },
  { dimension: "volume", factor: 1000, words: "l ltr liter litre liters litres" },
  { dimension: "mass", factor: 0.001, words: "mg" },
  { dimension: "mass", factor: 1, words: "g gr" },
  { dimension: "mass", factor: 1000, words: "kg" },
  { dimension: "mass", factor: 453.6, words: "lb lbs" },
  { dimension: "length", factor: 1, words: "mm" },
  { dimension: "length", factor: 10, words: "cm" },
  { dimension: "length", factor: 25.4, words: "inch inches" },
  { dimension: "length", factor: 304.8, words: "ft" },
  { dimension: "voltage", factor: 1, words: "v volt volts" },
  { dimension: "voltage", factor: 1000, words: "kv" },
  { dimension: "power", factor: 1, words: "w watt watts" },
  { dimension: "power", factor: 1000, words: "kw" },
  { dimension: "charge", factor: 1, words: "mah" },
  { dimension: "charge", factor: 1000, words: "ah" },
  { dimension: "storage", factor: 1, words: "mb" },
  { dimension: "storage", factor: 1024, words: "gb" },
  { dimension: "storage", factor: 1_048_576, words: "tb" },
  {
    dimension: "pack",
    factor: 1,
    words: "pc pcs pk pack packs piece pieces ct count st stk stück pz",
  },
  { dimension: "age", factor: 1, words: "months" },
  { dimension: "age", factor: 12, words: "year years yr" },
  {
    dimension: "other",
    factor: 1,
    words:
      "oz m km in kb mhz ghz hz khz mp wh a amp amps ma db lm lux k rpm mbps gbps psi bar port ports ch channel disc discs x fps dpi bit",
  },
];
