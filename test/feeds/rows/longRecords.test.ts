import { csvRows, type HazardReader, jsonRows, readHazards, xmlRows } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "../collect.ts";

/** Gives the text of a field called name, whatever the format. */
function reader(rows: HazardReader["rows"]): HazardReader {
  return {
    id: "own",
    reads: { hazards: true },
    rows,
    read: ({ value }) => {
      const [, id = ""] = /id\W+([a-z]\d+)/u.exec(JSON.stringify(value)) ?? [];
      const [, xml = id] = /"text":"([a-z]\d+)"/u.exec(JSON.stringify(value)) ?? [];
      return [{ value: { id: xml, products: [{ name: "Lamp" }] } }];
    },
  };
}

async function* inChunks(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) {
    await Promise.resolve();
    yield text.slice(at, at + size);
  }
}

/** A file of three records, the second of which has so many characters. */
const files: readonly (readonly [string, HazardReader, (length: number) => string])[] = [
  [
    "xml",
    reader(xmlRows({ item: "item", root: "list" })),
    (length) =>
      `<list>${["", "x".repeat(length), ""].map((text, at) => `<item><id>r${at}</id><b>${text}</b></item>`).join("\n")}</list>`,
  ],
  [
    "json",
    reader(jsonRows()),
    (length) =>
      JSON.stringify(["", "x".repeat(length), ""].map((text, at) => ({ id: `r${at}`, text }))),
  ],
  [
    "csv",
    reader(csvRows()),
    (length) =>
      `id,text\n${["", "x".repeat(length), ""].map((text, at) => `r${at},"${text}"`).join("\n")}\n`,
  ],
];

test.each(files)(
  "A record of %s beyond the limit costs no other, however small the pieces are in which it comes",
  async (_, own, write) => {
    for (const length of [900, 9000, 60_000]) {
      for (const size of [100, 1000, 5000, 65_536]) {
        const limits = { maxRecordLength: 400 };
        const found = await collect(readHazards(own, inChunks(write(length), size), { limits }));
        expect(
          found.values.map(({ id }) => id),
          `${length} in ${size}`,
        ).toEqual(["r0", "r2"]);
        expect(found.codes).toEqual(["too-large"]);
      }
    }
  },
);

test.each(files)(
  "A record of %s of three million characters in small pieces takes time in proportion",
  async (_, own, write) => {
    const start = process.cpuUsage();
    const found = await collect(readHazards(own, inChunks(write(3_000_000), 500)));
    const { user, system } = process.cpuUsage(start);
    expect(found.values.map(({ id }) => id)).toEqual(["r0", "r1", "r2"]);
    expect((user + system) / 1e6).toBeLessThan(5);
  },
  60_000,
);
