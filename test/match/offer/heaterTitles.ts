import { listedProducts, type TitlesOf } from "./listedProducts.ts";

export const heater = listedProducts({
  heater: { name: "Gas heater", brand: "Eurom", models: ["HD-2000"], gtin: "8712930022312" },
});

/** Titles that carry the barcode of a recalled gas heater, Eurom HD-2000, and offer something else. */
export const heaterNonProducts: TitlesOf<typeof heater> = [
  ["heater", "Ersatzfilter Eurom HD-2000"],
  ["heater", "Eurom HD-2000 replacement hose"],
  ["heater", "Eurom HD-2000 user manual (paper booklet)"],
  ["heater", "EMPTY BOX ONLY - Eurom HD-2000"],
  ["heater", "Eurom HD-2000 커버 방수 보호"],
  ["heater", "Eurom HD-2000 교체용 부품 노즐"],
  ["heater", "Eurom HD-2000 配件 热电偶"],
  ["heater", "Eurom HD-2000 交換部品 ホース"],
  ["heater", "Housse de protection Eurom HD-2000"],
  ["heater", "Repuesto original Eurom HD-2000"],
  ["heater", "WANTED: looking to buy Eurom HD-2000"],
  ["heater", "Recall repair kit Eurom HD-2000"],
  ["heater", "Repair service Eurom HD-2000"],
  ["heater", "Dollhouse miniature Eurom HD-2000 toy 1:12"],
  ["heater", "Poster print of Eurom HD-2000"],
  ["heater", "Wooden picture frame 20x30"],
  ["heater", "Test"],
  ["heater", "Mestic MG-100 gas heater for tents"],
  ["heater", "Eurom HD-2000 gas regulator"],
  ["heater", "Protective cover for Eurom HD-2000 gas heater"],
  ["heater", "Eurom HD-2000 Ersatzteil Düse"],
  ["heater", "Schutzhülle Eurom HD-2000"],
  ["heater", "Bedienungsanleitung Eurom HD-2000"],
  ["heater", "Notice d'utilisation Eurom HD-2000"],
  ["heater", "Pièce détachée Eurom HD-2000"],
  ["heater", "Ricambio ugello Eurom HD-2000"],
  ["heater", "Części zamienne Eurom HD-2000"],
  ["heater", "Eurom HD-2000 사용설명서"],
  ["heater", "Eurom HD-2000 空盒"],
  ["heater", "Eurom HD-2000 専用カバー"],
  ["heater", "Eurom HD-3000 gas heater (successor of the HD-2000)"],
];

/** Titles that offer the heater itself, in languages that the record is not in. */
export const heaterOffers: TitlesOf<typeof heater> = [
  ["heater", "Eurom 가스히터 HD-2000"],
  ["heater", "Chauffage à gaz Eurom HD-2000"],
  ["heater", "Eurom HD-2000 gas heater"],
  ["heater", "Gasheizung Eurom HD-2000 mit Schlauch"],
];
