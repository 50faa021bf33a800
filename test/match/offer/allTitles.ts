import type { HazardRecord } from "safepact/model";
import { eighth, eighthNonProducts, eighthTrueOffers } from "./eighthTitles.ts";
import { eleventh, eleventhNonProducts, eleventhTrueOffers } from "./eleventhTitles.ts";
import { fifteenth, fifteenthNonProducts, fifteenthTrueOffers } from "./fifteenthTitles.ts";
import { fifth, fifthNonProducts, fifthTrueOffers } from "./fifthTitles.ts";
import { fourteenth, fourteenthNonProducts, fourteenthTrueOffers } from "./fourteenthTitles.ts";
import { heater, heaterNonProducts, heaterOffers } from "./heaterTitles.ts";
import type { ListedProducts } from "./listedProducts.ts";
import { ninth, ninthNonProducts, ninthTrueOffers } from "./ninthTitles.ts";
import { nonProducts } from "./nonProducts.ts";
import { first } from "./records.ts";
import { secondNonProducts } from "./secondNonProducts.ts";
import { second } from "./secondRecords.ts";
import { secondTrueOffers } from "./secondTrueOffers.ts";
import { seventh, seventhNonProducts, seventhTrueOffers } from "./seventhTitles.ts";
import { sixthNonProducts, sixthTrueOffers } from "./sixthTitles.ts";
import { tenth, tenthNonProducts, tenthTrueOffers } from "./tenthTitles.ts";
import {
  fourthNonProducts,
  fourthTrueOffers,
  third,
  thirdNonProducts,
  thirdTrueOffers,
} from "./thirdTitles.ts";
import { thirteenth, thirteenthNonProducts, thirteenthTrueOffers } from "./thirteenthTitles.ts";
import { trueOffers } from "./trueOffers.ts";
import { twelfth, twelfthNonProducts, twelfthTrueOffers } from "./twelfthTitles.ts";

/** A title, and the product whose barcode it carries. */
interface ListedTitle {
  readonly title: string;
  /** Id of the product's record. */
  readonly hazardId: string;
  readonly gtin: string;
}

/** Titles about the products of some records. */
interface TitleList {
  readonly name: string;
  readonly records: readonly HazardRecord[];
  readonly titles: readonly ListedTitle[];
}

/** All lists of titles, what offers something else and what offers the product. */
export const allTitles: readonly TitleList[] = [
  listOf("heater", heater, [...heaterNonProducts, ...heaterOffers]),
  listOf("first", first, [...nonProducts, ...trueOffers]),
  listOf("second", second, [...secondNonProducts, ...secondTrueOffers]),
  listOf("third", third, [...thirdNonProducts, ...thirdTrueOffers]),
  listOf("fourth", third, [...fourthNonProducts, ...fourthTrueOffers]),
  listOf("fifth", fifth, [...fifthNonProducts, ...fifthTrueOffers]),
  listOf("sixth", fifth, [...sixthNonProducts, ...sixthTrueOffers]),
  listOf("seventh", seventh, [...seventhNonProducts, ...seventhTrueOffers]),
  listOf("eighth", eighth, [...eighthNonProducts, ...eighthTrueOffers]),
  listOf("ninth", ninth, [...ninthNonProducts, ...ninthTrueOffers]),
  listOf("tenth", tenth, [...tenthNonProducts, ...tenthTrueOffers]),
  listOf("eleventh", eleventh, [...eleventhNonProducts, ...eleventhTrueOffers]),
  listOf("twelfth", twelfth, [...twelfthNonProducts, ...twelfthTrueOffers]),
  listOf("thirteenth", thirteenth, [...thirteenthNonProducts, ...thirteenthTrueOffers]),
  listOf("fourteenth", fourteenth, [...fourteenthNonProducts, ...fourteenthTrueOffers]),
  listOf("fifteenth", fifteenth, [...fifteenthNonProducts, ...fifteenthTrueOffers]),
];

function listOf<Name extends string>(
  name: string,
  { records, gtinOf }: ListedProducts<Name>,
  titles: readonly (readonly [Name, ...string[], string])[],
): TitleList {
  return {
    name,
    records,
    titles: titles.map(([of, ...rest]) => ({
      title: rest.at(-1) ?? "",
      hazardId: of,
      gtin: gtinOf(of),
    })),
  };
}
