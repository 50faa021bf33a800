import { inert } from "./inert.ts";

/** A cell: text that is escaped, or markup of ours that is not. */
export type Cell = string | { readonly markup: string };

/**
 * Writes a table with a caption, column headings and row headings, in a box of its own that scrolls on narrow screens.
 *
 * @internal
 */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const head = headings.map((heading) => `<th scope="col">${inert(heading)}</th>`).join("");
  const body = rows.map(
    ([first = "", ...rest]) =>
      `<tr><th scope="row">${markup(first)}</th>${rest.map((cell) => `<td>${markup(cell)}</td>`).join("")}</tr>`,
  );
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${inert(caption)}">`,
    `<table><caption>${inert(caption)}</caption><thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join("")}</tbody></table></div>`,
  ].join("");
}

function markup(cell: Cell): string {
  return typeof cell === "string" ? inert(cell) : cell.markup;
}
