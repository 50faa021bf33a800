import type { FeedProfile, WorstRecord } from "../../exchange/index.ts";
import { reportEn } from "../../report/messages/en.ts";
import { counted } from "../common/counted.ts";
import { formatTable, plain } from "../common/formatTable.ts";
import { sentence } from "../common/issueTally.ts";
import { percent } from "../common/percent.ts";
import { fitText, textWidth } from "../common/textWidth.ts";
import { wrapText } from "../common/wrapText.ts";

/** Writes a profile for the terminal: what can be acted on first, then what is lacking, and where. */
export function profileText(profile: FeedProfile): string {
  return [
    wrapText(findings(profile)),
    needs(profile),
    fields(profile),
    worst(profile),
    issues(profile),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function findings(profile: FeedProfile): string {
  const { records, retracted, refused, evaluated, actionable, complete, share } = profile;
  const read = `${counted(records, "record")} read, of which retracted: ${retracted}. Rows refused: ${refused}.`;
  if (share === null) return `${read} There is no record to look at.`;
  return `${read}\nA platform could act on ${actionable} of ${evaluated} records (${percent(actionable / evaluated)}) without guessing.\n${complete} lack nothing; on average ${percent(share)} of what a platform needs is there.`;
}

const counts = [
  { title: "share", side: "right" },
  { title: "filled", side: "right" },
] as const;

function needs({ byCriterion }: FeedProfile): string {
  const rows = Object.entries(byCriterion).map(([criterion, { met, of }]) => [
    nameOf(criterion),
    percent(met / of),
    `${met} of ${of}`,
  ]);
  if (rows.length === 0) return "";
  return formatTable([{ title: "what a platform needs", flexible: true }, ...counts], rows);
}

function nameOf(criterion: string): string {
  const names: Readonly<Record<string, string>> = reportEn.criteria;
  return names[criterion] ?? criterion;
}

function fields({ fields: found, evaluated }: FeedProfile): string {
  if (evaluated === 0) return "";
  const rows = found.map(({ field, filled, of }) => [
    field,
    percent(filled / of),
    `${filled} of ${of}`,
  ]);
  return formatTable([{ title: "field", flexible: true }, ...counts], rows);
}

function worst({ worst: records }: FeedProfile): string {
  if (records.length === 0) return "";
  return `Records that lack most:\n${records.map(lines).join("")}`;
}

function lines({ hazardId, name, actionable, met, of, missing }: WorstRecord): string {
  const lacks = [...new Set(missing.map(({ criterion }) => criterion))].join(", ");
  const act = actionable ? "" : ", cannot be acted on";
  const title = plain(`  ${hazardId}  ${name}`);
  return [
    `${fitText(title, Math.min(80, textWidth(title)))}\n`,
    wrapText(`${met} of ${of}${act}; lacks ${lacks}`, "    "),
  ].join("");
}

function issues({ issues: found }: FeedProfile): string {
  if (found.length === 0) return "";
  const texts = found.map(({ code, severity, count, example }) =>
    wrapText(`${count} × ${severity} ${code}: ${sentence(example)}`, "  "),
  );
  return `Remarks while reading:\n${texts.join("")}`;
}
