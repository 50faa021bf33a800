import { csv, googleMerchantXml, type ListingReader, ndjson, readListings } from "safepact/feeds";
import { parseCaseEvent, parseListing } from "safepact/model";
import { cpuSeconds } from "../cpuSeconds.ts";
import { below, createRandom } from "../speed/random.ts";
import { makeTitles } from "../speed/titles.ts";

const size = Number(process.argv[2] ?? 20_000);
/** Only what has this name is measured; without one, everything. */
const only = process.argv[3];
const random = createRandom(5);
const titles = makeTitles(size);

/** A GTIN-13 with its check digit. */
function gtin(number: number): string {
  const digits = String(400_000_000_000 + number);
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

const listings = titles.map((title, number) => ({
  schemaVersion: 1,
  id: `sku-${number}`,
  platform: "shop",
  title,
  description: `${title}. ${titles[below(random, size)] ?? ""}`,
  brand: `Brand${below(random, 500)}`,
  identifiers: [{ scheme: "gtin", value: gtin(number) }],
  price: { amount: below(random, 9000) / 100, currency: "EUR" },
  images: [{ url: `https://img.example/${number}.jpg` }],
  status: "live",
}));
const events = listings.map(({ id }, number) => ({
  id: `e-${number}`,
  type: "listing.blocked",
  at: "2026-03-02T10:00:00+09:00",
  recordedAt: "2026-03-02T11:00:00+09:00",
  assertedBy: "platform",
  platform: "shop",
  evidence: [],
  listingId: id,
  hazardId: `kr:${below(random, 999)}`,
  action: "removed",
}));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const files: readonly (readonly [string, ListingReader, string])[] = [
  ["NDJSON", ndjson, listings.map((row) => JSON.stringify(row)).join("\n")],
  [
    "CSV",
    csv,
    `id,title,description,brand,gtin,price,currency,image\n${listings
      .map((row, at) =>
        [
          row.id,
          quoted(row.title),
          quoted(row.description),
          row.brand,
          gtin(at),
          row.price.amount,
          "EUR",
          row.images[0]?.url,
        ].join(","),
      )
      .join("\n")}`,
  ],
  [
    "XML",
    googleMerchantXml,
    `<rss xmlns:g="http://base.google.com/ns/1.0"><channel>${listings
      .map(
        (row, at) =>
          `<item><g:id>${row.id}</g:id><g:title>${escaped(row.title)}</g:title><g:description>${escaped(row.description)}</g:description><g:gtin>${gtin(at)}</g:gtin><g:price>${row.price.amount} EUR</g:price></item>`,
      )
      .join("\n")}</channel></rss>`,
  ],
];

/** A file as a stream gives it. */
async function* pieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 65_536) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 65_536);
  }
}

/** The least of twenty runs: what else runs on the machine only adds. */
async function least(run: () => Promise<void> | void): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 20; turn++) {
    const start = process.cpuUsage();
    await run();
    best = Math.min(best, cpuSeconds(start));
  }
  return best;
}

for (const [name, reader, text] of files) {
  if (only !== undefined && only !== name) continue;
  // Encoded beforehand: to make the file is no part of reading it.
  const bytes = new TextEncoder().encode(text);
  const megabytes = bytes.length / 1e6;
  const seconds = await least(async () => {
    let count = 0;
    for await (const { ok } of readListings(reader, pieces(bytes))) if (ok) count++;
    if (count !== size) throw new Error(`${name}: ${count} of ${size} listings`);
  });
  process.stdout.write(
    `${name}: ${(megabytes / seconds).toFixed(1)} MB/s of CPU (${megabytes.toFixed(1)} MB)\n`,
  );
}
for (const [name, rows, parse] of [
  ["listings", listings, parseListing],
  ["events", events, parseCaseEvent],
] as const) {
  if (only !== undefined && only !== name) continue;
  const lines = rows.map((row) => JSON.stringify(row));
  const json = await least(() => {
    for (const line of lines) JSON.parse(line);
  });
  const whole = await least(() => {
    for (const line of lines) parse(JSON.parse(line));
  });
  process.stdout.write(
    `${name}: JSON.parse and parser take ${(whole / json).toFixed(1)} × JSON.parse\n`,
  );
}
