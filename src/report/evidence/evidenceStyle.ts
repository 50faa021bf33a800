import type { ExplanationLine } from "../../match/index.ts";

type Part = ExplanationLine["effect"] | "back" | "text" | "soft" | "grid";

// Contrast with the background is at least 4.5 to 1 for text and 3 to 1 for bars.
const light: Readonly<Record<Part, string>> = {
  back: "#ffffff",
  text: "#1b1b1f",
  soft: "#55555e",
  grid: "#d5d5dc",
  starts: "#55555e",
  raises: "#1f5fa8",
  lowers: "#9a5b00",
  contradicts: "#a4161a",
};

const dark: Readonly<Record<Part, string>> = {
  back: "#16161a",
  text: "#ececf1",
  soft: "#b4b4bf",
  grid: "#44444e",
  starts: "#b4b4bf",
  raises: "#7fb6f0",
  lowers: "#e0a458",
  contradicts: "#ff9a9a",
};

/**
 * Colour of a part of the picture, as attributes: they hold where a content policy forbids styles.
 *
 * @internal
 */
export function fillOf(part: Part): string {
  return `class="${part}" fill="${light[part]}"`;
}

/**
 * Colour of words, with a rim in the colour of the background that keeps them apart from the lines behind.
 *
 * @internal
 */
export function wordsOf(part: Part): string {
  return `class="${part} back-line" fill="${light[part]}" stroke="${light.back}" stroke-width="3" paint-order="stroke"`;
}

/**
 * The colour of a line, as attributes.
 *
 * @internal
 */
export function strokeOf(part: Part): string {
  return `class="${part}-line" stroke="${light[part]}" fill="none"`;
}

/**
 * The dark colours, for the drawing of one id alone.
 *
 * @internal
 */
export function darkStyle(id: string): string {
  const rules = Object.entries(dark).map(
    ([part, colour]) => `#${id} .${part}{fill:${colour}}#${id} .${part}-line{stroke:${colour}}`,
  );
  return `<style>@media(prefers-color-scheme:dark){${rules.join("")}}</style>`;
}
