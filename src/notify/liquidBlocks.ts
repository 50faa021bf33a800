import { cleanText } from "../text/cleanText.ts";
import type { Block } from "./block.ts";

/** Stands for a line break that came from the data: it must not begin a heading or an item. */
const DATA_BREAK = "\ue000";

/** Hides the line breaks of a value from the reading of blocks. @internal */
export function protectLines(value: string): string {
  return cleanText(value).replaceAll(DATA_BREAK, " ").replaceAll("\n", DATA_BREAK);
}

/** Gives a value its line breaks back. @internal */
export function restoreLines(text: string): string {
  return text.replaceAll(DATA_BREAK, "\n");
}

/** Reads plain text as blocks: `# ` a heading, `- ` an item, `! ` a warning, an empty line between paragraphs. @internal */
export function liquidBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n[^\S\n]*\n+/u)) {
    const lines = part.split("\n").filter((line) => line.trim() !== "");
    let plain: string[] = [];
    let items: string[] = [];
    const close = () => {
      if (plain.length > 0) blocks.push({ kind: "paragraph", text: plain.join("\n") });
      if (items.length > 0) blocks.push({ kind: "list", items });
      plain = [];
      items = [];
    };
    for (const line of lines) {
      const mark = /^\s*([#!-]) (.*)$/u.exec(line);
      const rest = restoreLines((mark?.[2] ?? line).trim());
      if (mark?.[1] === "-") {
        if (plain.length > 0) close();
        items.push(rest);
      } else if (mark === null) {
        if (items.length > 0) close();
        plain.push(rest);
      } else {
        close();
        blocks.push(
          mark[1] === "#"
            ? { kind: "heading", text: rest }
            : { kind: "paragraph", tone: "warning", text: rest },
        );
      }
    }
    close();
  }
  return blocks;
}
