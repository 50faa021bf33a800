import { SafepactError } from "../../errors.ts";
import {
  createLookup,
  type LookupHighlight,
  type LookupHit,
} from "../../match/lookup/createLookup.ts";
import type { HazardRecord } from "../../model/index.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { plain } from "../common/formatTable.ts";
import { loadHazards } from "../common/readHazardFiles.ts";
import { wrapText } from "../common/wrapText.ts";

/** Options of `safepact lookup`. */
export interface LookupOptions {
  /** Files of hazard records. */
  readonly hazards: readonly string[];
  /** Format of the hazard records. */
  readonly hazardsFormat: string;
  /** Most hits shown. */
  readonly limit: number;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Finds hazard records by typed text. */
export async function lookUp(
  text: string,
  options: LookupOptions,
  { io }: CommandContext,
): Promise<void> {
  if (text.trim() === "") {
    throw new SafepactError("INVALID_OPTION", "There is nothing to look for.", {
      hint: "Type a name, a brand, a model or a number.",
    });
  }
  const { records } = await loadHazards(options.hazards, { format: options.hazardsFormat }, io);
  const hits = createLookup(records).search(text, { limit: options.limit });
  if (options.json === true) {
    await io.print(`${JSON.stringify(hits)}\n`);
    return;
  }
  const found = `${hits.length} of ${counted(records.length, "hazard record")}`;
  const none = "That none was found here says nothing about a product's safety.";
  await io.print(
    [...hits.map(hitText), wrapText(hits.length === 0 ? `${found}. ${none}` : found)].join(""),
  );
}

function hitText({ item, highlights }: LookupHit<HazardRecord>): string {
  const { id, source, status, products, hazards } = item;
  const [product] = products;
  const name = [product?.brand, product?.name].filter((part) => part !== undefined).join(" ");
  const types = hazards.map(({ type }) => type).join(", ");
  const facts = [source.publishedOn, status === "active" ? undefined : status, types]
    .filter((part) => part !== undefined && part !== "")
    .join("; ");
  return [
    wrapText(plain(`${id}  ${name}`)),
    facts === "" ? "" : wrapText(plain(facts), "  "),
    ...highlights.slice(0, 2).map((highlight) => wrapText(plain(marked(highlight)), "  ")),
  ].join("");
}

/** Shows where the text agrees, between brackets, with little around it. */
function marked({ field, value, ranges }: LookupHighlight): string {
  const [from = 0, to = 0] = ranges[0] ?? [];
  const start = Math.max(0, from - 20);
  const end = Math.min(value.length, to + 40);
  const before = `${start > 0 ? "…" : ""}${value.slice(start, from)}`;
  const after = `${value.slice(to, end)}${end < value.length ? "…" : ""}`;
  return `${field}: ${before}[${value.slice(from, to)}]${after}`;
}
