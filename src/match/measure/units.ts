import { SafepactError } from "../../errors.ts";
import { type Dimension, dimensions } from "./measure.ts";

/** How a written unit is read. @internal */
export interface Unit {
  /** What it measures. */
  readonly dimension: Dimension;
  /** Base units in one of it. */
  readonly factor: number;
  /** Whether the reading leaves no doubt. */
  readonly sure: boolean;
  /** Whether it must touch its number, because the letters alone are an ordinary word, or is in doubt when it does not. */
  readonly attached: "must" | "should" | "need-not";
  /** A second reading. */
  readonly also?: Unit;
}

// An ounce of a liquid is a measure of volume, and labels often leave "fluid" out.
const ounces = "oz ounce ounces unze unzen once oncia";

// dimension | factor | spellings in folded text. A trailing "!" means the unit must touch its number, "^" that it is in doubt
// unless it does, "?" that it always is. Counters and units of "-" say too little to be compared: an ounce may be of mass or volume.
// Conversions: international yard and pound agreement of 1959; US fluid ounce 29.5735 ml.
const table = `
count|1|pack packs packet packets pk pks pcs pc piece pieces count ct st stk stuck stueck teilig teile teiliges teiliger pieces pieza piezas pezzi pezzo pz szt sztuk sztuki unit units unidades unites packung set sets er paar paare pair pairs paires par pares paia 개 개입 개들이 매 매입 장 장입 팩 입 세트 켤레 자루 병 통 個 個入 個入り 個セット 枚 枚入 枚入り 枚セット 本 本入 本入り 本セット 点 点セット セット パック 袋 足 个 个装 只 只装 片 片装 件 件套 件装 支 支装 包 包装 盒 盒装 条 条装 双 双装 张 张装 瓶 瓶装 粒 粒装 罐 套 capsule capsules caps kapseln gelules capsulas capsule tablet tablets tabs tabletten comprimes comprimidos compresse tabletki softgel softgels vegcaps vcaps gummies gummy lozenges sachets bags sheets rolls 정 캡슐 구미 알 포 환 봉 봉지 스틱 롤 박스 갑 권 錠 カプセル 包入 入 顆 顆裝 條 雙 張
count|12|dozen dutzend douzaine
volume|1|ml milliliter millilitre milliliters millilitres millilitri mililitros cc 밀리리터 ミリリットル 毫升
volume|10|cl centilitres
volume|100|dl
volume|1000|l liter liters litre litres litro litros litri ltr litr 리터 リットル 升
volume|3785.41|gal gallon gallons gallone
mass|0.001|mg milligram milligrams 밀리그램 毫克 ミリグラム
mass|1|g gr gram grams gramm gramme grammes grammi gramos 그램 グラム 克
mass|1000|kg kgs kilo kilos kilogram kilograms kilogramm 킬로 킬로그램 キロ キログラム 千克 公斤
mass|453.592|lb lbs pound pounds
length|1|mm millimeter millimetre millimeters millimetres 밀리 ミリ 毫米
length|10|cm centimeter centimetre centimeters centimetres zentimeter 센티 센치 센티미터 センチ 厘米 公分
length|1000|m^ meter meters metre metres metro metros metri mtr 미터 メートル 米
length|25.4|inch inches zoll pouce pouces pulgadas pollici in! cal cali 인치 インチ 英寸 寸
length|304.8|ft feet foot pieds fuss
length|914.4|yd yard yards
voltage|1|v volt volts vac vdc volty 볼트 ボルト 伏
voltage|1000|kv
current|1|a! amp amps ampere amperes 암페어 アンペア 安
current|0.001|ma!
power|1|w watt watts wat 와트 ワット 瓦
power|1000|kw kilowatt kilowatts 킬로와트 キロワット 千瓦
power|0.001|mw
charge|1|mah 毫安 毫安时
charge|1000|ah
energy|1|wh
energy|1000|kwh
storage|1|gb gigabyte 기가 go!?
storage|1000|tb terabyte
storage|0.001|mb megabyte
frequency|1|hz
frequency|1000|khz
frequency|1000000|mhz
frequency|1000000000|ghz
lights|1|led leds lights light lichter lampchen lampes lumieres lampek luces bulbs bulb 구 球 灯
luminous-flux|1|lm lumen lumens 루멘 ルーメン 流明
colour-temperature|1|kelvin k!
age|12|year years yr yrs yo jahre jahren jahr ans an anos ano anni lat 세 살 歳 才 岁 周岁
age|1|month months mo mths mth monate monaten monat mois meses mesi miesiecy 개월 개월용 ヶ月 か月 カ月 ケ月 个月
-|1|단 인용 인 회 회용 호 종 단계 중 칸 층 년 월 일 배 도 평 段 層 人用 人 回 號 号 层 代 次
-|1|${ounces} km kb mp db lux rpm mbps gbps psi bar port ports ch channel disc discs x fps dpi bit
`;

/** US fluid ounce. @internal */
export const fluidOunce: Unit = {
  dimension: "volume",
  factor: 29.5735,
  sure: true,
  attached: "need-not",
};

/** @internal */
export const inch: Unit = { dimension: "length", factor: 25.4, sure: true, attached: "need-not" };

/** A spelling of a unit. @internal */
export interface UnitSpelling extends Omit<Unit, "dimension" | "also"> {
  /** In folded text. */
  readonly name: string;
  /** What it measures; undefined where it says too little to be compared. */
  readonly dimension: Dimension | undefined;
  /** The first spelling of the units of this size. */
  readonly first: string;
}

/** All spellings: the one table for words of an index and for measures beside a code. @internal */
export const unitSpellings: readonly UnitSpelling[] = table.trim().split("\n").flatMap(spellingsOf);

/** Units by their spelling in folded text. @internal */
export const units: ReadonlyMap<string, Unit> = unitTable();

/** Longest spelling of a unit in Chinese, Japanese or Korean script. @internal */
export const LONGEST_CJK_UNIT = Math.max(
  ...unitSpellings.map(({ name }) => (isCjk(name) ? name.length : 0)),
);

/** Whether a spelling is in Chinese, Japanese or Korean script. @internal */
export function isCjk(spelling: string): boolean {
  return spelling.charCodeAt(0) > 0x3000;
}

function spellingsOf(row: string): UnitSpelling[] {
  const [name = "", factor, words = ""] = row.split("|");
  const dimension = name === "-" ? undefined : dimensionOf(name);
  const spellings = words.split(" ");
  const first = nameOf(spellings[0] ?? "");
  return spellings.map((spelling) => ({
    name: nameOf(spelling),
    dimension,
    factor: Number(factor),
    sure: !spelling.includes("?"),
    attached: attachmentOf(spelling),
    first,
  }));
}

function unitTable(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const { name, dimension, factor, sure, attached } of unitSpellings) {
    if (dimension !== undefined) units.set(name, { dimension, factor, sure, attached });
  }
  const volume: Unit = { ...fluidOunce, sure: false };
  const mass: Unit = { ...volume, dimension: "mass", factor: 28.3495 };
  for (const name of ounces.split(" ")) units.set(name, { ...volume, also: mass });
  return units;
}

function nameOf(spelling: string): string {
  return spelling.replace(/[!?^]+$/u, "");
}

function attachmentOf(spelling: string): Unit["attached"] {
  if (spelling.includes("!")) return "must";
  return spelling.includes("^") ? "should" : "need-not";
}

function dimensionOf(name: string): Dimension {
  const found = dimensions.find((dimension) => dimension === name);
  if (found === undefined) throw new SafepactError("MISSING_DATA", `Unknown dimension "${name}".`);
  return found;
}
