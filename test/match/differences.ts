import { listingOf, recordOf } from "./samples.ts";

// Records that say much, and offers of their products that differ in one thing at a time.

/** Records of seven products, of which two are near-identical, and what they are easily taken for. */
export const said = [
  recordOf({
    id: "jacket",
    products: [
      {
        name: "Children's jacket Polarino PJ-44 red",
        brand: "Polarino",
        models: ["PJ-44", "PJ-44A~PJ-44F"],
        description: "Red jacket for girls with a drawstring in the hood, sizes 104 to 128.",
        categories: [{ label: "Clothing" }],
        price: { amount: 39.9, currency: "EUR" },
        identifiers: [
          { scheme: "gtin", value: "5410000100016" },
          { scheme: "mpn", value: "POL-PJ44-RD" },
        ],
        companies: [{ role: "importer", name: "Nordwear Trading GmbH" }],
      },
    ],
    hazards: [{ type: "strangulation" }],
    risk: { level: "serious" },
    territory: ["EU"],
  }),
  recordOf({
    id: "powerbank",
    products: [
      {
        name: "Power bank 20000 mAh 22.5W",
        names: { ko: "보조배터리 20000mAh", de: "Powerbank 20000 mAh" },
        brand: "Ampero & Co. Ltd",
        models: ["AP-20K"],
        description: "Portable charger with two USB ports, 5 V 3 A, white, about 400 g.",
        price: { amount: 25, currency: "USD" },
        identifiers: [
          { scheme: "kc", value: "XU100123-24001" },
          { scheme: "asin", value: "B0DHVHFJWK" },
        ],
      },
    ],
    hazards: [{ type: "fire" }],
  }),
  recordOf({
    id: "cream",
    products: [
      {
        name: "Skin lightening cream",
        brand: "Dermasol Laboratoires Paris",
        description: "White jar, 50 ml, contains hydroquinone. Batch 2206A.",
        categories: [{ label: "Cosmetics" }],
      },
    ],
    hazards: [{ type: "chemical" }],
  }),
  recordOf({
    id: "lights",
    products: [
      {
        name: "LED string lights 200 LED 20 m",
        models: ["LK200", "LK-2xx"],
        description: "Fairy lights, warm white, 31 V.",
      },
      {
        name: "LED string lights 400 LED 40 m",
        models: ["LK400"],
        description: "Fairy lights, cold white, 31 V.",
      },
    ],
  }),
  recordOf({
    id: "ring-1",
    products: [
      { name: "Baby teething ring", description: "Silicone ring in the shape of a koala." },
    ],
  }),
  recordOf({
    id: "ring-2",
    products: [{ name: "Baby teething ring", description: "Silicone ring in the shape of a fox." }],
  }),
  recordOf({
    id: "seat",
    products: [
      {
        name: "베이비온 유아용 카시트 ABC-100",
        brand: "베이비온",
        models: ["ABC-100"],
        description: "0~36개월, 9-18kg, 블랙",
        identifiers: [{ scheme: "kc", value: "CB061R1234-1001" }],
        companies: [{ role: "manufacturer", name: "(주)베이비온코리아" }],
        price: { amount: 129000, currency: "KRW" },
      },
    ],
  }),
  recordOf({
    id: "tv",
    products: [{ name: "Television KDL-46XBR4", brand: "Sony", models: ["KDL46XBR4"] }],
  }),
  recordOf({
    id: "tv-stand",
    products: [{ name: "TV stand for 46 inch televisions", brand: "Sonos" }],
  }),
];

const jacket = "Polarino children's jacket PJ-44 red";
const bank = "Ampero power bank AP-20K 20000 mAh 22.5W white";

