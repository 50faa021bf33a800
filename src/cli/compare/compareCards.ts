import { compareScorecards, type Scorecard, type ScorecardComparison } from "../../comply/index.ts";
import { SafepactError } from "../../errors.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { formatTable } from "../common/formatTable.ts";
import { percent } from "../common/percent.ts";
import { readJson } from "../common/readJson.ts";
import { wrapText } from "../common/wrapText.ts";

/** Puts cards beside each other. */
export async function compareCards(
  files: readonly string[],
  { json }: { readonly json?: boolean },
  { io }: CommandContext,
): Promise<void> {
  const cards: Scorecard[] = [];
  for (const file of files) {
    const card = (await readJson(file, io)) as Scorecard;
    if (!Array.isArray(card?.kpis) || card.method?.id === undefined) {
      throw new SafepactError("INVALID_INPUT", `${file} is no scorecard.`, {
        hint: "Name files that `safepact score --json FILE` wrote.",
      });
    }
    cards.push(card);
  }
  const comparison = compareScorecards(cards);
  await io.print(json === true ? `${JSON.stringify(comparison)}\n` : textOf(comparison));
}

function textOf({ kpis, scores, method }: ScorecardComparison): string {
  const figure = (kind: string, value: number | null): string => {
    if (value === null) return "-";
    return kind === "rate" ? percent(value) : String(Math.round(value * 10) / 10);
  };
  const table = formatTable(
    [
      { title: "figure", flexible: true },
      ...scores.map(({ platform }) => ({ title: platform, side: "right" as const })),
      { title: "pooled", side: "right" },
      { title: "mean", side: "right" },
    ],
    kpis.map(({ id, kind, byCard, pooled, mean }) => [
      id,
      ...byCard.map(({ value }) => figure(kind, value)),
      figure(kind, pooled.value),
      figure(kind, mean.value),
    ]),
  );
  return `${table}${wrapText(`Pooled counts every unit alike; the mean counts every platform alike. A dash was not evaluated. Method ${method.id} ${method.version}.`)}`;
}
