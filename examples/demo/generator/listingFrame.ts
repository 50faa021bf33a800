import type { DemoVocabulary } from "./demoData.ts";
import type { SimulatedMarketplace } from "./marketplaces.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** What a generated listing really is. */
export type ListingTruth =
  | "true-offer"
  | "renamed"
  | "genuine"
  | "other-model"
  | "other-brand"
  | "unrelated";

/** What a listing needs besides its product. */
export interface ListingFrame {
  /** Marketplace it stands on. */
  readonly marketplace: SimulatedMarketplace;
  /** Words. */
  readonly vocabulary: DemoVocabulary;
  /** Source of choices. */
  readonly random: SeededRandom;
  /** Gives the next id of the marketplace. */
  readonly nextId: () => string;
}
