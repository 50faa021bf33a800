import type { HazardRecord } from "safepact/model";
import { recordOf } from "../samples.ts";

const products = {
  cooker: { name: "Pressure cooker", brand: "Vapora", models: ["VP-6L"], gtin: "4003300001100" },
  dryer: { name: "Hair dryer", brand: "Sirocca", models: ["SD-1800"], gtin: "5021000002202" },
  drill: { name: "Cordless drill", brand: "Boravo", models: ["BD-18"], gtin: "3600200003305" },
  cot: { name: "Baby cot", brand: "Nidello", models: ["ND-2"], gtin: "8012300004406" },
  scooter: { name: "Electric scooter", brand: "Zippero", models: ["ZP-9"], gtin: "5900100005507" },
  monitor: { name: "Baby monitor", brand: "Hushly", models: ["HM-4"], gtin: "8410100006604" },
} as const;

/** Name of a product of {@link fifthRecords}. */
export type FifthRecord = keyof typeof products;

/** GTIN of each product. */
export const fifthGtinOf = (name: FifthRecord): string => products[name].gtin;

/** One record for each product. */
export const fifthRecords: readonly HazardRecord[] = Object.entries(products).map(
  ([id, { gtin, ...product }]) =>
    recordOf({ id, products: [{ ...product, identifiers: [{ scheme: "gtin", value: gtin }] }] }),
);

/** Titles that carry a product's GTIN and offer something else, written before the rules were changed and read once. */
export const fifthNonProducts: readonly (readonly [FifthRecord, string, string])[] = [
  ["cooker", "en", "Sealing gasket Vapora VP-6L pressure cooker"],
  ["cooker", "en", "Glass lid for Vapora VP-6L pressure cooker"],
  ["cooker", "en", "Vapora VP-6L steamer insert"],
  ["cooker", "en", "Recipe booklet Vapora pressure cooker"],
  ["cooker", "de", "Dichtring passend für Vapora Schnellkochtopf VP-6L"],
  ["cooker", "de", "Vapora VP-6L Griffstück"],
  ["cooker", "fr", "Joint de cocotte Vapora VP-6L"],
  ["cooker", "es", "Junta de goma para olla a presión Vapora VP-6L"],
  ["cooker", "it", "Valvola di ricambio pentola a pressione Vapora VP-6L"],
  ["cooker", "pl", "Uszczelka do szybkowaru Vapora VP-6L"],
  ["cooker", "ko", "Vapora VP-6L 압력솥 고무패킹"],
  ["cooker", "zh", "Vapora VP-6L 高压锅密封圈"],
  ["cooker", "ja", "Vapora VP-6L 圧力鍋 パッキン"],
  ["dryer", "en", "Sirocca SD-1800 concentrator nozzle"],
  ["dryer", "en", "Wall bracket to hold Sirocca SD-1800 hair dryer"],
  ["dryer", "en", "Travel pouch, fits Sirocca SD-1800"],
  ["dryer", "de", "Diffusoraufsatz Sirocca SD-1800"],
  ["dryer", "de", "Wandhalter für Haartrockner Sirocca SD-1800"],
  ["dryer", "fr", "Embout lissant Sirocca SD-1800"],
  ["dryer", "es", "Soporte de pared secador Sirocca SD-1800"],
  ["dryer", "it", "Custodia da viaggio per asciugacapelli Sirocca SD-1800"],
  ["dryer", "ko", "Sirocca SD-1800 드라이기 거치대"],
  ["dryer", "zh", "适用于 Sirocca SD-1800 吹风机 风嘴"],
  ["dryer", "ja", "Sirocca SD-1800 ドライヤー用 ノズル"],
  ["drill", "en", "18 V battery for Boravo BD-18 cordless drill"],
  ["drill", "en", "Boravo BD-18 replacement chuck"],
  ["drill", "en", "Empty carry case Boravo BD-18"],
  ["drill", "en", "Boravo BD-18 drill spare carbon brushes"],
  ["drill", "de", "Ersatzakku Boravo BD-18 Akkubohrer"],
  ["drill", "de", "Koffer leer für Boravo BD-18"],
  ["drill", "fr", "Batterie compatible perceuse Boravo BD-18"],
  ["drill", "es", "Mandril para taladro Boravo BD-18"],
  ["drill", "it", "Caricabatterie per trapano Boravo BD-18"],
  ["drill", "pl", "Ładowarka do wiertarki Boravo BD-18"],
  ["drill", "ko", "Boravo BD-18 전동드릴 호환 배터리"],
  ["drill", "zh", "Boravo BD-18 电钻 钻夹头"],
  ["drill", "ja", "Boravo BD-18 電動ドリル 互換バッテリー"],
  ["cot", "en", "Fitted sheet Nidello ND-2 baby cot"],
  ["cot", "en", "Nidello ND-2 cot mattress"],
  ["cot", "en", "Assembly screws for Nidello ND-2"],
  ["cot", "de", "Spannbettlaken für Babybett Nidello ND-2"],
  ["cot", "de", "Nidello ND-2 Lattenrost"],
  ["cot", "fr", "Tour de lit Nidello ND-2"],
  ["cot", "es", "Colchón para cuna Nidello ND-2"],
  ["cot", "it", "Zanzariera per lettino Nidello ND-2"],
  ["cot", "ko", "Nidello ND-2 아기침대 매트리스"],
  ["cot", "ja", "Nidello ND-2 ベビーベッド シーツ"],
  ["scooter", "en", "Zippero ZP-9 inner tube 8.5 inch"],
  ["scooter", "en", "Repair of your Zippero ZP-9 electric scooter"],
  ["scooter", "en", "Dashboard display Zippero ZP-9"],
  ["scooter", "de", "Schutzblech Zippero ZP-9 E-Scooter"],
  ["scooter", "fr", "Garde-boue trottinette électrique Zippero ZP-9"],
  ["scooter", "es", "Cámara de aire patinete eléctrico Zippero ZP-9"],
  ["scooter", "pl", "Dętka do hulajnogi Zippero ZP-9"],
  ["scooter", "ko", "Zippero ZP-9 전동킥보드 타이어 튜브"],
  ["scooter", "zh", "Zippero ZP-9 电动滑板车 挡泥板"],
  ["monitor", "en", "Hushly HM-4 power adaptor 5 V"],
  ["monitor", "de", "Ersatznetzteil Hushly HM-4 Babyphone"],
  ["monitor", "fr", "Support mural babyphone Hushly HM-4"],
  ["monitor", "ja", "Hushly HM-4 ベビーモニター 取付金具"],
];

