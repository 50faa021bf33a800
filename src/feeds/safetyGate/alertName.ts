import type { Issue } from "../../model/index.ts";
import { filledText } from "../filledText.ts";

/** What an alert says beside the name of its product. */
export interface AlertFacts {
  /** Its description. */
  readonly described: string;
  /** Category, brand and number of the alert, the first that is there. */
  readonly others: readonly (string | undefined)[];
}

/**
 * Gives the name of the product of an alert. Alerts of 2004 to 2006 name it in their description only; no alert is refused for it.
 *
 * @internal
 */
export function alertName(
  given: string | undefined,
  { described, others }: AlertFacts,
): { readonly name: string | undefined; readonly issues: readonly Issue[] } {
  if (given !== undefined) return { name: given, issues: [] };
  const name = firstWords(described) ?? others.find((text) => text !== undefined);
  return { name, issues: name === undefined ? [] : [namedAnew(name)] };
}

/** The first sentence of a description, at most 120 characters of it. */
function firstWords(description: string): string | undefined {
  const [sentence = ""] = description.split(/(?<=[^.\s]{3})\.(?:\s|$)|[\n;]/u, 1);
  const words = sentence.trim();
  if (words.length <= 120) return filledText(words);
  return filledText(
    words.slice(0, words.lastIndexOf(" ", 120) > 40 ? words.lastIndexOf(" ", 120) : 120),
  );
}

function namedAnew(name: string): Issue {
  return {
    code: "repaired-name",
    severity: "warning",
    path: ["products", 0, "name"],
    message: `The alert names no product; ${JSON.stringify(name.slice(0, 60))} was taken from its other fields. Look at the alert before you match by name.`,
  };
}
