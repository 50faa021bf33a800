import { checkText } from "../checkGiven.ts";
import { genericModels } from "./genericModels.ts";
import { modelKey } from "./modelKey.ts";
import type { ModelReading, ModelReason } from "./modelReading.ts";
import { modelSet } from "./modelSet.ts";

/** Number of an EU type approval of vehicles: it covers whole series. */
const typeApproval = /^e\d{1,2}\s?\*/iu;
const MIN_STRONG = 5;

/**
 * Normalises a model number and says what it is worth as a key: `strong`, `weak` (short, digits only, no digit, prose, a
 * range or wildcard that stands for several), or `generic` (a year, a size, "3-in-1", "6500K", "220V", "CR2032", "PAR30", "R410A" …).
 *
 * @param model - One model number.
 * @returns Its key, strength and reason.
 *
 * @example
 * ```ts
 * import { classifyModel } from "safepact/model";
 *
 * classifyModel("WEM-J416AH"); // => { model: "WEM-J416AH", key: "WEMJ416AH", strength: "strong", reason: "letters-and-digits" }
 * classifyModel("7537").reason; // => "digits-only"
 * classifyModel("6000-6500K").strength; // => "generic"
 * classifyModel("V6").strength; // => "weak"
 * classifyModel("WF24A95**").reason; // => "set"
 * ```
 */
export function classifyModel(model: string): ModelReading {
  checkText("model", model);
  const written = model.trim();
  const key = modelKey(written);
  const reason = reasonOf(written, key);
  return { model: written, key, strength: strengthOf(reason), reason };
}

function strengthOf(reason: ModelReason): ModelReading["strength"] {
  if (reason === "letters-and-digits") return "strong";
  const weak: readonly ModelReason[] = [
    "digits-only",
    "no-digit",
    "short",
    "prose",
    "type-approval",
    "set",
  ];
  return weak.includes(reason) ? "weak" : "generic";
}

function reasonOf(written: string, key: string): ModelReason {
  const generic = genericReason(key);
  if (generic) return generic;
  if (typeApproval.test(written)) return "type-approval";
  if (modelSet(written) !== undefined) return "set";
  const words = written.split(/[\s,;/()[\]]+/u).filter((word) => modelKey(word) !== "");
  const telling = words.filter((word) => genericReason(modelKey(word)) === undefined);
  const [first] = words;
  if (telling.length === 0 && first !== undefined)
    return genericReason(modelKey(first)) ?? "filler";
  if (!/\d/u.test(key)) return "no-digit";
  if (isProse(telling)) return "prose";
  if (!/[A-Z가-힣]/u.test(key)) return "digits-only";
  return key.length < MIN_STRONG ? "short" : "letters-and-digits";
}

function genericReason(key: string): ModelReason | undefined {
  if (key === "") return "filler";
  return key.length > 24
    ? undefined
    : genericModels.find(({ pattern }) => pattern.test(key))?.reason;
}

/** A name rather than a number: two words or one in Hangul, or no digit but in sizes, years and the like. */
function isProse(words: readonly string[]): boolean {
  if (!words.some((word) => /\d/u.test(word))) return true;
  if (words.length > 1 && words.some((word) => /^[가-힣]{2,}$/u.test(word))) return true;
  return words.filter((word) => /^\P{N}{3,}$/u.test(word)).length >= 2;
}
