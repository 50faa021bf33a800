import { inert } from "./inert.ts";

/** A part of a page with its heading and the id that the contents list links to. */
export interface Section {
  /** Id. */
  readonly id: string;
  /** Heading. */
  readonly heading: string;
  /** Markup; a section without any is left out. */
  readonly markup: string;
}

/**
 * Writes the contents list of a page and its sections, without those that have nothing to show.
 *
 * @internal
 */
export function sections(parts: readonly Section[], contents: string): string {
  const shown = parts.filter(({ markup }) => markup !== "");
  const links = shown.map(({ id, heading }) => `<li><a href="#${id}">${inert(heading)}</a></li>`);
  return [
    `<nav aria-label="${inert(contents)}"><ul>${links.join("")}</ul></nav>`,
    ...shown.map(
      ({ id, heading, markup }) =>
        `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${inert(heading)}</h2>${markup}</section>`,
    ),
  ].join("\n");
}
