import { SafepactError } from "../../errors.ts";
import { diffHazards, type HazardChange, type HazardDiffSummary } from "../../feeds/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { plain } from "../common/formatTable.ts";
import { sentence } from "../common/issueTally.ts";
import { meterOf } from "../common/meter.ts";
import { ndjsonLine } from "../common/ndjsonLine.ts";
import { progressLine } from "../common/progress.ts";
import { readHazardFiles } from "../common/readHazardFiles.ts";
import { wrapText } from "../common/wrapText.ts";

/** Options of `safepact diff`. */
export interface DiffCommandOptions {
  /** Format of both files. */
  readonly format: string;
  /** Column map. */
  readonly columns?: string;
  /** Encoding of the files. */
  readonly encoding?: string;
  /** Whether a list that shrank is accepted. */
  readonly confirmShrunk?: boolean;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Lines of each kind that a person is shown; all are counted. */
const SHOWN = 50;

/** Says what changed between two hazard lists, and ends with 1 when the new one cannot be relied on. */
export async function tellDiff(
  before: string,
  after: string,
  { options, context }: { readonly options: DiffCommandOptions; readonly context: CommandContext },
): Promise<void> {
  const { io } = context;
  if (before === "-" || after === "-") {
    throw new SafepactError("INVALID_OPTION", "Standard input cannot be compared.", {
      hint: "Write the list to a file: each is read twice.",
    });
  }
  const progress = progressLine(io);
  // Both lists are read twice, and most of the reading yields no change to tell: the reading itself shows how far it is.
  const meter = await meterOf([before, after], 2);
  const list = (file: string) =>
    async function* () {
      for await (const result of readHazardFiles([file], { ...options, meter }, io)) {
        io.signal.throwIfAborted();
        progress.show(() => `reading ${file}`, meter.share());
        yield result;
      }
    };
  const shown = new Map<string, number>();
  const changes = diffHazards(list(before), list(after), {
    confirmed: options.confirmShrunk === true,
  });
  for await (const change of changes) {
    progress.end();
    if (options.json === true) await io.print(lineOf(change));
    else if (change.kind === "summary") await io.print(textOf(change.summary, shown));
    else await show(change, shown, io);
    if (change.kind === "summary" && !isReliable(change.summary))
      context.finish(exitCodes.checkFailed);
  }
}

function isReliable({ refused, issues }: HazardDiffSummary): boolean {
  return refused === 0 && issues.length === 0;
}

function lineOf(change: HazardChange): string {
  return ndjsonLine(change);
}

async function show(
  change: Exclude<HazardChange, { readonly kind: "summary" }>,
  shown: Map<string, number>,
  io: CliIo,
): Promise<void> {
  const count = (shown.get(change.kind) ?? 0) + 1;
  shown.set(change.kind, count);
  if (count > SHOWN) return;
  await io.print(`${plain(sayOf(change))}\n`);
}

function sayOf(change: Exclude<HazardChange, { readonly kind: "summary" }>): string {
  if (change.kind === "absent") return `absent     ${change.id} (not retracted)`;
  const { id, products } = change.record;
  const name = (products[0]?.name ?? "").slice(0, 40);
  if (change.kind === "changed") {
    return `changed    ${id} ${name}: ${change.fields.join(", ")}${change.material ? "" : " (not material)"}`;
  }
  if (change.kind === "retracted" && change.absent) return `retracted  ${id} ${name} (gone)`;
  return `${change.kind.padEnd(10)} ${id} ${name}`;
}

function textOf(summary: HazardDiffSummary, shown: ReadonlyMap<string, number>): string {
  const hidden = [...shown.values()].reduce((sum, count) => sum + Math.max(0, count - SHOWN), 0);
  const more = hidden > 0 ? `… and ${counted(hidden, "more change")}; --json prints all.\n` : "";
  const absent =
    summary.absent > 0 && !summary.absenceRetracts
      ? `, absent and not retracted: ${summary.absent}`
      : "";
  const figures = `${summary.before} records before, ${summary.after} now. Added: ${summary.added}, changed: ${summary.changed}, retracted: ${summary.retracted}${absent}.`;
  const problems = summary.issues.map((issue) => {
    const flag = issue.code === "list-shrank" ? " (--confirm-shrunk)." : "";
    return wrapText(
      `${issue.code}: ${flag === "" ? sentence(issue) : sentence(issue).replace(/\.$/u, flag)}`,
    );
  });
  return `${more}${wrapText(figures)}${problems.join("")}`;
}
