import { type AuditMethod, type AuditPlan, planAudit } from "../../comply/index.ts";
import { SafepactError } from "../../errors.ts";
import type { InspectionLevel } from "../../statistics/iso2859Plan.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { formatTable, plain } from "../common/formatTable.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { percent } from "../common/percent.ts";
import { wrapText } from "../common/wrapText.ts";
import { writeOutput } from "../common/writeOutput.ts";
import { readFrame } from "./readFrame.ts";

/** Options of `safepact plan-audit`. */
export interface PlanAuditOptions {
  /** Seed of the draw. */
  readonly seed: number;
  /** Rate that would be too much. */
  readonly tolerableRate?: number;
  /** How sure to be. */
  readonly confidence?: number;
  /** Findings with which the sample still passes. */
  readonly acceptance?: number;
  /** Acceptance quality limit. */
  readonly aql?: number;
  /** Inspection level. */
  readonly level?: InspectionLevel;
  /** Size of the sample. */
  readonly size?: number;
  /** Field whose groups are strata. */
  readonly by?: string;
  /** Where the plan goes. */
  readonly out?: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Drawn ids that a person is shown; the plan holds all. */
const SHOWN = 60;

/** Draws a sample and says what it can show. */
export async function planAuditOf(
  file: string,
  options: PlanAuditOptions,
  { io }: CommandContext,
): Promise<void> {
  const { out, json, seed, by } = options;
  oneOnStandardOutput({ "--out": out, "--json": json });
  const method = methodOf(options);
  const plan = planAudit(await readFrame(file, by, io), method, { seed });
  if (out !== undefined) await writeOutput(out, `${JSON.stringify(plan, null, 2)}\n`, io);
  if (json === true) await io.print(`${JSON.stringify(plan)}\n`);
  else if (out !== "-") await io.print(textOf(plan, out));
}

function methodOf(options: PlanAuditOptions): AuditMethod {
  const { tolerableRate, confidence, acceptance, aql, level, size } = options;
  const chosen = [tolerableRate, aql, size].filter((each) => each !== undefined);
  const strayLevel = level !== undefined && aql === undefined;
  const strayConfidence = confidence !== undefined && tolerableRate === undefined;
  if (chosen.length !== 1 || strayLevel || strayConfidence || (aql && acceptance !== undefined)) {
    throw new SafepactError("INVALID_OPTION", "The size of the sample must be said in one way.", {
      hint: "Give --tolerable-rate with --confidence and --acceptance, --aql with --level, or --size with --acceptance.",
    });
  }
  const accepted = acceptance === undefined ? {} : { acceptance };
  if (tolerableRate !== undefined) {
    return { kind: "tolerable-rate", tolerableRate, confidence: confidence ?? 0.9, ...accepted };
  }
  if (aql !== undefined) return { kind: "iso-2859-1", aql, ...(level && { level }) };
  return { kind: "fixed", sampleSize: size ?? 0, ...accepted };
}

function textOf(
  { population, sampleSize, acceptance, strata, curve, seed, frame, standard }: AuditPlan,
  out?: string,
) {
  const drawn = strata.flatMap(({ name, drawn: ids }) =>
    ids.map((id) => (strata.length > 1 ? `${name}: ${id}` : id)),
  );
  const more = drawn.length - SHOWN;
  const letters = standard
    ? [
        `${standard.source}, code letter ${standard.codeLetter}, plan ${standard.planLetter} (${standard.confidence}).`,
      ]
    : [];
  return [
    wrapText(
      `Look at ${counted(sampleSize, "thing")} of ${population}. With at most ${counted(acceptance, "finding")} the sample passes.`,
    ),
    ...letters.map((text) => wrapText(text)),
    "\n",
    formatTable(
      [
        { title: "if this share is bad", side: "right" },
        { title: "the sample passes with", side: "right" },
      ],
      curve.map(({ rate, accepted }) => [
        `${Number((rate * 100).toFixed(2))} %`,
        percent(accepted),
      ]),
    ),
    "\n",
    ...drawn.slice(0, SHOWN).map((id) => `${plain(id)}\n`),
    more > 0 ? `… and ${more} more; --out and --json hold all.\n` : "",
    "\n",
    wrapText(`Seed ${seed}, frame ${frame}: who has both draws the same sample.`),
    out === undefined ? "" : `Plan written to ${out}\n`,
  ].join("");
}
