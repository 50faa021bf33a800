import { inert } from "./inert.ts";

/**
 * Writes a list that is folded on screen and open on paper. A link to the id of its content unfolds it.
 *
 * @internal
 */
export function details(id: string, summary: string, markup: string): string {
  return `<details><summary>${inert(summary)}</summary><div id="${inert(id)}">${markup}</div></details>`;
}