const offers: Readonly<Record<string, readonly [title: string, more?: object]>> = {
  jacket: [jacket],
  "jacket, another colour": ["Polarino children's jacket PJ-44 blue"],
  "jacket, another colour said below": [
    `Polarino children's jacket PJ-44`,
    { description: "A blue jacket." },
  ],
  "jacket, for men": ["Polarino men's jacket PJ-44 red"],
  "jacket, for boys": ["Polarino boys' jacket PJ-44 red"],
  "jacket, another brand": ["Arktino children's jacket PJ-44 red", { brand: "Arktino" }],
  "jacket, brand in another field": ["Children's jacket PJ-44 red", { brand: "POLARINO®" }],
  "jacket, a filler as brand": [jacket, { brand: "No brand" }],
  "jacket, brand run together": ["PolarinoKids children's jacket red"],
  "jacket, next model": ["Polarino children's jacket PJ-45 red"],
  "jacket, model of the range": ["Polarino children's jacket PJ-44C red"],
  "jacket, model beyond the range": ["Polarino children's jacket PJ-44K red"],
  "jacket, model mistyped": ["Polarino children's jacket PJ-4A4 red"],
  "jacket, article number": ["Polarino jacket POL-PJ44-RD"],
  "jacket, article number as field": [
    jacket,
    { identifiers: [{ scheme: "mpn", value: "POLPJ44RD" }] },
  ],
  "jacket, its barcode": [jacket, { identifiers: [{ scheme: "gtin", value: "5410000100016" }] }],
  "jacket, its barcode and another colour": [
    "Polarino children's jacket PJ-44 blue",
    { identifiers: [{ scheme: "gtin", value: "5410000100016" }] },
  ],
  "jacket, another barcode": [
    jacket,
    { identifiers: [{ scheme: "gtin", value: "5410000100115" }] },
  ],
  "jacket, its barcode in the text": [`${jacket} EAN 5410000100016`],
  "jacket, price near": [jacket, { price: { amount: 35, currency: "EUR" } }],
  "jacket, price far": [jacket, { price: { amount: 4, currency: "EUR" } }],
  "jacket, price in another currency": [jacket, { price: { amount: 4, currency: "USD" } }],
  "jacket, importer as brand": ["Children's jacket red", { brand: "Nordwear" }],
  "jacket, trousers": ["Polarino children's trousers PJ-44 red"],
  "jacket, shipped to the Union": [jacket, { shipsTo: ["DE"] }],
  "jacket, shipped to Korea": [jacket, { shipsTo: ["KR"] }],
  "jacket, words of offers": [`SALE! Free shipping best price ${jacket} gift for Christmas 2026`],
  "jacket, stacked brands": [`Nike Adidas Puma Columbia North Face ${jacket}`],
  "jacket, stacked brands behind for": [`${jacket} for Nike Adidas Puma Columbia fans`],
  "jacket, unknown words": [`Zrundel gramplo vistrenko ${jacket} ollanti`],
  "jacket, letters hidden": ["P0larin0 chi1dren's j@cket PJ-44 r.e.d"],
  "jacket, in German": ["Polarino Kinderjacke PJ-44 rot mit Kapuze"],
  "jacket, in Polish": ["Kurtka dziecięca Polarino PJ-44 czerwona"],
  "jacket, words in front": [
    "Red hooded warm waterproof winter windproof outdoor children's jacket Polarino",
  ],
  powerbank: [bank],
  "power bank, 10000 mAh": ["Ampero power bank AP-20K 10000 mAh 22.5W white"],
  "power bank, 20 Ah": ["Ampero power bank AP-20K 20Ah white"],
  "power bank, 65W": ["Ampero power bank AP-20K 20000 mAh 65W white"],
  "power bank, 12 V": ["Ampero power bank AP-20K 20000 mAh", { description: "Output 12 V." }],
  "power bank, two in a pack": ["Ampero power bank AP-20K 20000 mAh pack of 2"],
  "power bank, in Korean": ["암페로 보조배터리 AP-20K 20000mAh 화이트"],
  "power bank, number of its certificate": [
    bank,
    { identifiers: [{ scheme: "kc", value: "XU100123-24001" }] },
  ],
  "power bank, number of another certificate": [
    bank,
    { identifiers: [{ scheme: "kc", value: "XU100999-24001" }] },
  ],
  "power bank, its page": [
    bank,
    { platform: "amazon", url: "https://www.amazon.com/dp/B0DHVHFJWK" },
  ],
  "power bank, another page": [
    bank,
    { platform: "amazon", url: "https://www.amazon.com/dp/B0DHVHFJWX" },
  ],
  "power bank, cable for it": ["USB cable for Ampero power bank AP-20K"],
  "power bank, longer brand": ["Ampero Energy power bank 20000 mAh"],
  "power bank, grams as number": ["Ampero powerbank 400 g USB"],
  cream: ["Dermasol skin lightening cream 50 ml"],
  "cream, 100 ml": ["Dermasol skin lightening cream 100 ml"],
  "cream, words of the description": ["Lightening cream with hydroquinone, jar"],
  "cream, in French": ["Crème éclaircissante pour la peau Dermasol Paris 50ml"],
  "cream, in Chinese": ["Dermasol 美白面霜 50毫升"],
  "cream, soap": ["Dermasol skin lightening soap 50 g"],
  "lights, the first": ["LED string lights 200 LED 20 m warm white LK200"],
  "lights, the second": ["LED string lights 400 LED 40m cold white LK400"],
  "lights, a model with a wildcard": ["LED string lights LK-215"],
  "lights, between": ["LED string lights 300 LED 30 m"],
  "lights, plural and order": ["Lights on a string, led"],
  "ring, either": ["Baby teething ring silicone"],
  "ring, a koala": ["Silicone baby teething ring koala"],
  "ring, in Spanish": ["Anillo mordedor para bebé koala"],
  seat: ["베이비온 유아용 카시트 ABC-100 블랙"],
  "seat, successor": ["베이비온 ABC-200 유아용 카시트 (ABC-100 후속)"],
  "seat, brand in Latin": ["Babyon child car seat ABC-100 black"],
  "seat, run together": ["베이비온유아용카시트ABC100"],
  "seat, brand by sound in Japanese": ["ベビオン チャイルドシート ABC-100"],
  "seat, for": ["베이비온 ABC-100 카시트용 커버"],
  "seat, price a tenth": [
    "베이비온 유아용 카시트 ABC-100",
    { price: { amount: 12900, currency: "KRW" } },
  ],
  "television, model in parts": ["Sony KDL-46 XBR4 television"],
  "television, sibling": ["Sony KDL-40XBR4 television 40 inch"],
  "television, size in centimetres": ["Sony television 117 cm KDL46XBR4"],
  "television, stand": ["Sony TV stand 46 inch"],
  nothing: ["Cotton bath towel set of 4"],
  "nothing but numbers": ["44 200 20000 46"],
  "a title without words": ["!!! ---"],
};

/** Listings by what is different in them. */
export const differing = Object.entries(offers).map(([id, [title, more]]) =>
  listingOf({ id, platform: "shop", title, ...more }),
);
