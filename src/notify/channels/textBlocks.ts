import type { Block } from "../block.ts";
import type { NoticeContent } from "../notice.ts";
import { repeatsHeading } from "./repeatsHeading.ts";

/** Writes a notice as plain text, the twin of its HTML. @internal */
export function noticeText(content: NoticeContent, footer: readonly string[]): string {
  const { title, blocks } = content;
  const parts = [
    `${title}\n${"=".repeat(Math.min(width(title), 72))}`,
    ...blocks.map((block, index) => textBlock(block, repeatsHeading(blocks, index))),
  ];
  if (footer.length > 0) parts.push(`--\n${footer.join("\n")}`);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function textBlock(block: Block, captioned: boolean): string {
  switch (block.kind) {
    case "paragraph":
      return block.tone === "warning" ? `!! ${block.text}` : block.text;
    case "heading":
      return `${block.text}\n${"-".repeat(Math.min(width(block.text), 72))}`;
    case "facts":
      return block.rows.map(({ label, value, href }) => factText(label, value, href)).join("\n");
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${indented(item)}`)
        .join("\n");
    case "image":
      return `[${block.alt}]\n${block.url}`;
    case "table":
      return [
        ...(captioned ? [] : [block.caption]),
        ...block.rows.map((row) =>
          row
            .map(
              (cell, index) =>
                `${index === 0 ? "- " : "  "}${block.columns[index] ?? ""}: ${indented(cell)}`,
            )
            .join("\n"),
        ),
      ].join("\n");
    case "action":
      return `${block.label}: ${block.url}`;
  }
}

function factText(label: string, value: string, href: string | undefined): string {
  const address = href === undefined || /^(?:tel|mailto):/u.test(href) || value.includes(href);
  return `${label}: ${indented(address ? value : `${value} (${href})`)}`;
}

function indented(text: string): string {
  return text.includes("\n") ? text.replaceAll("\n", "\n  ") : text;
}

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu;

/** Columns in a monospaced font: East Asian characters take two. */
function width(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
