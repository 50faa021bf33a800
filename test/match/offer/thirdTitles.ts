import type { HazardRecord } from "safepact/model";
import { recordOf } from "../samples.ts";

const products = {
  heater: { name: "Fan heater 2000 W", brand: "Calora", models: ["CA-20"], gtin: "4003300001100" },
  seat: { name: "Booster car seat", brand: "Tumbo", models: ["TB-3"], gtin: "5021000002202" },
  fryer: { name: "Air fryer", brand: "Friko", models: ["AF-55"], gtin: "3600200003305" },
  helmet: { name: "Motorcycle helmet", brand: "Ridero", models: ["RX-7"], gtin: "8012300004406" },
  doll: { name: "Plastic doll", brand: "Lulina", models: [], gtin: "5900100005507" },
  shaver: { name: "Electric shaver", brand: "Barbex", models: ["BX-9"], gtin: "8410100006604" },
} as const;

/** Name of a product of {@link thirdRecords}. */
export type ThirdRecord = keyof typeof products;

/** GTIN of each product. */
export const thirdGtinOf = (name: ThirdRecord): string => products[name].gtin;

/** One record for each product. */
export const thirdRecords: readonly HazardRecord[] = Object.entries(products).map(
  ([id, { gtin, ...product }]) =>
    recordOf({ id, products: [{ ...product, identifiers: [{ scheme: "gtin", value: gtin }] }] }),
);

/** Titles that carry a product's GTIN and offer something else; written after the rule and read once, to report an honest rate. */
export const thirdNonProducts: readonly (readonly [ThirdRecord, string, string])[] = [
  ["heater", "en", "Calora CA-20 fan heater thermostat knob"],
  ["heater", "en", "Fan motor to suit Calora CA-20"],
  ["seat", "en", "Tumbo TB-3 booster seat washable cover set, grey"],
  ["seat", "en", "Armrest for Tumbo TB-3"],
  ["fryer", "en", "Friko AF-55 silicone liner, 2 pack"],
  ["fryer", "en", "100 parchment papers for Friko AF-55 air fryer"],
  ["fryer", "en", "Air fryer cookbook for your Friko AF-55"],
  ["helmet", "en", "Tinted shield for Ridero RX-7"],
  ["helmet", "en", "Ridero RX-7 cheek pads size M"],
  ["helmet", "en", "Ridero RX-7 helmet carry sack"],
  ["doll", "en", "Hand-knitted dress for Lulina doll"],
  ["doll", "en", "Lulina doll house furniture"],
  ["shaver", "en", "Foil and cutter block for Barbex BX-9"],
  ["shaver", "en", "Barbex BX-9 shaver charging lead"],
  ["shaver", "en", "Looking to purchase Barbex BX-9 shaver"],
  ["heater", "de", "Netzkabel Calora CA-20 Heizlüfter"],
  ["seat", "de", "Sommerbezug für Tumbo TB-3 Sitzerhöhung"],
  ["fryer", "de", "Backpapier für Heißluftfritteuse Friko AF-55"],
  ["helmet", "de", "Ridero RX-7 Visier klar"],
  ["shaver", "de", "Scherkopf Barbex BX-9"],
  ["heater", "fr", "Thermostat pour radiateur soufflant Calora CA-20"],
  ["seat", "fr", "Protège-siège pour rehausseur Tumbo TB-3"],
  ["fryer", "fr", "Panier de friteuse à air Friko AF-55"],
  ["helmet", "fr", "Écran de casque Ridero RX-7"],
  ["fryer", "es", "Cesta para freidora de aire Friko AF-55"],
  ["helmet", "es", "Pantalla casco Ridero RX-7 ahumada"],
  ["shaver", "es", "Cuchillas de afeitadora Barbex BX-9"],
  ["fryer", "it", "Cestello friggitrice ad aria Friko AF-55"],
  ["helmet", "it", "Visiera casco Ridero RX-7"],
  ["shaver", "it", "Testina rasoio Barbex BX-9"],
  ["fryer", "pl", "Kosz do frytkownicy Friko AF-55"],
  ["helmet", "pl", "Szybka do kasku Ridero RX-7"],
  ["shaver", "pl", "Głowica golarki Barbex BX-9"],
  ["fryer", "ko", "Friko AF-55 에어프라이어 종이호일"],
  ["helmet", "ko", "Ridero RX-7 헬멧 쉴드"],
  ["shaver", "ko", "Barbex BX-9 면도기 날망"],
  ["fryer", "zh", "Friko AF-55 空气炸锅 炸篮"],
  ["helmet", "zh", "Ridero RX-7 头盔镜片"],
  ["fryer", "ja", "Friko AF-55 ノンフライヤー用 シート"],
  ["shaver", "ja", "Barbex BX-9 シェーバー 外刃"],
];

