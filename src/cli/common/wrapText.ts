import { textWidth } from "./textWidth.ts";

/**
 * Breaks a text into lines of at most so many columns.
 *
 * @param text - The text; its own line breaks stay.
 * @param indent - Put before every line.
 * @param width - Columns in all.
 * @returns Lines, each ended.
 */
export function wrapText(text: string, indent = "", width = 80): string {
  const lines = text.split("\n").flatMap((paragraph) => {
    const broken: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && textWidth(indent + longer) > width) {
        broken.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...broken, line];
  });
  return lines.map((line) => `${(indent + line).trimEnd()}\n`).join("");
}
