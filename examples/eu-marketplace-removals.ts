// How often do alerts of the EU Safety Gate say that a marketplace took a listing down, and how long before the alert
// appeared? Give a folder of weekly reports (XML, plain or gzipped) to count real ones:
//
//   npx tsx examples/eu-marketplace-removals.ts ../shared/data/safety-gate
//
// Without a folder it counts a dozen made-up alerts, so that it runs anywhere and always prints the same.
import { createReadStream, readdirSync } from "node:fs";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { type FeedSource, readHazards, safetyGateXml } from "safepact/feeds";
import type { HazardRecord } from "safepact/model";

const folder = process.argv[1]?.includes("eu-marketplace-removals") ? process.argv[2] : undefined;

const reports = folder === undefined ? madeUpReports() : filesIn(folder);
const records: HazardRecord[] = [];
let unreadable = 0;
for (const report of reports) {
  for await (const result of readHazards(safetyGateXml, report())) {
    if (result.ok) records.push(result.value);
    else unreadable += 1;
  }
}

const removed = records.filter((record) => removalsOf(record).length > 0);
const removals = removed.flatMap(removalsOf);
const days = removed.flatMap((record) => {
  const published = record.source.publishedOn;
  return published === undefined
    ? []
    : removalsOf(record).flatMap(({ on }) =>
        on === undefined ? [] : [daysBetween(on, published)],
      );
});
days.sort((left, right) => left - right);

console.log("Marketplace removals in alerts of the EU Safety Gate");
console.log(
  folder === undefined ? "(a dozen made-up alerts)" : `(${reports.length} reports in ${folder})`,
);
console.log();
row("alerts read", records.length);
row("not readable", unreadable);
row(
  "alerts with a removal by a marketplace",
  removed.length,
  share(removed.length, records.length),
);
row("such measures", removals.length);
row("  of them dated", days.length, share(days.length, removals.length));
row("  taken voluntarily", removals.filter(({ basis }) => basis === "voluntary").length);
row("  ordered", removals.filter(({ basis }) => basis === "mandatory").length);

console.log("\nBy year of publication       alerts   with removal   share");
for (const [year, all] of countBy(records, yearOf)) {
  const some = removed.filter((record) => yearOf(record) === year).length;
  console.log(
    `  ${year.padEnd(24)}${cell(all, 8)}${cell(some, 15)}${share(some, all).padStart(8)}`,
  );
}

console.log("\nBy category of product");
const categories = countBy(
  removed,
  (record) => record.products[0]?.categories[0]?.label ?? "not given",
);
const most = [...categories].sort(
  (left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1),
);
for (const [category, count] of most.slice(0, 8))
  row(`  ${category}`, count, share(count, removed.length));

console.log("\nDays from the removal to the publication of the alert");
const steps = [-Infinity, 0, 15, 31, 61, 121, 181, Infinity];
const names = [
  "removed after it",
  "0 to 14",
  "15 to 30",
  "31 to 60",
  "61 to 120",
  "121 to 180",
  "over 180",
];
for (const [index, name] of names.entries()) {
  const within = days.filter((day) => day >= (steps[index] ?? 0) && day < (steps[index + 1] ?? 0));
  row(`  ${name}`, within.length, share(within.length, days.length));
}
console.log(
  `  median ${quantile(0.5)}, one in ten below ${quantile(0.1)}, one in ten above ${quantile(0.9)}`,
);

console.log(`
This is no response time. A listing is mostly removed first, when an authority
or the marketplace itself found the product, and the alert is published weeks
later, after assessment and validation. How long the listing stayed up after
the marketplace was told cannot be computed from these data: they hold no date
of a request. Only alerts whose authority reported the measure are counted.`);

function removalsOf(record: HazardRecord) {
  return record.measures.filter(({ action }) => action === "listing-removed-by-marketplace");
}

function yearOf(record: HazardRecord): string {
  return record.source.publishedOn?.slice(0, 4) ?? "not given";
}

function daysBetween(removedOn: string, publishedOn: string): number {
  return differenceInCalendarDays(`${publishedOn}T00:00:00`, `${removedOn}T00:00:00`);
}

/** Quantile by linear interpolation between the two nearest values. */
function quantile(share: number): string {
  const place = (days.length - 1) * share;
  const low = days[Math.floor(place)] ?? Number.NaN;
  const high = days[Math.ceil(place)] ?? low;
  return (low + (high - low) * (place % 1)).toFixed(0);
}

function countBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return new Map([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((part / whole) * 100).toFixed(1)} %`;
}

function row(label: string, count: number, percent = ""): void {
  console.log(`${label.slice(0, 52).padEnd(54)}${cell(count, 8)}${percent.padStart(10)}`.trimEnd());
}

function cell(count: number, width: number): string {
  return count.toLocaleString("en-US").padStart(width);
}

function filesIn(path: string): readonly (() => FeedSource)[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xml(?:\.gz)?$/u.test(name))
    .sort()
    .map((name) => () => createReadStream(`${path}/${name}`));
}

/** Three weekly reports in the portal's format: category, removal date or nothing, and whether it was ordered. */
function madeUpReports(): readonly (() => FeedSource)[] {
  const weeks = [
    [
      "23/06/2023",
      ["Toys", "12/05/2023"],
      ["Cosmetics"],
      ["Lighting chains", "01/03/2023", "ordered"],
      ["Toys"],
    ],
    [
      "19/07/2024",
      ["Electrical appliances and equipment", "24/07/2024"],
      ["Cosmetics"],
      ["Toys", "03/06/2024"],
      ["Jewellery", "Unknown"],
    ],
    [
      "25/07/2025",
      ["Toys", "10/07/2025"],
      ["Electrical appliances and equipment", "02/01/2025"],
      ["Motor vehicles"],
      ["Hobby/sports equipment", "13/06/2025"],
    ],
  ] as const;
  return weeks.map(([date, ...alerts], week) => {
    const notifications = alerts.map(([category, removedOn, ordered], index) => {
      const operator = ordered
        ? "to whom the measure(s) were ordered"
        : "taking notified measure(s)";
      const measure = removedOn
        ? `Type of economic operator ${operator}: OtherCategory of measure(s): Removal of this product listing by the online marketplaceDate of entry into force: ${removedOn}`
        : "Type of economic operator to whom the measure(s) were ordered: DistributorCategory of measure(s): Withdrawal of the product from the marketDate of entry into force: Unknown";
      return `<notifications><order>${index + 1}</order><caseNumber>SR/0${week}00${index}/2${week + 3}</caseNumber><category>${category}</category><product>Product ${index}</product><measures>${measure}</measures></notifications>`;
    });
    return () =>
      `<Safety-Gate><report_language>en</report_language><report_date>${date}</report_date>${notifications.join("")}</Safety-Gate>`;
  });
}
