import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf } from "./samples.ts";

// Written for this test: what sellers make of the names of the catalogue's products, by the record's number.
const offers: readonly (readonly [record: number, title: string])[] = [
  [0, "Nimbu bath seat for babies, non-slip, 6 months +"],
  [0, "Baby bath seat NB-120 with suction cups blue"],
  [0, "Bath seat baby Nimbu NB120 free shipping"],
  [1, "Voltano travel charger USB 20W white"],
  [1, "USB Travel Charger VT20W-C fast charging adapter"],
  [1, "travel charger voltano VT20WC new 2024"],
  [2, "Kindra stacking rings made of wood, rainbow colours"],
  [2, "Wooden Stacking Rings KR7731 toddler toy"],
  [3, "Helioxa desk sun lamp HX-9000, 10000 lux"],
  [3, "Sun lamp for desk Helioxa bright light"],
  [4, "Fuji Tori 1.8 l rice cooker with steamer basket"],
  [4, "FT18L Rice Cooker 1.8L Fuji Tori"],
  [5, "Brixel magnetic tiles building set 64 pieces"],
  [5, "Magnetic Building Tiles 64 pcs BX64 kids gift"],
  [6, "Aromella vanilla scented candle in glass"],
  [6, "Scented Candle Vanilla Aromella 40 h"],
  [7, "Pedalio child carrier for bicycles PC-300"],
  [7, "Bicycle child carrier Pedalio front mounted"],
  [8, "Lumikko fairy lights 200 LED warm white"],
  [8, "Fairy Lights 200 LED LK200 outdoor"],
  [9, "Snorli weighted sleep sack for toddlers"],
  [9, "Weighted Sleep Sack Snorli SN-2 grey"],
  [10, "Tarnwald hiking stove TW-44G foldable"],
  [10, "Hiking stove Tarnwald gas camping"],
  [11, "Oriva hair dryer 2200W ionic OR2200"],
  [11, "Oriva Haartrockner 2200 W"],
];

const unrelated: readonly string[] = [
  "Cotton bath towel set of 4",
  "Baby blanket knitted pink",
  "USB C to USB C cable 2 m",
  "Travel pillow memory foam",
  "Wooden picture frame 20x30",
  "Desk organiser bamboo",
  "Sun hat for women with wide brim",
  "Rice paper 500 g",
  "Pressure cooker 6 l stainless steel",
  "Magnetic phone holder for the car",
  "Bathroom floor tiles 30x30, 10 pieces",
  "Vanilla extract 100 ml",
  "Birthday candles 24 pieces",
  "Bicycle bell brass",
  "Pet carrier bag for cats",
  "LED bulb E27 9 W",
  "Sleep mask silk",
  "Sack of potatoes 5 kg",
  "Hiking boots men waterproof",
  "Wood stove glove",
  "Hair brush detangling",
  "Clothes dryer rack foldable",
  "Stacking chairs 4 pieces garden",
  "Ring light with tripod",
  "아기 담요 분홍",
  "Gartenschlauch 20 m",
];

// Reached: 1 and .92. Lower it only for a gain elsewhere that the benches show.
const FIRST = 0.96;
const SEEN = 0.88;

const matcher = createMatcher(catalogue);

test("offers of recalled products come first, and most reach a person", () => {
  const screenings = offers.map(([record, title], at) => ({
    hazardId: `H${record}`,
    ...matcher.screen(listingOf({ id: `L${at}`, title }), { minScore: 0 }),
  }));
  const first = screenings.filter(({ hazardId, matches }) => matches[0]?.hazardId === hazardId);
  expect(first.length / offers.length).toBeGreaterThanOrEqual(FIRST);
  const seen = screenings.filter(({ hazardId, matches }) =>
    matches.some((match) => match.hazardId === hazardId && match.outcome === "review"),
  );
  expect(seen.length / offers.length).toBeGreaterThanOrEqual(SEEN);
});

test("offers of other things leave people alone", () => {
  const outcomes = unrelated.map(
    (title, at) => matcher.screen(listingOf({ id: `U${at}`, title })).outcome,
  );
  expect(outcomes.filter((outcome) => outcome !== "none-found")).toEqual([]);
});
