import { below, createRandom, pick } from "./random.ts";

/** A title as a seller may have changed it, and the number of the record it comes from. */
export interface PerturbedQuery {
  readonly target: number;
  readonly text: string;
}

const noise = (
  "new original free shipping hot sale for with kids adult 2024 2025 black white pack set gift fast " +
  "delivery quality premium home outdoor portable mini pro best offer"
).split(" ");

/**
 * Changes titles as the reference measurements did: 25 % of words and 12 % of codes are dropped, 40 % of the queries get one
 * typo, and one to four words of noise are added.
 */
export function makeQueries(titles: readonly string[], count: number): readonly PerturbedQuery[] {
  const random = createRandom(77);
  return Array.from({ length: count }, () => {
    const target = below(random, titles.length);
    return { target, text: perturb(titles[target] ?? "", random) };
  });
}

/** Changes one title. */
export function perturb(title: string, random: () => number): string {
  const words = title.split(/\s+/u);
  const kept = words.filter((word) => random() >= (isCode(word) ? 0.12 : 0.25));
  const used = kept.length > 0 ? kept : words.slice(0, 1);
  if (random() < 0.4) {
    const place = below(random, used.length);
    used[place] = typo(used[place] ?? "", random);
  }
  const extra = 1 + below(random, 4);
  for (let index = 0; index < extra; index++) {
    used.splice(below(random, used.length + 1), 0, pick(random, noise, "new"));
  }
  return used.join(" ");
}

function typo(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const place = 1 + below(random, word.length - 2);
  const kind = below(random, 3);
  if (kind === 0) return word.slice(0, place) + word.slice(place + 1);
  if (kind === 1) {
    return word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
  }
  return `${word.slice(0, place)}${String.fromCharCode(97 + below(random, 26))}${word.slice(place)}`;
}

function isCode(word: string): boolean {
  return /\d/u.test(word) && word.length >= 4;
}
