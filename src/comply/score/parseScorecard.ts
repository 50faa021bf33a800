import type { Issue, Result } from "../../model/index.ts";
import type { DataQualityFinding } from "../../obligations/dataQuality.ts";
import { type Obligation, obligationStates } from "../../obligations/obligation.ts";
import type { Kpi } from "../kpi.ts";
import type { Owed, Scorecard, ScoreWithheldCode } from "../scorecard.ts";
import type { ScoreRow } from "../scoreRow.ts";
import { rowsRoot } from "./rowsRoot.ts";

/** A card that was read, and what stood in it beside. */
export interface ParsedScorecard {
  /** The card, of the present version of the format. */
  readonly card: Scorecard;
  /** The rows that a card of version 1 has within it; none of a card of version 2, which has them in a file of their own. */
  readonly rows: readonly ScoreRow[];
}

/** Earlier cards say why they have no score as a sentence alone. */
type CardWithoutCode = Omit<Scorecard, "scoreWithheldCode"> &
  Partial<Pick<Scorecard, "scoreWithheldCode">>;

/** What a card of version 1 has where one of version 2 has a stream beside it. */
interface CardOfVersion1
  extends Omit<CardWithoutCode, "schemaVersion" | "owed" | "rows" | "kpis" | "dataQuality"> {
  readonly schemaVersion?: 1;
  readonly obligations: readonly Obligation[];
  readonly kpis: readonly (Kpi & { readonly eventIds: readonly string[] })[];
  readonly dataQuality: readonly DataQualityFinding[];
}

/**
 * Reads the JSON of a scorecard. A card of version 1 of the format, of safepact 0.2, holds its obligations and evidence itself;
 * they become the rows beside it, and its figures and hashes stay as they are.
 *
 * @param input - Anything, usually parsed JSON.
 * @returns The card with its rows, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { parseScorecard, scoreCompliance } from "safepact/comply";
 *
 * const asOf = "2025-01-31T00:00:00+09:00";
 * const card = scoreCompliance({ agreement: kr2024, events: [], calendars: [kr], platform: "temu", asOf });
 * const parsed = parseScorecard(JSON.parse(JSON.stringify(card)));
 * parsed.ok && parsed.value.card.agreementId; // => "kr-2024"
 * parseScorecard({ title: "no card" }).ok; // => false
 * ```
 */
export function parseScorecard(input: unknown): Result<ParsedScorecard> {
  if (!isCard(input))
    return refused([], "is no scorecard. Pass the JSON that scoreCompliance gave, whole.");
  if (input.schemaVersion === 2) {
    return { ok: true, value: { card: withCode(input), rows: [] }, issues: [] };
  }
  const { schemaVersion = 1 }: { readonly schemaVersion?: unknown } = input;
  if (schemaVersion !== 1 || !Array.isArray(input.obligations)) {
    return refused(
      ["schemaVersion"],
      `is ${JSON.stringify(schemaVersion)?.slice(0, 40)}, and this version of safepact reads 1 and 2. Update safepact.`,
    );
  }
  return { ok: true, value: migrated(input), issues: [] };
}

function isCard(input: unknown): input is CardWithoutCode | CardOfVersion1 {
  if (typeof input !== "object" || input === null) return false;
  const { kpis, method, inputs, platform, period, asOf, timeToBlock, told } = input as Readonly<
    Record<string, unknown>
  >;
  return (
    Array.isArray(kpis) &&
    typeof platform === "string" &&
    typeof asOf === "string" &&
    [method, inputs, period, timeToBlock, told].every(
      (part) => typeof part === "object" && part !== null,
    )
  );
}

function refused(path: Issue["path"], what: string): Result<never> {
  const message = `${path.length === 0 ? "The value" : path.join(".")} ${what}`;
  const code = path.length === 0 ? "invalid-type" : "unsupported-schema-version";
  return { ok: false, issues: [{ code, severity: "error", path, message }] };
}

function migrated(old: CardOfVersion1): ParsedScorecard {
  const { obligations, kpis, dataQuality, ...same } = old;
  const rows: ScoreRow[] = [
    ...obligations.map((obligation) => ({ row: "obligation" as const, ...obligation })),
    ...kpis.flatMap(({ id, eventIds = [] }) =>
      eventIds.length > 0 ? [{ row: "evidence" as const, kpis: [id], eventIds }] : [],
    ),
    ...dataQuality.map((finding) => ({ row: "finding" as const, ...finding })),
  ];
  const sum = rowsRoot();
  for (const row of rows) sum.add(row);
  const card = withCode({
    ...same,
    schemaVersion: 2,
    kpis: kpis.map(({ eventIds, ...kpi }) => kpi),
    owed: owedOf(obligations),
    rows: sum.root(),
    dataQuality: countsOf(dataQuality),
  });
  return { card, rows };
}

/** The sentences that were written are three. */
function withCode(card: CardWithoutCode): Scorecard {
  const { scoreWithheldCode, scoreWithheld } = card;
  if (scoreWithheldCode !== undefined) return { ...card, scoreWithheldCode };
  return { ...card, scoreWithheldCode: codeOf(scoreWithheld) };
}

function codeOf(sentence: string | null): ScoreWithheldCode | null {
  if (typeof sentence !== "string") return null;
  if (sentence.includes("asParty")) return "not-known-as-party";
  return sentence.includes("units were evaluated") ? "too-few-units" : "too-little-evaluated";
}

function owedOf(obligations: readonly Obligation[]): Owed {
  const states = obligationStates.map((state) => [
    state,
    obligations.filter((each) => each.state === state).length,
  ]);
  return { count: obligations.length, byState: Object.fromEntries(states) };
}

function countsOf(findings: readonly DataQualityFinding[]): Scorecard["dataQuality"] {
  const counts = new Map<DataQualityFinding["code"], number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => ({ code, count }));
}
