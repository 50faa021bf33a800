/** One marketplace: its id here, how texts name it, and the shape of its product ids. */
export interface Marketplace {
  /** Id in kebab-case, as `offers[].platform` carries it. */
  readonly id: string;
  /** What stands in every text that names it, in lower case: looking for that is quicker than for the names. */
  readonly signs: readonly string[];
  /** Names and domains in running text. */
  readonly named: RegExp;
  /** Shape of a product id behind the name; absent when none is known. */
  readonly productId?: RegExp;
}

/**
 * Marketplaces that alerts and recalls name. The shapes of product ids are those seen in EU alerts of 2023 to 2026; where
 * a marketplace publishes none, another shape may exist.
 */
export const marketplaces: readonly Marketplace[] = [
  { id: "amazon", signs: ["amazon"], named: /\bAmazon\b/giu },
  {
    id: "aliexpress",
    signs: ["express"],
    named: /\bAli ?Express\b/giu,
    productId: /\b\d{11,16}\b/gu,
  },
  { id: "alibaba", signs: ["alibaba"], named: /\bAlibaba\b/giu, productId: /\b\d{11,14}\b/gu },
  { id: "ebay", signs: ["ebay"], named: /\beBay\b/giu, productId: /\b\d{12}\b/gu },
  { id: "temu", signs: ["temu"], named: /\bTemu\b/giu, productId: /\b\d{14,17}\b/gu },
  {
    id: "shein",
    signs: ["shein"],
    named: /\bShein(?=\b|s[a-z]\d)/giu,
    productId: /(?:\b|(?<=SHEIN))s[a-z]\d{12,20}\b/giu,
  },
  { id: "tiktok-shop", signs: ["tok"], named: /\bTik ?Tok\b/giu, productId: /\b\d{17,20}\b/gu },
  {
    id: "wish",
    signs: ["wish"],
    named: /\bWish(?:\.com)?\b(?! (?:to|for|list))/gu,
    productId: /\b[0-9a-f]{24}\b/gu,
  },
  { id: "joom", signs: ["joom"], named: /\bJoom\b/giu },
  {
    id: "allegro",
    signs: ["allegro"],
    named: /\bAllegro(?:\.pl)?\b/gu,
    productId: /\b\d{10,11}\b/gu,
  },
  { id: "bol", signs: ["bol"], named: /\bBol(?:\.com)\b|\bBol\b/gu, productId: /\b9\d{15}\b/gu },
  { id: "emag", signs: ["emag"], named: /\beMAG\b/giu },
  { id: "etsy", signs: ["etsy"], named: /\bEtsy\b/giu, productId: /\b\d{9,10}\b/gu },
  { id: "cdiscount", signs: ["discount"], named: /\bC-?discount\b/giu },
  { id: "fyndiq", signs: ["fyndiq"], named: /\bFyndiq\b/giu },
  { id: "fruugo", signs: ["fruugo"], named: /\bFruugo\b/giu },
  { id: "zalando", signs: ["zalando"], named: /\bZalando\b/giu },
  { id: "kaufland", signs: ["kaufland"], named: /\bKaufland\b/giu },
  { id: "rakuten", signs: ["rakuten"], named: /\bRakuten\b/giu },
  { id: "dhgate", signs: ["gate"], named: /\bDH ?gate\b/giu },
  { id: "banggood", signs: ["banggood"], named: /\bBanggood\b/giu },
  { id: "newchic", signs: ["newchic"], named: /\bNewchic\b/giu },
  { id: "vinted", signs: ["vinted"], named: /\bVinted\b/giu },
  { id: "manomano", signs: ["manomano"], named: /\bManoMano\b/giu },
  { id: "cdon", signs: ["cdon"], named: /\bCDON\b/giu },
  { id: "lightinthebox", signs: ["box"], named: /\bLight ?In ?The ?Box\b/giu },
  { id: "walmart", signs: ["walmart"], named: /\bWalmart\b/giu },
  { id: "target", signs: ["target"], named: /\bTarget\b(?! (?:Practice|Shoot))|\btarget\.com\b/gu },
  { id: "wayfair", signs: ["wayfair"], named: /\bWayfair\b/giu },
  {
    id: "facebook-marketplace",
    signs: ["facebook marketplace"],
    named: /\bFacebook Marketplace\b/giu,
  },
  { id: "coupang", signs: ["coupang", "쿠팡"], named: /\bCoupang\b|쿠팡/giu },
  { id: "11st", signs: ["11"], named: /\b11st\b|11번가/giu },
  { id: "gmarket", signs: ["gmarket", "마켓"], named: /\bGmarket\b|지마켓|G마켓/giu },
  { id: "naver-smartstore", signs: ["store", "스토어"], named: /스마트스토어|\bSmart ?Store\b/giu },
];
