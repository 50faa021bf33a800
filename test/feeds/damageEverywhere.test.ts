import { type HazardReader, jsonRows, readHazards, xmlRows } from "safepact/feeds";
import { expect, test } from "vitest";

/*
 * Files of one fault that is repeated as often as a megabyte holds: each of their records seems to reach to the end. What reads
 * the rest again for each of them takes minutes or hours; read within bounds, each takes a second or two.
 */
const xml = reader(xmlRows({ item: "item", root: "rss", within: ["channel"] }));
const json = reader(jsonRows({ items: ["results"] }));
const stream = reader(jsonRows({}));
const inFeed = (content: string) => `<?xml version="1.0"?><rss><channel>${content}</channel></rss>`;
const inResults = (content: string) => `{"results":[${content}]}`;

function reader(rows: HazardReader["rows"]): HazardReader {
  return { id: "own", reads: { hazards: true }, rows, read: () => [] };
}

test.each<readonly [string, HazardReader, string]>([
  ["records in records", xml, inFeed("<item>".repeat(150_000))],
  ["records in records with fields", xml, inFeed("<item><title>a</title>".repeat(45_000))],
  ["sections without end", xml, inFeed("<item><title>a</title><![CDATA[".repeat(30_000))],
  ["tags without end", xml, inFeed("<item ".repeat(150_000))],
  ["fields without end", xml, inFeed("<item><a>".repeat(50_000) + "</a></item>".repeat(50_000))],
  ["records without end", xml, inFeed(`<item>${"<b>x</b>".repeat(20)}`.repeat(6000))],
  ["ends without beginning", xml, inFeed("</item>".repeat(140_000))],
  ["angle brackets", xml, inFeed(`<item><a>${"<".repeat(1_000_000)}</a></item>`)],
  ["tags outside of records", xml, inFeed("<".repeat(1_000_000))],
  ["comments without end", xml, inFeed("<!--".repeat(250_000))],
  ["texts without end", json, inResults('{"id":"1},'.repeat(100_000))],
  ["texts over two lines", json, inResults('{"id":"1\n"},'.repeat(80_000))],
  ["objects in objects", json, inResults('{"a":'.repeat(200_000))],
  [
    "texts before objects and a long line behind them",
    stream,
    `${'"a" {"a":1} '.repeat(30_000)}\n{"x":"${"a".repeat(2_000_000)}`,
  ],
])(
  "%s are told, and reading ends",
  async (_, own, text) => {
    let count = 0;
    let isRefused = false;
    for await (const { issues } of readHazards(own, text)) {
      count += issues.length;
      isRefused ||= issues.some(({ severity }) => severity === "error");
    }
    expect(isRefused).toBe(true);
    expect(count).toBeLessThan(130_000);
  },
  30_000,
);
