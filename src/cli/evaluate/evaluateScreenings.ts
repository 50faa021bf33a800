import * as z from "zod";
import { readValues } from "../../feeds/index.ts";
import {
  type DecisionQuality,
  type Evaluation,
  evaluate,
  type PairLabel,
  type Proportion,
  type ScoredScreening,
} from "../../match/index.ts";
import type { Result } from "../../model/index.ts";
import { issueOfZod } from "../../model/issueOfZod.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { formatTable } from "../common/formatTable.ts";
import { issueTally } from "../common/issueTally.ts";
import { valueOptions } from "../common/loadValues.ts";
import { meterOf } from "../common/meter.ts";
import { openSource } from "../common/openSource.ts";
import { percent } from "../common/percent.ts";
import { refuseUnreadable } from "../common/readHazardFiles.ts";
import { watched } from "../common/watched.ts";
import { wrapText } from "../common/wrapText.ts";

/** Options of `safepact evaluate`. */
export interface EvaluateCommandOptions {
  /** File of screenings. */
  readonly screenings: string;
  /** File of true pairs. */
  readonly gold: string;
  /** Whether a record that is the listing itself is left out. */
  readonly dropSelf?: boolean;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

const screeningSchema: z.ZodType<ScoredScreening> = z.object({
  listingId: z.string(),
  outcome: z.string().exactOptional(),
  matches: z.array(
    z.object({
      hazardId: z.string(),
      score: z.number(),
      strength: z.number().exactOptional(),
      outcome: z.string().exactOptional(),
    }),
  ),
});

const pairSchema: z.ZodType<PairLabel> = z.object({
  hazardId: z.string(),
  listingId: z.string(),
  verdict: z.enum(["same", "different", "unsure"]).exactOptional(),
});

/** Measures screenings against true pairs. */
export async function evaluateScreenings(
  options: EvaluateCommandOptions,
  { io }: CommandContext,
): Promise<void> {
  const screenings = await loadAll(options.screenings, screeningSchema, io);
  const gold = await loadAll(options.gold, pairSchema, io);
  const evaluation = evaluate(screenings, gold, { dropSelf: options.dropSelf === true });
  if (evaluation.cutAt !== null) {
    io.tell(
      `No screening holds more than ${evaluation.cutAt} candidates: recall at 10 may be cut short. Sweep with --min-score 0 --limit 10.\n`,
    );
  }
  await io.print(options.json === true ? `${JSON.stringify(evaluation)}\n` : textOf(evaluation));
}

async function loadAll<Value>(path: string, schema: z.ZodType<Value>, io: CliIo): Promise<Value[]> {
  const values: Value[] = [];
  const tally = issueTally();
  const meter = await meterOf([path]);
  const source = meter.count(await openSource(path, io));
  const results = readValues(
    (value) => parsed(schema, value),
    source.chunks,
    valueOptions(source.name),
  );
  for await (const result of watched(results, "row", { meter, io })) {
    tally.add(result);
    if (result.ok) values.push(result.value);
  }
  tally.report(io);
  await refuseUnreadable(tally, [path]);
  return values;
}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data, issues: [] };
  return { ok: false, issues: result.error.issues.map(issueOfZod) };
}

function textOf(evaluation: Evaluation): string {
  const { predicted, listings, matched, recallAt, candidates, topOne, oneToOne } = evaluation;
  const rows = [
    ...qualityRows("match and review", predicted),
    ...qualityRows("listings that go to a person", listings),
    ...qualityRows("match", matched),
    row("a right record first", recallAt[1]),
    row("among the first 5", recallAt[5]),
    row("among the first 10", recallAt[10]),
    row("right pairs among all candidates", candidates),
  ];
  return [
    wrapText(
      `${evaluation.screenings} screenings, ${evaluation.goldPairs} true pairs of ${evaluation.goldListings} listings${evaluation.notScreened > 0 ? `, ${evaluation.notScreened} of them not screened` : ""}.`,
    ),
    formatTable(
      [
        { title: "figure", flexible: true },
        { title: "value", side: "right" },
        { title: "of", side: "right" },
        { title: "95 % interval", side: "right" },
      ],
      rows,
    ),
    wrapText(
      `Best F1 with a threshold chosen on these pairs: ${percent(topOne.f1)} one record a listing, ${percent(oneToOne.f1)} one to one.`,
    ),
  ].join("");
}

function qualityRows(name: string, { precision, recall, f1 }: DecisionQuality): string[][] {
  return [
    row(`precision of ${name}`, precision),
    row(`recall of ${name}`, recall),
    [`F1 of ${name}`, f1 === null ? "-" : percent(f1), "", ""],
  ];
}

function row(title: string, { value, numerator, denominator, interval }: Proportion): string[] {
  return [
    title,
    value === null ? "-" : percent(value),
    `${numerator}/${denominator}`,
    interval ? `${percent(interval[0])}–${percent(interval[1])}` : "",
  ];
}
