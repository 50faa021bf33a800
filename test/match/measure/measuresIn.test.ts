import { expect, test } from "vitest";
import { measuresIn } from "../../../src/match/measure/measuresIn.ts";
import { foldText } from "../../../src/text/foldText.ts";

function measured(text: string): string {
  return measuresIn(foldText(text))
    .map(({ dimension, low, high, sure }) => {
      const value = low === high ? `${+low.toFixed(4)}` : `${low}-${high}`;
      return `${dimension} ${value}${sure ? "" : "?"}`;
    })
    .join(", ");
}

test.each([
  ["Soap 3-pack 100 ml", "count 3, volume 100"],
  ["비누 2개입 250ml", "count 2, volume 250"],
  ["5 Stück Seife", "count 5"],
  ["lot de 3 savons", "count 3"],
  ["Charger x4", "count 4"],
  ["3x Charger", "count 3?"],
  ["3er-Pack", "count 3"],
  ["Batterien Doppelpack", "count 2"],
  ["マスク 50枚入り", "count 50"],
  ["数据线 3条装", "count 3"],
  ["2 x 500 ml Shampoo", "count 2, volume 500"],
])("pack counts: %s", (text, expected) => {
  expect(measured(text)).toBe(expected);
});

test.each([
  ["1,5 Liter", "volume 1500"],
  ["1.000 ml", "volume 1000"],
  ["2½ m cable", "length 2500?"],
  ["30x40x5 cm", "length 300, length 400, length 50"],
  [".5 l", "volume 500"],
  ["½ l", "volume 500"],
  ["1 ½ kg", "mass 1500"],
  ["1.234,5 g", "mass 1234.5"],
  ["3/4 inch hose", "length 19.05"],
  ["bolt 1 1/2 in", ""],
  ["1-1/2 inch bolt", "length 38.1"],
  ["1/2 pack", "count 1, count 2"],
  ["12/24V", "voltage 12, voltage 24"],
  ["6/12/24 months", "age 6-24"],
  ["2 500 ml", "volume 500?"],
  ['12" tablet', "length 304.8"],
  ["46 inch KDL-46XBR4", "length 1168.4"],
  ["3.4 fl. oz", "volume 100.5499"],
  ["8 oz", "volume 236.588?, mass 226.796?"],
  ["250 g", "mass 250"],
])("volume, mass and length: %s", (text, expected) => {
  expect(measured(text)).toBe(expected);
});

test.each([
  [
    "100-240V 50/60Hz 5V/2.4A",
    "voltage 100-240, frequency 50, frequency 60, voltage 5, current 2.4",
  ],
  ["보조배터리 10000mAh 37Wh", "charge 10000, energy 37"],
  ["batterie 10 000 mAh", "charge 10000"],
  ["5mW laser", "power 0.005"],
  ["USB 64GB", "storage 64"],
  ["100 LED 6500K", "lights 100, colour-temperature 6500"],
])("electrical values: %s", (text, expected) => {
  expect(measured(text)).toBe(expected);
});

test.each([
  ["Spielzeug ab 3 Jahren", "age 36-Infinity"],
  ["toy 3+ years", "age 36-Infinity"],
  ["Ages 3-6", "age 36-72"],
  ["0-6 months", "age 0-6"],
  ["만 3세 이상", "age 36-Infinity"],
  ["対象年齢3歳以上", "age 36-Infinity"],
  ["size M hoodie", "size-letter 1"],
  ["Gr. 104", "size 104"],
  ["EU 42", "size-eu 42"],
  ["SPF 50", "sun-protection 50"],
])("ages, sizes and factors: %s", (text, expected) => {
  expect(measured(text)).toBe(expected);
});

test.each([
  ["iPhone 13 Pro Max"],
  ["2 in 1 charger"],
  ["5G phone 2.4G mouse"],
  ["3M tape"],
  ["2 years warranty"],
  ["PSLX350H KDL-46XBR"],
  ["f/2.8"],
  [""],
])("no measure: %s", (text) => {
  expect(measured(text)).toBe("");
});