/** Titles that offer the product itself, written with those above. */
export const fifthTrueOffers: readonly (readonly [FifthRecord, string, string])[] = [
  ["cooker", "en", "Vapora VP-6L Pressure Cooker 6 Litre Stainless Steel with Steamer Basket"],
  ["cooker", "de", "Vapora VP-6L Schnellkochtopf 6 Liter Induktion Edelstahl"],
  ["cooker", "fr", "Autocuiseur Vapora VP-6L inox 6 L tous feux"],
  ["cooker", "es", "Olla a presión Vapora VP-6L acero inoxidable 6 litros"],
  ["cooker", "pl", "Szybkowar Vapora VP-6L 6 litrów stal nierdzewna"],
  ["cooker", "ko", "Vapora VP-6L 스테인리스 압력솥 6리터 인덕션 겸용"],
  ["dryer", "en", "Sirocca SD-1800 ionic hair dryer with diffuser, black"],
  ["dryer", "de", "Haartrockner Sirocca SD-1800 mit Diffusor 1800 Watt"],
  ["dryer", "fr", "Sèche-cheveux Sirocca SD-1800 ionique 1800 W"],
  ["dryer", "it", "Asciugacapelli Sirocca SD-1800 professionale agli ioni"],
  ["dryer", "zh", "Sirocca SD-1800 负离子电吹风机 大功率 家用"],
  ["dryer", "ja", "Sirocca SD-1800 ドライヤー 大風量 マイナスイオン"],
  ["drill", "en", "Boravo BD-18 18V Cordless Drill Driver Kit 2 Batteries + Charger"],
  ["drill", "de", "Boravo BD-18 Akkuschrauber Akkubohrer 18 V inkl. 2 Akkus und Koffer"],
  ["drill", "fr", "Perceuse sans fil Boravo BD-18 avec 2 batteries et mallette"],
  ["drill", "es", "Taladro inalámbrico Boravo BD-18 con maletín"],
  ["drill", "ko", "Boravo BD-18 충전 전동드릴 배터리 2개 포함"],
  ["cot", "en", "Nidello ND-2 wooden baby cot 120x60 with drawer"],
  ["cot", "de", "Nidello ND-2 Babybett 60x120 höhenverstellbar weiß"],
  ["cot", "fr", "Lit bébé à barreaux Nidello ND-2 60x120 blanc"],
  ["cot", "it", "Lettino Nidello ND-2 con sponda abbassabile"],
  ["cot", "ja", "Nidello ND-2 ベビーベッド 折りたたみ ミニサイズ"],
  ["scooter", "en", "Zippero ZP-9 foldable e-scooter 350 W 25 km range"],
  ["scooter", "de", "E-Scooter Zippero ZP-9 mit Straßenzulassung 350 Watt"],
  ["scooter", "fr", "Trottinette électrique Zippero ZP-9 pliable adulte"],
  ["scooter", "pl", "Hulajnoga elektryczna Zippero ZP-9 składana"],
  ["scooter", "zh", "Zippero ZP-9 电动滑板车 成人 可折叠"],
  ["monitor", "en", "Hushly HM-4 Video Baby Monitor with Night Vision"],
  ["monitor", "de", "Hushly HM-4 Babyphone mit Kamera und Nachtsicht"],
  ["monitor", "ko", "Hushly HM-4 베이비 모니터 카메라 야간 적외선"],
];
