import { listedProducts, type TitlesOf } from "./listedProducts.ts";

// Invented products with valid GTINs. All titles of this file were written after the shapes were set and read once, to report an honest rate.
export const eighth = listedProducts({
  fan: {
    name: "Tower fan with remote control",
    brand: "Breezio",
    models: ["BT-90"],
    gtin: "5060060020016",
  },
  sander: { name: "Orbital sander", brand: "Harvo", models: ["HS-240"], gtin: "5060060020023" },
  rocker: { name: "바운서", brand: "포코베베", models: ["PB-77"], gtin: "8801060020036" },
  rice: { name: "电饭煲", brand: "味嘉", models: ["WJ-40"], gtin: "6901060020042" },
  blanket: { name: "電気毛布", brand: "ホカナ", models: ["HK-188"], gtin: "4901060020051" },
  mower: { name: "Rasenmäher", brand: "Wiesold", models: ["WR-38"], gtin: "4006060020060" },
  iron: { name: "Fer à repasser", brand: "Vaporel", models: ["VF-2600"], gtin: "3010060020075" },
  mixer: { name: "Batidora de mano", brand: "Molinda", models: ["MB-700"], gtin: "8410060020085" },
  stove: { name: "Stufa elettrica", brand: "Caldino", models: ["CS-20"], gtin: "8010060020094" },
  scooter: {
    name: "Hulajnoga elektryczna",
    brand: "Mknij",
    models: ["MH-10"],
    gtin: "5900060020107",
  },
});

/** Titles of what is not the product. */
export const eighthNonProducts: TitlesOf<typeof eighth> = [
  ["fan", "Breezio BT-90 tower fan replacement foot"],
  ["fan", "Dust bag to store your Breezio BT-90 tower fan in winter"],
  ["fan", "Remote handset, Breezio BT-90"],
  ["fan", "Looking for Breezio BT-90 tower fan, working or not"],
  ["sander", "Harvo HS-240 sanding sheets 120 grit pack of 50"],
  ["sander", "Hook and loop backing disc 125 mm for Harvo HS-240"],
  ["sander", "Harvo HS-240 orbital sander dust extraction adaptor"],
  ["sander", "Mini figure holding Harvo HS-240 orbital sander"],
  ["rocker", "포코베베 PB-77 바운서 이너시트 교체용"],
  ["rocker", "포코베베 바운서 PB-77 모빌 장난감 걸이"],
  ["rocker", "바운서 커버 포코베베 PB-77 세탁용 여벌"],
  ["rice", "味嘉WJ-40电饭煲内胆 不粘 4L"],
  ["rice", "味嘉 WJ-40 电饭煲 排气阀 配件"],
  ["rice", "电饭煲 味嘉 WJ-40 说明书"],
  ["blanket", "ホカナ 電気毛布 HK-188 コントローラー のみ"],
  ["blanket", "電気毛布 ホカナ HK-188用 洗濯ネット"],
  ["blanket", "ホカナ HK-188 電気毛布 修理承ります"],
  ["mower", "Wiesold WR-38 Messerbalken 38 cm"],
  ["mower", "Grasfangkorb Rasenmäher Wiesold WR-38"],
  ["mower", "Wiesold WR-38 Rasenmäher Rad hinten"],
  ["mower", "Wiesold WR-42 Rasenmäher (Nachfolger WR-38)"],
  ["iron", "Semelle de rechange fer à repasser Vaporel VF-2600"],
  ["iron", "Cassette anti-calcaire Vaporel VF-2600"],
  ["iron", "Fer à repasser jouet en bois façon Vaporel VF-2600"],
  ["mixer", "Vaso medidor batidora de mano Molinda MB-700"],
  ["mixer", "Pie de batidora Molinda MB-700"],
  ["stove", "Resistenza al quarzo stufa elettrica Caldino CS-20"],
  ["stove", "Telo copri stufa Caldino CS-20"],
  ["scooter", "Opona pełna do hulajnogi elektrycznej Mknij MH-10"],
  ["scooter", "Naprawa hulajnogi elektrycznej Mknij MH-10 Warszawa"],
];

/** Titles of the product itself. */
export const eighthTrueOffers: TitlesOf<typeof eighth> = [
  ["fan", "Breezio BT-90 tower fan 90 cm oscillating with timer"],
  ["fan", "Breezio quiet tower fan BT-90, remote control, white"],
  ["sander", "Harvo HS-240 240W orbital sander with 10 sanding sheets"],
  ["rocker", "포코베베 PB-77 바운서 신생아 흔들침대"],
  ["rocker", "포코베베 바운서 PB-77 모빌 포함 그레이"],
  ["rice", "味嘉 WJ-40 电饭煲 4L 智能预约"],
  ["rice", "味嘉电饭煲WJ-40 家用多功能"],
  ["blanket", "ホカナ 電気毛布 HK-188 敷き掛け兼用 188×130cm"],
  ["mower", "Wiesold WR-38 Elektro Rasenmäher 1600 W 38 cm"],
  ["mower", "Rasenmäher Wiesold WR-38 mit Fangkorb"],
  ["iron", "Vaporel VF-2600 fer à repasser vapeur 2600 W"],
  ["mixer", "Molinda MB-700 batidora de mano 700 W con vaso"],
  ["stove", "Caldino CS-20 stufa elettrica 2000 W portatile"],
  ["scooter", "Mknij MH-10 hulajnoga elektryczna dla dorosłych 350 W"],
  ["scooter", "Hulajnoga elektryczna Mknij MH-10 składana 25 km/h"],
];
