/** What a unit measures, as a small number; 0 for units that say too little to contradict. @internal */
export const unitDimensions = [
  "other",
  "volume",
  "mass",
  "length",
  "voltage",
  "power",
  "charge",
  "storage",
  "pack",
  "age",
] as const;

/** A unit's words, its dimension and its size in the dimension's base unit. @internal */
export interface UnitWords {
  readonly dimension: (typeof unitDimensions)[number];
  readonly factor: number;
  readonly words: string;
}

/**
 * Counters of Korean, Chinese and Japanese are units too. Each row begins with the spelling that stands for all of it in the index.
 *
 * Unit words that make a measure of the number before them, so that "300ml" and "300 ml" are one token, and "300ml" is
 * no model number. An ounce may be of mass or volume and "m" is often no metre: they contradict nothing.
 *
 * @internal
 */
export const unitWords: readonly UnitWords[] = [
  {
    dimension: "volume",
    factor: 1,
    words: "ml milliliter millilitre milliliters millilitres 밀리리터 ミリリットル 毫升",
  },
  { dimension: "volume", factor: 10, words: "cl" },
  { dimension: "volume", factor: 100, words: "dl" },
  {
    dimension: "volume",
    factor: 1000,
    words: "l ltr liter litre liters litres litro litros litri 리터 リットル 升",
  },
  { dimension: "mass", factor: 0.001, words: "mg milligram milligrams 밀리그램 ミリグラム 毫克" },
  { dimension: "mass", factor: 1, words: "g gr gram grams gramm grammes 그램 グラム 克" },
  {
    dimension: "mass",
    factor: 1000,
    words: "kg kgs kilo kilos kilogram kilograms 킬로 킬로그램 キロ 公斤 千克",
  },
  { dimension: "mass", factor: 453.6, words: "lb lbs" },
  { dimension: "length", factor: 1, words: "mm 밀리 ミリ 毫米" },
  { dimension: "length", factor: 10, words: "cm 센티 센치 센티미터 センチ 厘米 公分" },
  { dimension: "length", factor: 25.4, words: "inch inches zoll 인치 インチ 英寸" },
  { dimension: "length", factor: 304.8, words: "ft" },
  { dimension: "voltage", factor: 1, words: "v volt volts vac vdc 볼트 ボルト 伏" },
  { dimension: "voltage", factor: 1000, words: "kv" },
  { dimension: "power", factor: 1, words: "w watt watts 와트 ワット 瓦" },
  { dimension: "power", factor: 1000, words: "kw kilowatt kilowatts 킬로와트 キロワット 千瓦" },
  { dimension: "charge", factor: 1, words: "mah 毫安 毫安时" },
  { dimension: "charge", factor: 1000, words: "ah" },
  { dimension: "storage", factor: 1, words: "mb" },
  { dimension: "storage", factor: 1024, words: "gb 기가" },
  { dimension: "storage", factor: 1_048_576, words: "tb" },
  {
    dimension: "pack",
    factor: 1,
    words:
      "ct pc pcs pk pack packs piece pieces count st stk stuck pz packet packets capsule capsules caps tablet tablets tabs softgel softgels " +
      "vegcaps vcaps gummies gummy lozenges sachets bags rolls pairs sheets kapseln tabletten gelules comprimes " +
      "개 개입 개들이 매 매입 장 장입 팩 입 세트 켤레 자루 병 통 정 캡슐 구미 알 포 환 봉 봉지 스틱 롤 박스 갑 권 " +
      "個 個入 個入り 個セット 枚 枚入 枚入り 枚セット 本 本入 本入り 本セット 点 点セット 粒 錠 カプセル 袋 包 包入 足 " +
      "个 个装 只 只装 片 片装 件 件套 件装 支 支装 包装 盒 盒装 条 条装 双 双装 张 张装 瓶 瓶装 粒装 罐 套 入 顆 顆裝 張 雙 條",
  },
  {
    dimension: "age",
    factor: 1,
    words: "months month monate mois mesi meses 개월 개월용 ヶ月 か月 カ月 个月",
  },
  { dimension: "age", factor: 12, words: "year years yr jahre ans anni años anos 세 살 歳 才 岁" },
  {
    dimension: "other",
    factor: 1,
    words:
      "단 인용 인 구 회 회용 호 종 단계 중 칸 층 년 월 일 배 도 평 段 層 人用 人 回 號 号 层 代 次 " +
      "oz m km in kb mhz ghz hz khz mp wh a amp amps ma db lm lux k rpm mbps gbps psi bar port ports ch channel disc discs x fps dpi bit",
  },
];
