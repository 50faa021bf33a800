import { listedProducts } from "./listedProducts.ts";

// Invented products with valid GTINs, others than those of the first lists.
export const second = listedProducts({
  stroller: { name: "Stroller", brand: "Velino", models: ["V3"], gtin: "4003300001100" },
  toaster: {
    name: "Toaster with two slots",
    brand: "Krusta",
    models: ["KT-4"],
    gtin: "5021000002202",
  },
  lamp: { name: "LED desk lamp", brand: "Luxeo", models: ["LX-20"], gtin: "3600200003305" },
  saw: { name: "Petrol chainsaw", brand: "Forstal", models: ["FS-45"], gtin: "8012300004406" },
  bike: { name: "Electric bicycle", brand: "Rovela", models: ["RB-900"], gtin: "5900100005507" },
  bottle: { name: "Insulated baby bottle", brand: "Mimbo", models: [], gtin: "8410100006604" },
  kettle: { name: "電気ケトル", brand: "Yukori", models: ["YK-12"], gtin: "4902300007702" },
  humidifier: { name: "초음파 가습기", brand: "Nuvio", models: ["NH-30"], gtin: "8801200008801" },
});
