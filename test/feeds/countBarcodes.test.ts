import { ndjson, readHazards, readListings } from "safepact/feeds";
import { expect, test } from "vitest";
import { countBarcodes } from "../../src/feeds/countBarcodes.ts";

const gtin = (value: string) => [{ scheme: "gtin", value }];

test("Barcodes are counted in a listing, its variants, and all products of a record", async () => {
  const listing = {
    id: "1",
    title: "Lamp",
    identifiers: gtin("4006381333931"),
    variants: [{ identifiers: gtin("4006381333931") }, { identifiers: gtin("8.71293E+12") }],
  };
  for await (const row of readListings(ndjson, JSON.stringify(listing))) {
    expect(countBarcodes(row)).toEqual({ sound: 2, damaged: 1 });
  }
  const record = {
    id: "1",
    source: { authority: "own", jurisdiction: "KR" },
    products: [
      { name: "Lamp", identifiers: gtin("4006381333931") },
      { name: "Cord", identifiers: gtin("4006381333931") },
    ],
  };
  const read = [];
  for await (const row of readHazards(ndjson, JSON.stringify(record))) read.push(row);
  expect(read.map((row) => [row.ok, countBarcodes(row)])).toEqual([
    [true, { sound: 2, damaged: 0 }],
  ]);
});
