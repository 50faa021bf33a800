import type { HazardRecord } from "safepact/model";
import { recordOf } from "../samples.ts";

// Invented products with valid GTINs. All titles of this file were written before the rule was looked at again.
const products = {
  hedge: {
    name: "Cordless hedge trimmer 40 V",
    brand: "Grenza",
    models: ["GH-4060"],
    gtin: "4260500010015",
  },
  coolBox: {
    name: "Portable cool box 32 l",
    brand: "Nordvik",
    models: ["NV-32"],
    gtin: "7030050010028",
  },
  projector: {
    name: "Mini projector",
    brand: "Lumexa",
    models: ["LX-500"],
    gtin: "6950050010037",
  },
  helmet: { name: "Bicycle helmet", brand: "Velocap", models: ["VC-2"], gtin: "5060050010041" },
  humidifier: { name: "초음파 가습기", brand: "뮤엘로", models: ["MH-350"], gtin: "8801050010054" },
  bike: { name: "电动自行车", brand: "飞岚", models: ["FL-26"], gtin: "6901050010060" },
  kettle: {
    name: "電気ケトル 1.0L",
    brand: "ユモリ",
    models: ["YK-10"],
    gtin: "4901050010079",
  },
  stroller: { name: "Kinderwagen", brand: "Rollino", models: ["RX-3"], gtin: "4006050010088" },
  espresso: {
    name: "Machine à expresso",
    brand: "Cafora",
    models: ["CE-15"],
    gtin: "3010050010093",
  },
  straightener: {
    name: "Plancha de pelo",
    brand: "Lisabel",
    models: ["LP-220"],
    gtin: "8410050010102",
  },
  highChair: {
    name: "Seggiolone pappa",
    brand: "Pappino",
    models: ["SP-4"],
    gtin: "8010050010111",
  },
  grill: {
    name: "Grill elektryczny",
    brand: "Zarnik",
    models: ["ZG-1800"],
    gtin: "5900050010125",
  },
} as const;

type Name = keyof typeof products;

/** GTIN of each product. */
export const seventhGtinOf = (name: Name): string => products[name].gtin;

/** One record for each product. */
export const seventhRecords: readonly HazardRecord[] = Object.entries(products).map(
  ([id, { gtin, ...product }]) =>
    recordOf({
      id,
      products: [
        { ...product, models: [...product.models], identifiers: [{ scheme: "gtin", value: gtin }] },
      ],
    }),
);

/** Titles of what is not the product. */
export const seventhNonProducts: readonly (readonly [Name, string])[] = [
  ["hedge", "Grenza GH-4060 blade guard clips (pair)"],
  ["hedge", "Spare 60 cm cutting bar to suit Grenza GH-4060 hedge trimmer"],
  ["hedge", "Wall bracket for Grenza GH-4060 – hedge trimmer not included"],
  ["hedge", "Li-ion battery pack 40V 4Ah fits Grenza GH-4060 hedge trimmer"],
  ["hedge", "Grenza GH-4060 hedge trimmer owner's handbook PDF download"],
  ["hedge", "Sharpening and servicing of your Grenza GH-4060 hedge trimmer – postal"],
  ["hedge", "ISO Grenza GH-4060 hedge trimmer in any condition"],
  ["hedge", "Grenza GH-4070 hedge trimmer, replaces GH-4060"],
  ["hedge", "Grenza GH-4060 hedge trimmer – empty retail carton"],
  ["coolBox", "12 V power lead for Nordvik NV-32 cool box, 2 m"],
  ["coolBox", "Insulated carry sleeve tailored to the Nordvik NV-32"],
  ["coolBox", "Lid seal kit – Nordvik NV-32 cool box"],
  ["projector", "Ceiling mount compatible with Lumexa LX-500 mini projector"],
  ["projector", "Lumexa LX-500 replacement lamp module"],
  ["projector", "Remote control only for Lumexa LX-500 mini projector"],
  ["helmet", "Replacement padding set for Velocap VC-2 bicycle helmet"],
  ["helmet", "Velocap VC-2 bicycle helmet keyring, 4 cm"],
  ["helmet", "Art print: Velocap VC-2 bicycle helmet exploded drawing A3"],
  ["humidifier", "뮤엘로 가습기 MH-350 호환 필터 4개입"],
  ["humidifier", "뮤엘로 MH-350 초음파 가습기 진동자 교체 부품"],
  ["humidifier", "뮤엘로 MH-350 가습기 전용 세척솔"],
  ["humidifier", "뮤엘로 초음파 가습기 MH-350 사용설명서 인쇄본"],
  ["humidifier", "뮤엘로 MH-350 가습기 수리 대행 (택배 접수)"],
  ["humidifier", "뮤엘로 MH-350 초음파 가습기 삽니다 구해요"],
  ["humidifier", "뮤엘로 초음파 가습기 MH-360 (MH-350 업그레이드 모델)"],
  ["humidifier", "MH-350 가습기 어댑터 24V 뮤엘로 호환"],
  ["bike", "适用飞岚FL-26电动自行车 后货架"],
  ["bike", "飞岚 FL-26 电动自行车 控制器 原装拆机件"],
  ["bike", "飞岚FL-26电动自行车防雨罩 车衣"],
  ["bike", "飞岚FL-26 电动自行车 维修手册 电子版"],
  ["bike", "上门维修 飞岚 FL-26 电动自行车"],
  ["bike", "求购 飞岚FL-26 电动自行车 二手"],
  ["bike", "飞岚FL-26电动自行车 1:10 合金模型 摆件"],
  ["bike", "飞岚 FL-26 电动自行车 坐垫套"],
  ["kettle", "ユモリ 電気ケトル YK-10用 交換フタ"],
  ["kettle", "ユモリ YK-10 電気ケトル 取扱説明書のみ"],
  ["kettle", "電気ケトル ユモリ YK-10 対応 クエン酸洗浄剤"],
  ["kettle", "ユモリ YK-10 電気ケトル 電源台 ベース 単品"],
  ["kettle", "【買取希望】ユモリ 電気ケトル YK-10"],
  ["kettle", "ユモリ YK-10 電気ケトル 外箱のみ"],
  ["stroller", "Regenverdeck passend für Rollino RX-3 Kinderwagen"],
  ["stroller", "Rollino RX-3 Hinterrad mit Achse, Kinderwagen Zubehörteil"],
  ["stroller", "Bedienungsanleitung Kinderwagen Rollino RX-3"],
  ["stroller", "Suche Kinderwagen Rollino RX-3, bitte alles anbieten"],
  ["stroller", "Reparaturservice Bremse Rollino RX-3 Kinderwagen"],
  ["stroller", "Getränkehalter universal, u. a. Rollino RX-3 Kinderwagen"],
  ["espresso", "Joint de groupe pour machine à expresso Cafora CE-15"],
  ["espresso", "Porte-filtre 58 mm Cafora CE-15 (machine à expresso)"],
  ["espresso", "Notice d'utilisation machine à expresso Cafora CE-15"],
  ["espresso", "Recherche machine à expresso Cafora CE-15 même en panne"],
  ["espresso", "Détartrant compatible Cafora CE-15"],
  ["straightener", "Funda térmica para plancha de pelo Lisabel LP-220"],
  ["straightener", "Cable de repuesto giratorio Lisabel LP-220"],
  ["straightener", "Compro plancha de pelo Lisabel LP-220 usada"],
  ["straightener", "Plancha de pelo Lisabel LP-230, sustituye a la LP-220"],
  ["highChair", "Cuscino riduttore per seggiolone pappa Pappino SP-4"],
  ["highChair", "Vassoio di ricambio seggiolone Pappino SP-4"],
  ["highChair", "Cerco seggiolone Pappino SP-4 in buono stato"],
  ["grill", "Ruszt zamienny do grilla elektrycznego Zarnik ZG-1800"],
  ["grill", "Pokrowiec na grill elektryczny Zarnik ZG-1800"],
  ["grill", "Instrukcja obsługi grill elektryczny Zarnik ZG-1800"],
  ["grill", "Kupię grill elektryczny Zarnik ZG-1800"],
];

