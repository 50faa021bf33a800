// Compares each shipped calendar, weekday by weekday, with a second public table: `holidays` for Python.
//   python3 -m pip install holidays==0.105
//   npx tsx test/support/compareHolidays.ts [python3]
// Each difference is printed with who is right and why, as far as holidays/differences.ts says so; what it does not explain is printed
// as "not explained", and the program then ends with 1.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Calendar } from "safepact/calendar";
import { publishedCalendars } from "safepact/calendars";
import { differences } from "./holidays/differences.ts";

const script = fileURLToPath(new URL("./holidays/secondTable.py", import.meta.url));
const subdivisions: Readonly<Record<string, string>> = { EAW: "ENG" };
/** Calendars of which the second table knows nothing. */
const alone = new Set(["EU", "JP-GOV"]);

function rowOf({ id, coverage }: Calendar): readonly unknown[] {
  const [country, region] = id.split("-");
  const subdivision = region === undefined ? null : (subdivisions[region] ?? region);
  const years = [coverage.from, coverage.to].map((day) => Number(day.slice(0, 4)));
  return [id, country, subdivision, ...years];
}

const compared = publishedCalendars.filter(({ id }) => !alone.has(id));
const { version, tables } = JSON.parse(
  execFileSync(process.argv[2] ?? "python3", [script, JSON.stringify(compared.map(rowOf))], {
    maxBuffer: 1e9,
    encoding: "utf8",
  }),
) as { version: string; tables: Record<string, string[]> };

let same = 0;
let open = 0;
for (const calendar of compared) {
  const ours = weekdaysOff(
    calendar,
    calendar.holidays.map(({ date }) => date),
  );
  const second = tables[calendar.id];
  if (second === undefined) {
    alone.add(calendar.id);
    continue;
  }
  const theirs = weekdaysOff(calendar, second);
  const only = [
    ...[...ours].filter((day) => !theirs.has(day)).map((day) => [day, "here only"] as const),
    ...[...theirs].filter((day) => !ours.has(day)).map((day) => [day, "there only"] as const),
  ].sort();
  if (only.length === 0) same++;
  for (const [day, where] of only) {
    const known = differences.find(
      (each) => each.calendars.test(calendar.id) && each.days.test(day) && each.where === where,
    );
    if (known === undefined) open++;
    const why = known ? `right: ${known.right}, ${known.why}` : "not explained";
    process.stdout.write(`${calendar.id} ${day} ${where}: ${why}\n`);
  }
}
process.stdout.write(
  `${same} of ${publishedCalendars.length - alone.size} calendars have the same weekdays off as holidays ${version}; ${open} differences are not explained. Not compared: ${[...alone].join(", ")}.\n`,
);
process.exitCode = open === 0 ? 0 : 1;

function weekdaysOff({ weekend, workdays }: Calendar, days: readonly string[]): Set<string> {
  const worked = new Set(workdays.map(({ date }) => date));
  return new Set(
    days.filter((day) => {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
      return !worked.has(day) && !weekend.some((each) => each === weekday);
    }),
  );
}
