import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { below, createRandom, pick } from "./random.ts";

const data = new URL("../../../shared/data/", import.meta.url);

/** Distinct titles of real products in the data folder; a few of our own when it is absent. */
export function realTitles(): readonly string[] {
  const titles = new Set<string>();
  for (const file of ["abt-buy/hazards.ndjson", "safety-gate-pairs/hazards.ndjson.gz"]) {
    for (const row of rows(file)) for (const title of productTitles(row)) titles.add(title);
  }
  for (const file of ["abt-buy/listings.ndjson", "kaufland/rows.jsonl"]) {
    for (const row of rows(file)) titles.add(textOf(row, "title"));
  }
  for (const row of rows("safety-korea/domestic-recalls.jsonl")) {
    titles.add(`${textOf(row, "product_name")} ${textOf(row, "model")}`.trim());
  }
  const real = [...titles].filter((title) => title.length > 8);
  return real.length > 0 ? real : ["Acme kettle KT-100", "Nimbu bath seat", "Orlo charger OC20"];
}

/** As many titles as asked: the real ones, then real ones with changed codes and exchanged words. */
export function makeTitles(count: number): readonly string[] {
  const random = createRandom(20_260);
  const real = realTitles();
  const words = real.flatMap((title) => title.split(" ")).filter((word) => word.length > 2);
  const titles = shuffle(real, random).slice(0, count);
  const seen = new Set(titles);
  while (titles.length < count) {
    const title = mutate(pick(random, real, ""), words, random);
    if (seen.has(title)) continue;
    seen.add(title);
    titles.push(title);
  }
  return titles;
}

/** Changes the codes of a title and exchanges some of its words. */
export function mutate(title: string, words: readonly string[], random: () => number): string {
  const parts = title.split(" ").map((word) => {
    if (/\d/u.test(word) && word.length > 2) return mutateCode(word, random);
    return random() < 0.3 ? pick(random, words, word) : word;
  });
  if (!/\d/u.test(title)) parts.push(`${letters(random, 2)}${100 + below(random, 9900)}`);
  return parts.join(" ");
}

function mutateCode(code: string, random: () => number): string {
  return [...code]
    .map((sign) => {
      if (/\d/u.test(sign)) return random() < 0.6 ? String(below(random, 10)) : sign;
      return /[a-z]/iu.test(sign) && random() < 0.4 ? letters(random, 1) : sign;
    })
    .join("");
}

function letters(random: () => number, count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(65 + below(random, 26))).join("");
}

function shuffle(list: readonly string[], random: () => number): string[] {
  const shuffled = [...list];
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = below(random, index + 1);
    [shuffled[index], shuffled[other]] = [shuffled[other] ?? "", shuffled[index] ?? ""];
  }
  return shuffled;
}

function rows(file: string): readonly object[] {
  const url = new URL(file, data);
  if (!existsSync(data) || !readdirSync(data).includes(file.split("/")[0] ?? "")) return [];
  const bytes = readFileSync(url);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line))
    .filter((row) => typeof row === "object" && row !== null);
}

function productTitles(row: object): readonly string[] {
  const products: unknown = "products" in row ? row.products : [];
  if (!Array.isArray(products)) return [];
  return products.map((product: unknown) => {
    const item = typeof product === "object" && product !== null ? product : {};
    const models: unknown = "models" in item ? item.models : [];
    const model = Array.isArray(models) ? String(models[0] ?? "").slice(0, 30) : "";
    return [textOf(item, "brand"), textOf(item, "name"), model].filter(Boolean).join(" ");
  });
}

function textOf(row: object, key: string): string {
  const value = Object.entries(row).find(([name]) => name === key)?.[1];
  return typeof value === "string" ? value.trim() : "";
}
