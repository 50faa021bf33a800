import { addBarcodes, countBarcodes } from "../../feeds/countBarcodes.ts";
import type { Issue } from "../../model/index.ts";
import { barcodesText } from "./barcodesText.ts";
import type { CliIo } from "./cliIo.ts";
import { plain } from "./formatTable.ts";
import { wrapText } from "./wrapText.ts";

/** Counts what was wrong while rows go by, in bounded memory. */
export interface IssueTally {
  /** Rows accepted. */
  readonly accepted: number;
  /** Rows refused. */
  readonly refused: number;
  /** How often each code occurred, errors apart from warnings. */
  readonly counts: ReadonlyMap<string, number>;
  /** Counts one row. */
  readonly add: (row: {
    readonly ok: boolean;
    readonly issues: readonly Issue[];
    readonly value?: unknown;
  }) => void;
  /** Tells what was skipped and what was remarkable, with an example of each. */
  readonly report: (io: CliIo) => void;
}

/** Examples of each kind that a verbose command tells. */
const MOST_EXAMPLES = 50;

/** Starts a tally. */
export function issueTally(): IssueTally {
  const counts = new Map<string, number>();
  const examples = new Map<string, Issue[]>();
  let barcodes = { sound: 0, damaged: 0 };
  const rows = { accepted: 0, refused: 0 };
  return {
    get accepted() {
      return rows.accepted;
    },
    get refused() {
      return rows.refused;
    },
    counts,
    add: (row) => {
      const { ok, issues } = row;
      barcodes = addBarcodes(barcodes, countBarcodes(row));
      rows[ok ? "accepted" : "refused"] += 1;
      for (const issue of issues) {
        const key = `${issue.severity} ${issue.code}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        const known = examples.get(key);
        if (known === undefined) examples.set(key, [issue]);
        else if (known.length < MOST_EXAMPLES) known.push(issue);
      }
    },
    report: (io) => {
      if (rows.refused > 0) io.tell(`Rows skipped: ${rows.refused}\n`);
      for (const [key, count] of counts) {
        const [first, ...more] = examples.get(key) ?? [];
        io.tell(wrapText(`${count} × ${key}: ${first ? sentence(first) : ""}`, "  "));
        if (!io.isVerbose()) continue;
        for (const issue of more) io.tell(wrapText(sentence(issue), "    "));
      }
      const damaged = barcodesText(barcodes);
      if (damaged !== "") io.tell(wrapText(damaged, "  "));
    },
  };
}

/**
 * Writes an issue as a sentence with its place.
 *
 * @param issue - The issue.
 * @returns Where it was found and what it says.
 */
export function sentence({ message, position, path }: Issue): string {
  const place = [
    position?.file,
    position?.line === undefined ? undefined : `line ${position.line}`,
    position?.line === undefined && position?.row !== undefined ? `row ${position.row}` : undefined,
    path.length > 0 ? path.join(".") : undefined,
  ].filter((part) => part !== undefined);
  return plain(place.length === 0 ? message : `${place.join(", ")}: ${message}`);
}
