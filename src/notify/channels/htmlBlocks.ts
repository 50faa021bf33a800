import { escapeHtml } from "../../text/escapeHtml.ts";
import type { Block, Fact, TableBlock } from "../block.ts";
import { repeatsHeading } from "./repeatsHeading.ts";

/** What templates put into a cell that has nothing to say. */
const NOTHING = "–";

/** Names of the parts that a layout dresses. @internal */
export type HtmlPart =
  | "paragraph"
  | "warning"
  | "small"
  | "heading"
  | "table"
  | "wide"
  | "label"
  | "value"
  | "caption"
  | "column"
  | "cell"
  | "list"
  | "item"
  | "image"
  | "link"
  | "button"
  | "buttonTable"
  | "buttonCell";

/** Attributes of each part, with a leading space. @internal */
export type Dress = Readonly<Record<HtmlPart, string>>;

/** Writes the blocks of a notice as HTML; every text in them is escaped here, and every address was checked. @internal */
export function htmlBlocks(blocks: readonly Block[], dress: Dress): string {
  // Texts are appended and never joined: joining copies a long document once for every level of it.
  let html = "";
  for (const [index, block] of blocks.entries()) {
    if (index > 0) html += "\n";
    html += htmlBlock(block, repeatsHeading(blocks, index), dress);
  }
  return html;
}

function htmlBlock(block: Block, captioned: boolean, dress: Dress): string {
  switch (block.kind) {
    case "paragraph":
      return `<p${dress[toneOf(block.tone)]}>${lines(block.text)}</p>`;
    case "heading":
      return `<h2${dress.heading}>${escapeHtml(block.text)}</h2>`;
    case "facts":
      return factsHtml(block.rows, dress);
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      let items = "";
      for (const item of block.items) items += `<li${dress.item}>${lines(item)}</li>`;
      return `<${tag}${dress.list}>${items}</${tag}>`;
    }
    case "image":
      return `<img src="${escapeHtml(block.url)}" alt="${escapeHtml(block.alt)}"${dress.image}>`;
    case "table":
      return tableHtml(block, captioned, dress);
    case "action":
      return `<table role="presentation"${dress.buttonTable}><tr><td${dress.buttonCell}><a href="${escapeHtml(block.url)}"${dress.button}>${escapeHtml(block.label)}</a></td></tr></table>`;
  }
}

function toneOf(tone: "normal" | "warning" | "small" = "normal"): HtmlPart {
  return tone === "normal" ? "paragraph" : tone;
}

function lines(text: string): string {
  const escaped = escapeHtml(text);
  return escaped.includes("\n") ? escaped.replaceAll("\n", "<br>") : escaped;
}

function factsHtml(rows: readonly Fact[], dress: Dress): string {
  let body = "";
  for (const { label, value, href } of rows) {
    const shown = lines(value);
    const cell =
      href === undefined ? shown : `<a href="${escapeHtml(href)}"${dress.link}>${shown}</a>`;
    body += `<tr><th scope="row"${dress.label}>${escapeHtml(label)}</th><td${dress.value}>${cell}</td></tr>`;
  }
  return `<table${dress.table}>${body}</table>`;
}

/**
 * Each cell repeats its heading in an attribute: on a narrow screen the rows fall apart into labelled lines. A caption
 * that the heading above says already is for screen readers only.
 */
function tableHtml(
  { caption, columns, rows }: TableBlock,
  captioned: boolean,
  dress: Dress,
): string {
  const labels = columns.map(escapeHtml);
  const head = labels.map((label) => `<th scope="col"${dress.column}>${label}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map(
      (cell, index) =>
        `<td data-label="${labels[index] ?? ""}"${cell === NOTHING ? " data-none" : ""}${dress.cell}>${lines(cell)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const name = escapeHtml(caption);
  const start = captioned
    ? `<table${dress.wide} aria-label="${name}">`
    : `<table${dress.wide}><caption${dress.caption}>${name}</caption>`;
  return `${start}<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
