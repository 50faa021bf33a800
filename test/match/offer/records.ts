import { listedProducts } from "./listedProducts.ts";

// Invented products with valid GTINs; `X` records are themselves parts or accessories.
export const first = listedProducts({
  heater: {
    name: "Gas heater for camping",
    brand: "Brisa",
    models: ["HD-2000"],
    gtin: "8712930022312",
  },
  seat: { name: "유아용 카시트", brand: "Babyon", models: ["ABC-200"], gtin: "8801234567893" },
  dryer: { name: "Hair dryer 2200 W", brand: "Solair", models: ["SD-2200"], gtin: "4006381333931" },
  vacuum: { name: "Robot vacuum cleaner", brand: "Orvec", models: ["RV-7"], gtin: "5901234123457" },
  scooter: { name: "Electric scooter", brand: "Lumo", models: ["M8 Pro"], gtin: "4012345678901" },
  cooker: {
    name: "Pressure cooker 6 l",
    brand: "Kumado",
    models: ["PC-60"],
    gtin: "3017620422003",
  },
  bunny: { name: "Plush toy bunny", brand: "Mimello", models: [], gtin: "7612345678900" },
  crib: {
    name: "Baby crib with drop side",
    brand: "Nestling",
    models: ["NC-120"],
    gtin: "0036000291452",
  },
  drone: { name: "Drone with camera", brand: "Skylo", models: ["X4"], gtin: "9310779300005" },
  blender: { name: "Stabmixer", brand: "Frullo", models: ["FB-900"], gtin: "8000500310427" },
  gummies: { name: "Melatonin gummies", brand: "Vitalune", models: [], gtin: "4902430735063" },
  charger: {
    name: "USB wall charger 65 W",
    brand: "Voltix",
    models: ["VX-65W"],
    gtin: "6901234567892",
  },
  battery: {
    name: "Replacement battery for Makita BL1830 18 V",
    brand: "Akkura",
    models: ["AK-1830"],
    gtin: "5449000000996",
  },
  phoneCase: {
    name: "Phone case for smartphones",
    brand: "Glintz",
    models: [],
    gtin: "7318120077769",
  },
});