/** Titles of the product itself. */
export const seventhTrueOffers: readonly (readonly [Name, string])[] = [
  ["hedge", "Grenza GH-4060 40V cordless hedge trimmer with battery and charger"],
  ["hedge", "NEW Grenza cordless hedge trimmer GH-4060 60cm dual action"],
  ["coolBox", "Nordvik NV-32 portable cool box 12V/230V with lid"],
  ["coolBox", "Nordvik cool box 32 L for car and camping NV-32"],
  ["projector", "Lumexa LX-500 mini projector 1080p supported, remote included"],
  ["helmet", "Velocap VC-2 adult bicycle helmet with rear light, matt black"],
  ["helmet", "Velocap VC-2 bicycle helmet size M"],
  ["humidifier", "뮤엘로 초음파 가습기 MH-350 대용량 3.5L"],
  ["humidifier", "[뮤엘로] MH-350 초음파 가습기 필터 포함"],
  ["humidifier", "뮤엘로 MH-350 가습기 사무실용 침실용 무드등"],
  ["humidifier", "무료배송 뮤엘로 초음파가습기 MH350 화이트"],
  ["bike", "飞岚 FL-26 电动自行车 26寸 锂电池 可拆卸"],
  ["bike", "飞岚FL-26电动自行车 送头盔 全国联保"],
  ["bike", "飞岚 电动自行车 FL-26 成人代步"],
  ["kettle", "ユモリ 電気ケトル YK-10 1.0L 自動電源オフ"],
  ["kettle", "【新品】ユモリ YK-10 電気ケトル 一人暮らし用"],
  ["kettle", "ユモリ 電気ケトル 1L YK-10 ホワイト 取扱説明書付き"],
  ["stroller", "Rollino RX-3 Kinderwagen mit Regenschutz und Wickeltasche"],
  ["stroller", "Kinderwagen Rollino RX-3 3in1 Kombi grau"],
  ["stroller", "Rollino RX-3 Buggy Kinderwagen klappbar ab Geburt"],
  ["espresso", "Machine à expresso Cafora CE-15 15 bars avec buse vapeur"],
  ["espresso", "Cafora CE-15 machine à expresso inox, porte-filtre inclus"],
  ["espresso", "Machine à expresso pour bureau Cafora CE-15"],
  ["straightener", "Plancha de pelo Lisabel LP-220 cerámica turmalina 220 ºC"],
  ["straightener", "Lisabel LP-220 plancha de pelo profesional para cabello rizado"],
  ["straightener", "Plancha de pelo Lisabel LP-220 con funda"],
  ["highChair", "Seggiolone pappa Pappino SP-4 pieghevole con vassoio"],
  ["highChair", "Pappino SP-4 seggiolone pappa per bambini 6-36 mesi"],
  ["grill", "Grill elektryczny Zarnik ZG-1800 z pokrywą 1800 W"],
  ["grill", "Zarnik ZG-1800 grill elektryczny na balkon"],
];
