/** A marketplace that addresses its items by a number of its own. @internal */
export interface Platform {
  /** The name under which it is compared. */
  readonly key: string;
  /** Its names, letters and digits only, folded. */
  readonly names: readonly string[];
  /** Its own hosts: the registered name without `www` and the like. */
  readonly host: RegExp;
  /** Where an item's number stands in the path, and in the query where the path has none. */
  readonly item: RegExp;
}

/**
 * Marketplaces and where their addresses hold an item's number. Shapes as generally known, unverified by the marketplaces; the
 * pattern is matched against the path with its query.
 *
 * @internal
 */
export const platforms: readonly Platform[] = [
  {
    key: "amazon",
    names: ["amazon", "amazonmarketplace", "アマゾン", "亚马逊", "亞馬遜", "아마존"],
    host: /^amazon\.(?:com?\.)?[a-z]{2,3}$/,
    item: /^(?:\/[^/?]*)?\/(?:-\/[a-z]{2}\/)?(?:dp|gp\/product|gp\/aw\/d)\/([0-9A-Z]{10})(?![0-9A-Z])/i,
  },
  {
    key: "aliexpress",
    names: ["aliexpress", "aliexpresskorea", "알리익스프레스", "알리", "速卖通", "全球速卖通"],
    host: /^aliexpress\.(?:com|us|ru)$/,
    item: /^\/(?:i|item)\/(?:[^/?]*\/)?(\d{8,20})(?:\.html)?(?![\d])/i,
  },
  {
    key: "temu",
    names: ["temu", "테무", "拼多多跨境"],
    host: /^temu\.com$/,
    item: /^\/[^?]*-g-(\d{8,20})\.html|^\/(?:[a-z-]+\/)?goods\.html\?(?:[^#]*&)?goods_id=(\d{8,20})/i,
  },
  {
    key: "ebay",
    names: ["ebay", "이베이", "亿贝"],
    host: /^ebay\.(?:com?\.)?[a-z]{2,3}$/,
    item: /^\/itm\/(?:[^/?]*\/)?(\d{9,15})(?!\d)/i,
  },
  {
    key: "coupang",
    names: ["coupang", "쿠팡", "酷澎"],
    host: /^coupang\.com$/,
    item: /^\/(?:vp|vm)\/products\/(\d{5,20})/i,
  },
  {
    key: "gmarket",
    names: ["gmarket", "지마켓", "g마켓"],
    host: /^gmarket\.co\.kr$/,
    item: /^\/item\?(?:[^#]*&)?goodscode=(\d{6,20})/i,
  },
  {
    key: "auction",
    names: ["auction", "옥션"],
    host: /^auction\.co\.kr$/,
    item: /^\/(?:detailview\.aspx)?\?(?:[^#]*&)?itemno=([a-z]?\d{6,20})/i,
  },
  {
    key: "11st",
    names: ["11st", "11번가", "11street"],
    host: /^11st\.co\.kr$/,
    item: /^\/products\/(?:[a-z]+\/)?(\d{5,20})/i,
  },
  {
    key: "naver",
    names: [
      "naver",
      "naversmartstore",
      "smartstore",
      "네이버",
      "스마트스토어",
      "네이버스마트스토어",
      "네이버쇼핑",
    ],
    host: /^naver\.com$/,
    item: /^\/[^/?]+\/products\/(\d{6,20})/i,
  },
  {
    key: "lotteon",
    names: ["lotteon", "롯데온"],
    host: /^lotteon\.com$/,
    item: /^\/p\/product\/([a-z]{0,2}\d{6,20})/i,
  },
  {
    key: "lottemart",
    names: ["lottemart", "롯데마트"],
    host: /^lottemart\.com$/,
    item: /^\/p\/product\/([a-z]{0,2}\d{6,20})/i,
  },
  {
    key: "shein",
    names: ["shein", "쉬인", "希音"],
    host: /^shein\.(?:com?\.)?[a-z]{2,3}$/,
    item: /^\/[^?]*-p-(\d{5,20})(?:-cat-\d+)?\.html/i,
  },
  {
    key: "etsy",
    names: ["etsy", "엣시"],
    host: /^etsy\.com$/,
    item: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?listing\/(\d{6,20})/i,
  },
  {
    key: "allegro",
    names: ["allegro"],
    host: /^allegro\.(?:pl|cz|sk|hu)$/,
    item: /^\/oferta\/[^/?]*?(\d{8,20})(?:[?#]|$)/i,
  },
  {
    key: "walmart",
    names: ["walmart", "월마트", "沃尔玛"],
    host: /^walmart\.(?:com|ca)$/,
    item: /^\/ip\/(?:[^/?]*\/)?(\d{6,20})/i,
  },
  {
    key: "wish",
    names: ["wish", "위시"],
    host: /^wish\.com$/,
    item: /^\/(?:product|c)\/(?:[^/?]*-)?([0-9a-f]{24})/i,
  },
  {
    key: "shopee",
    names: ["shopee", "쇼피", "虾皮"],
    host: /^shopee\.(?:com?\.)?[a-z]{2}$/,
    item: /^\/[^?]*-i\.\d+\.(\d{6,20})|^\/product\/\d+\/(\d{6,20})/i,
  },
  {
    key: "lazada",
    names: ["lazada", "来赞达"],
    host: /^lazada\.(?:com?\.)?[a-z]{2,3}$/,
    item: /^\/products\/[^?]*-i(\d{6,20})/i,
  },
  {
    key: "taobao",
    names: ["taobao", "淘宝", "타오바오"],
    host: /^taobao\.com$/,
    item: /^\/item\.htm\?(?:[^#]*&)?id=(\d{8,20})/i,
  },
  {
    key: "tmall",
    names: ["tmall", "天猫", "티몰"],
    host: /^tmall\.(?:com|hk)$/,
    item: /^\/item\.htm\?(?:[^#]*&)?id=(\d{8,20})/i,
  },
  {
    key: "jd",
    names: ["jd", "jdcom", "京东"],
    host: /^jd\.(?:com|hk)$/,
    item: /^\/(\d{6,20})\.html/i,
  },
  {
    key: "kaufland",
    names: ["kaufland"],
    host: /^kaufland\.[a-z]{2}$/,
    item: /^\/product\/(\d{6,20})/i,
  },
  {
    key: "otto",
    names: ["otto", "ottode"],
    host: /^otto\.de$/,
    item: /^\/p\/[^?]*-([a-z]?\d{6,20})\/?(?:[?#]|$)/i,
  },
  {
    key: "cdiscount",
    names: ["cdiscount"],
    host: /^cdiscount\.com$/,
    item: /^\/[^?]*\/f-\d+-([a-z0-9]{5,20})\.html/i,
  },
  {
    key: "bol",
    names: ["bol", "bolcom"],
    host: /^bol\.com$/,
    item: /^\/[a-z]{2}\/[a-z]{2}\/p\/[^/?]*\/(\d{10,20})/i,
  },
  {
    key: "emag",
    names: ["emag"],
    host: /^emag\.(?:ro|bg|hu)$/,
    item: /^\/[^?]*\/pd\/([a-z0-9]{6,12})/i,
  },
  {
    key: "mercari",
    names: ["mercari", "メルカリ"],
    host: /^mercari\.com$/,
    item: /^\/(?:[a-z]{2}\/)?items?\/(m?\d{6,20})/i,
  },
];
