import { duties, dutySources, publishedAgreements } from "safepact/agreements";
import type { Agreement, Deadline, Duty, Source } from "safepact/model";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/gu, " ");

function limit(deadline: Deadline | undefined): string {
  if (deadline === undefined) return "none published";
  const { amount, unit, countFrom } = deadline;
  return `${amount} ${unit.replace("-", " ")}${amount === 1 ? "" : "s"}, counted from the ${countFrom.replaceAll("-", " ")}`;
}

/** Every published agreement as Markdown, from the data that the library itself uses. */
export function agreementsPage(): string {
  return [
    "# Agreements",
    "",
    "Made from the data of `safepact/agreements`. A limit that no published account gives is absent, and what rests on a secondary source says so.",
    ...publishedAgreements.flatMap(agreement),
    "",
  ].join("\n");
}

function agreement({
  id,
  title,
  jurisdiction,
  signedOn,
  parties,
  commitments,
  sources,
}: Agreement) {
  return [
    "",
    `## ${id}: ${title}`,
    "",
    `${jurisdiction}, signed ${signedOn}. Parties: ${parties.map(({ name, role }) => `${name} (${role})`).join(", ")}.`,
    "",
    "| commitment | limit | source | confidence |",
    "| --- | --- | --- | --- |",
    ...commitments.map(
      ({ kind, deadline, provenance }) =>
        `| ${kind} | ${limit(deadline)} | ${cell(provenance.source.join(", "))} | ${provenance.confidence} |`,
    ),
    "",
    ...sources.map((source) => `- ${cell(sourceText(source))}`),
  ];
}

function sourceText({ id, title, url }: Source): string {
  return `${id}: ${title}${url === undefined ? "" : ` (${url})`}`;
}

/** Every statutory duty as Markdown. */
export function dutiesPage(): string {
  return [
    "# Duties",
    "",
    'Made from the data of `safepact/agreements`. A limit that is only the outer bound of "without undue delay" says ceiling: within it is not yet compliant.',
    "",
    "| duty | who | what | limit | source | confidence |",
    "| --- | --- | --- | --- | --- | --- |",
    ...duties.map(
      (duty: Duty) =>
        `| \`${duty.id}\` | ${duty.dutyHolder} | ${duty.kind} | ${limit(duty.deadline)}${duty.ceilingOnly ? " (ceiling)" : ""} | ${cell(duty.provenance.source.join(", "))} | ${duty.provenance.confidence} |`,
    ),
    "",
    "## Sources",
    "",
    ...dutySources.map((source) => `- ${cell(sourceText(source))}`),
    "",
  ].join("\n");
}
