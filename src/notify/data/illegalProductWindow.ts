import type { Confidence } from "../../model/index.ts";

/** Whom a marketplace tells about an illegal product, counted back from the day it learned of it. */
interface IllegalProductWindow {
  /** Months of purchases. */
  readonly months: number;
  /** Where the rule comes from. */
  readonly source: string;
  /** How well it is supported. */
  readonly confidence: Confidence;
}

/** @internal */
export const illegalProductWindow: IllegalProductWindow = {
  months: 6,
  source:
    "Regulation (EU) 2022/2065, Article 32(1): purchases within the six months before the provider became aware",
  confidence: "sourced",
};