/** Titles that offer the product itself, of the same day. */
export const thirdTrueOffers: readonly (readonly [ThirdRecord, string, string])[] = [
  ["heater", "en", "Calora CA-20 fan heater with adjustable thermostat"],
  ["heater", "en", "Calora 2000 W fan heater for bathroom, overheat protection"],
  ["seat", "en", "Tumbo TB-3 booster car seat with armrests and cup holder"],
  ["seat", "en", "Tumbo booster seat, washable cover, group 2/3"],
  ["fryer", "en", "Friko AF-55 Air Fryer 5.5 L with recipe book and basket"],
  ["fryer", "en", "Air fryer Friko for home, 8 programmes, non-stick basket"],
  ["helmet", "en", "Ridero RX-7 full face motorcycle helmet, matt black, size L"],
  ["helmet", "en", "Motorcycle helmet Ridero RX-7 with spare visor"],
  ["doll", "en", "Lulina doll with dress, shoes and hair brush"],
  ["doll", "en", "Plastic doll Lulina 30 cm for girls"],
  ["shaver", "en", "Barbex BX-9 electric shaver for men, charging stand included"],
  ["shaver", "en", "Barbex BX-9 wet and dry shaver, 3 blades"],
  ["heater", "de", "Calora CA-20 Heizlüfter mit Thermostat"],
  ["seat", "de", "Tumbo TB-3 Sitzerhöhung mit Isofix und Getränkehalter"],
  ["fryer", "de", "Friko AF-55 Heißluftfritteuse 5,5 l"],
  ["helmet", "de", "Ridero RX-7 Motorradhelm mit Sonnenvisier"],
  ["shaver", "de", "Barbex BX-9 Elektrorasierer mit Ladestation"],
  ["heater", "fr", "Radiateur soufflant Calora CA-20"],
  ["fryer", "fr", "Friteuse à air Friko AF-55 avec panier"],
  ["helmet", "fr", "Casque moto intégral Ridero RX-7"],
  ["fryer", "es", "Freidora de aire Friko AF-55 con cesta"],
  ["helmet", "es", "Casco de moto Ridero RX-7 integral"],
  ["fryer", "it", "Friggitrice ad aria Friko AF-55"],
  ["shaver", "it", "Rasoio elettrico Barbex BX-9 per uomo"],
  ["fryer", "pl", "Frytkownica beztłuszczowa Friko AF-55"],
  ["helmet", "pl", "Kask motocyklowy Ridero RX-7"],
  ["fryer", "ko", "Friko AF-55 에어프라이어 5.5L"],
  ["helmet", "ko", "Ridero RX-7 오토바이 헬멧 풀페이스"],
  ["shaver", "ko", "Barbex BX-9 전기면도기 방수"],
  ["fryer", "zh", "Friko AF-55 空气炸锅 家用 大容量"],
  ["shaver", "ja", "Barbex BX-9 電気シェーバー 防水"],
];

