/** Why a model number is as strong or weak as it is. */
export const modelReasons = [
  // strong
  "letters-and-digits",
  // weak
  "digits-only",
  "no-digit",
  "short",
  "prose",
  "type-approval",
  "set",
  // generic
  "year",
  "n-in-1",
  "pieces",
  "size",
  "quantity",
  "colour-temperature",
  "voltage",
  "power",
  "battery",
  "lamp",
  "refrigerant",
  "standard",
  "filler",
] as const;

/** A reason of `vocabularies.modelReasons`. */
export type ModelReason = (typeof modelReasons)[number];

/** A model number and what it is worth as a key. */
export interface ModelReading {
  /** The model as it was written, trimmed. */
  readonly model: string;
  /** The form to compare: NFKC, upper case, only A to Z, 0 to 9 and Hangul. May be empty for a generic one. */
  readonly key: string;
  /**
   * `strong`: five characters or more, letters and digits. `weak`: shared between brands or standing for several models, so
   * it needs the brand and a person. `generic`: a property such as a size or a year, and no key at all.
   */
  readonly strength: "strong" | "weak" | "generic";
  /** Why. */
  readonly reason: ModelReason;
}
