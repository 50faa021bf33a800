import type { Block } from "../block.ts";
import { formatMessage } from "../formatMessage.ts";
import type { NoticeLanguage } from "../language.ts";
import type { NoticeContent } from "../notice.ts";
import { repeatsHeading } from "./repeatsHeading.ts";

/** Writes a label and its value as the language does: with a colon, in French after a space. */
type Labelled = (label: string, value: string) => string;

/** Writes a notice as plain text, the twin of its HTML. @internal */
export function noticeText(
  content: NoticeContent,
  footer: readonly string[],
  language: NoticeLanguage,
): string {
  const { title, blocks } = content;
  const labelled = labelledIn(language);
  let text = `${title}\n${underline("=", title)}`;
  for (const [index, block] of blocks.entries()) {
    const part = textBlock(block, repeatsHeading(blocks, index), labelled);
    if (part !== "") text += `\n\n${part}`;
  }
  if (footer.length > 0) text += `\n\n--\n${footer.join("\n")}`;
  return `${text}\n`;
}

function labelledIn(language: NoticeLanguage): Labelled {
  // A language from outside may lack messages, whatever its type says.
  const message: string = language.messages["common.colon"] ?? "{label}: {value}";
  return (label, value) => formatMessage(language, message, { label, value });
}

function textBlock(block: Block, captioned: boolean, labelled: Labelled): string {
  switch (block.kind) {
    case "paragraph":
      return block.tone === "warning" ? `!! ${block.text}` : block.text;
    case "heading":
      return `${block.text}\n${underline("-", block.text)}`;
    case "facts":
      return block.rows
        .map(({ label, value, href }) => labelled(label, factValue(value, href)))
        .join("\n");
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${indented(item)}`)
        .join("\n");
    case "image":
      return `[${block.alt}]\n${block.url}`;
    case "table":
      return [
        ...(captioned ? [] : [block.caption]),
        ...block.rows.map((row) => rowText(row, block.columns, labelled)),
      ].join("\n");
    case "action":
      return labelled(block.label, block.url);
  }
}

function rowText(row: readonly string[], columns: readonly string[], labelled: Labelled): string {
  return row
    .map((cell, index) => {
      const start = index === 0 ? "- " : "  ";
      return `${start}${labelled(columns[index] ?? "", indented(cell))}`;
    })
    .join("\n");
}

function factValue(value: string, href: string | undefined): string {
  const shown = href === undefined || /^(?:tel|mailto):/u.test(href) || value.includes(href);
  return indented(shown ? value : `${value} (${href})`);
}

function indented(text: string): string {
  return text.includes("\n") ? text.replaceAll("\n", "\n  ") : text;
}

function underline(mark: string, text: string): string {
  return mark.repeat(Math.min(width(text), 72));
}

/** Columns in a monospaced font: East Asian characters take two. */
function width(text: string): number {
  let columns = 0;
  for (let index = 0; index < text.length; index += 1) {
    columns += isWide(text.charCodeAt(index)) ? 2 : 1;
  }
  return columns;
}

function isWide(unit: number): boolean {
  return (
    unit >= 0x1100 &&
    (unit <= 0x11ff ||
      (unit >= 0x2e80 && unit <= 0x9fff) ||
      (unit >= 0xac00 && unit <= 0xd7a3) ||
      (unit >= 0xf900 && unit <= 0xfaff) ||
      (unit >= 0xff00 && unit <= 0xff60))
  );
}