/** Titles of a fourth reading, written after the rule was changed for the third and read once. */
export const fourthNonProducts: readonly (readonly [ThirdRecord, string, string])[] = [
  ["heater", "en", "Heating coil for Calora CA-20"],
  ["heater", "en", "Calora CA-20 fan heater carrying strap"],
  ["seat", "en", "Tumbo TB-3 buckle extender"],
  ["fryer", "en", "Friko AF-55 rubber feet, set of 4"],
  ["helmet", "en", "Bluetooth headset for Ridero RX-7 helmet"],
  ["doll", "en", "Shoes for Lulina doll, 3 pairs"],
  ["shaver", "en", "Barbex BX-9 travel case hard shell"],
  ["heater", "de", "Heizspirale Calora CA-20"],
  ["seat", "de", "Kopfstütze Tumbo TB-3"],
  ["fryer", "de", "Grillrost für Friko AF-55"],
  ["helmet", "de", "Wangenpolster Ridero RX-7 Helm"],
  ["seat", "fr", "Accoudoir Tumbo TB-3"],
  ["fryer", "fr", "Papier cuisson pour friteuse Friko AF-55"],
  ["shaver", "fr", "Grille de rasoir Barbex BX-9"],
  ["fryer", "es", "Papel de horno para Friko AF-55"],
  ["seat", "es", "Funda asiento elevador Tumbo TB-3"],
  ["shaver", "it", "Lame per rasoio Barbex BX-9"],
  ["helmet", "it", "Guanciali casco Ridero RX-7"],
  ["fryer", "pl", "Papier do frytkownicy Friko AF-55"],
  ["seat", "pl", "Podłokietnik Tumbo TB-3"],
  ["heater", "ko", "Calora CA-20 온풍기 리모컨"],
  ["seat", "ko", "Tumbo TB-3 부스터시트 목쿠션"],
  ["helmet", "ko", "Ridero RX-7 헬멧 내피"],
  ["heater", "zh", "Calora CA-20 暖风机 发热丝"],
  ["helmet", "zh", "Ridero RX-7 头盔 内衬"],
  ["fryer", "ja", "Friko AF-55 ノンフライヤー 網"],
  ["helmet", "ja", "Ridero RX-7 ヘルメット シールド"],
  ["shaver", "ja", "Barbex BX-9 シェーバー 充電スタンド"],
];

/** Their true offers. */
export const fourthTrueOffers: readonly (readonly [ThirdRecord, string, string])[] = [
  ["heater", "en", "Calora CA-20 fan heater quiet ceramic"],
  ["seat", "en", "Tumbo TB-3 booster seat black"],
  ["fryer", "en", "Friko AF-55 digital air fryer with viewing window"],
  ["helmet", "en", "Ridero RX-7 helmet white gloss ECE"],
  ["doll", "en", "Lulina fashion doll, 10 accessories"],
  ["shaver", "en", "Barbex BX-9 cordless shaver with trimmer"],
  ["heater", "de", "Calora Heizlüfter CA-20 2000 Watt leise"],
  ["fryer", "de", "Friko AF-55 Fritteuse ohne Öl"],
  ["helmet", "de", "Integralhelm Ridero RX-7 Gr. L"],
  ["fryer", "fr", "Friko AF-55 friteuse sans huile 5,5 L"],
  ["shaver", "fr", "Rasoir électrique Barbex BX-9 étanche"],
  ["shaver", "es", "Afeitadora eléctrica Barbex BX-9"],
  ["helmet", "it", "Casco integrale Ridero RX-7 nero"],
  ["shaver", "pl", "Golarka elektryczna Barbex BX-9"],
  ["heater", "ko", "Calora CA-20 온풍기 욕실용"],
  ["seat", "ko", "Tumbo TB-3 부스터 카시트 주니어"],
  ["fryer", "ko", "Friko AF-55 대용량 에어프라이어 가정용"],
  ["heater", "zh", "Calora CA-20 暖风机 静音 速热"],
  ["helmet", "zh", "Ridero RX-7 摩托车头盔 男女通用"],
  ["fryer", "ja", "Friko AF-55 ノンフライヤー 5.5L 大容量"],
  ["helmet", "ja", "Ridero RX-7 フルフェイス ヘルメット"],
];
