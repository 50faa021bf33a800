import { checkText } from "../checkGiven.ts";
import { classifyModel } from "./classifyModel.ts";
import type { ModelReading } from "./modelReading.ts";
import { modelRange, namedOfSet } from "./modelSet.ts";

/** What a model field in prose holds. */
export interface ModelList {
  /** The models, each once, in order, with what they are worth. */
  readonly models: readonly ModelReading[];
  /** Names of the product that stood there under a prefix such as "(제품명)". */
  readonly names: readonly string[];
  /** Whether the field said that the product is sold online, by the prefix "(온라인)". */
  readonly online: boolean;
}

const MAX_MODELS = 1000;
const MAX_RANGE = 200;
/** "and 3 others" would be parted at its "and": its words are held together while the field is split. */
const andOthers =
  /\s+(?:and|und|et|y|e|i|&)\s+(?:\d{1,3}\s)?(?:others|other models|more|andere|weitere|autres|otros|altri|inne)\b/giu;
const HELD = "\u2060";
const namePrefix = /^[([](?:제품명|품명|상품명|모델명칭)[)\]]\s*/u;
const codePrefix =
  /^(?:[([](?:품번|모델명?|제품표기|제품번호|형식)[)\]]|(?:품번|모델명?|제품번호|型号|型號|型番|品番|货号)\s*:|(?:model|type|style|art(?:icle)?|item|part|ref(?:erence)?|no|nr|n°|typ|modell?[eo]?|mod|code?|sku|p\/n)(?:[\s.-]+(?:no|nr|number|n°|\d{1,2}(?=\s?:)))?\s*[.:]+)\s*/iu;
const onlineMark = /[([]온라인[)\]]/u;
const onlinePrefix = /[([]온라인[)\]]\s*/gu;
/** A comma inside "1,5 kg" and a slash inside "S/M" or a type approval ("*2007/46") part nothing. */
const between =
  /[;\n\r•|、，；]|<br ?\/?>|(?<!\d),|,(?!\d{1,2}(?:\D|$))| \/|\/ |(?<=[^\s/]{4})(?<!\*[A-Z0-9]{1,6})\/(?=[^\s/]{4})| (?:and|und|et|y|&|및) /giu;

/**
 * Splits the prose of a model field and says what each model is worth. Feeds write several models into one field, parted
 * by commas, semicolons, slashes, line breaks or "and"; Korean lists put the sales channel "(온라인)", the product's real
 * name "(제품명)" or "(품번)" before them. A model inside a longer name ("키즈 선글라스 DDK301") is found too.
 *
 * A text that stands for several models is kept as written, with the reason `set`: of a range ("ABC-10012~ABC-10020") up to
 * 200 members stand beside it, of "외 3종", "and others" and "series" the model that is named, of a wildcard ("WF24A95**")
 * nothing. Of "ABC-10012/10013" both are whole.
 *
 * @param text - The field.
 * @returns The models, names and channel in it.
 *
 * @example
 * ```ts
 * import { parseModels } from "safepact/model";
 *
 * parseModels("NED-120P,NED-120DP and MA-110DP").models.map(({ model }) => model); // => ["NED-120P", "NED-120DP", "MA-110DP"]
 * parseModels("(품번) SNSCE31CBG01 / (상품명) 컬러 스마일 백").names; // => ["컬러 스마일 백"]
 * parseModels("(온라인) PT-0534 실내정글짐"); // => { models: [{ model: "PT-0534", key: "PT0534", strength: "strong", reason: "letters-and-digits" }, { model: "PT-0534 실내정글짐", key: "PT0534실내정글짐", strength: "weak", reason: "prose" }], names: [], online: true }
 * ```
 */
export function parseModels(text: string): ModelList {
  checkText("text", text);
  const plain = text.normalize("NFKC").replaceAll(/[^\S\r\n]+/gu, " ");
  const stripped = plain.replaceAll(onlinePrefix, "").replaceAll(andOthers, held);
  const names: string[] = [];
  const models = new Map<string, ModelReading>();
  let before = "";
  for (const entry of splitEntries(stripped)) {
    const isName = namePrefix.test(entry);
    const written = entry
      .replace(namePrefix, "")
      .replace(codePrefix, "")
      .replaceAll(HELD, " ")
      .trim();
    const value = continued(written, before);
    before = value;
    if (value === "") continue;
    if (isName) names.push(value);
    for (const reading of readingsOf(value, isName)) {
      if (models.size < MAX_MODELS && !models.has(reading.key)) models.set(reading.key, reading);
    }
  }
  return { models: [...models.values()], names, online: onlineMark.test(plain) };
}

/** "ABC-10012/10013": a bare number behind a slash takes the letters of the one before it. */
function continued(entry: string, before: string): string {
  const [, letters = "", digits = ""] = /^([A-Z][A-Z0-9-]*?)(\d{3,6})$/iu.exec(before) ?? [];
  return letters !== "" && /^\d{3,6}$/u.test(entry) && entry.length === digits.length
    ? letters + entry
    : entry;
}

function held(words: string): string {
  return words.replaceAll(/\s+/gu, HELD);
}

/** The models of a range, so that each of them is found; the range itself stays as it was written. */
function membersOf(entry: string): ModelReading[] {
  const numbers = modelRange(entry);
  if (numbers === undefined) return [];
  const { before, after, first, last } = numbers;
  const count = Number(last) - Number(first) + 1;
  if (count > MAX_RANGE) return [];
  return Array.from({ length: count }, (_, index) =>
    classifyModel(before + String(Number(first) + index).padStart(first.length, "0") + after),
  );
}

function splitEntries(text: string): string[] {
  return text
    .split(between)
    .map((entry) => withoutOpenBrackets(entry.trim()))
    .filter((entry) => entry !== "" && !entry.startsWith("*"));
}

/** Takes off brackets that lost their partner when a list inside them was split. */
function withoutOpenBrackets(entry: string): string {
  const opened = /[([]/u.test(entry);
  return opened === /[)\]]/u.test(entry) ? entry : entry.replaceAll(/ ?[()[\]]/gu, " ").trim();
}

/** An entry, and before it the model numbers that stand in it as words of their own. */
function readingsOf(entry: string, isName: boolean): ModelReading[] {
  const whole = classifyModel(entry);
  const named = isName ? undefined : namedOfSet(entry);
  if (named !== undefined) return [...readingsOf(named, false), whole];
  if (whole.reason === "set") return [whole, ...membersOf(entry)];
  if (whole.reason !== "prose" && !isName) return [whole];
  const words = entry.split(/[\s()[\]:]+/u).map(classifyModel);
  const codes = words.filter(({ reason }) => reason === "letters-and-digits" || reason === "short");
  return isName ? codes : [...codes, whole];
}
