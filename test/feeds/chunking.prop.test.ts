import fc from "fast-check";
import {
  cpscCsv,
  cpscJson,
  type HazardReader,
  ndjson,
  readHazards,
  readListings,
  safetyGateXml,
  safetykoreaJson,
  shopifyCsv,
} from "safepact/feeds";
import { expect, test } from "vitest";
import { collect, gzip, split } from "./collect.ts";
import { alert, report } from "./report.ts";

const cpsc = JSON.stringify([
  {
    RecallNumber: "26561",
    RecallDate: "2026-06-18T00:00:00",
    Title: "Lamp “Ü” Recalled",
    Products: [{ Name: 'Lamp \\ " 별' }],
  },
  { RecallNumber: "26562", Title: "Bed, Recalled", Products: [{ Name: "Bed 🛏" }] },
]);
const files: readonly (readonly [string, HazardReader, string])[] = [
  [
    "safety-gate-xml",
    safetyGateXml,
    report([
      alert({ name: "Étoile 별 🌟 &amp; co" }),
      alert({ order: "2", caseNumber: "SR/1/26", danger: "a<br/>b" }),
    ]) + report([alert({ caseNumber: "SR/2/26" })]),
  ],
  ["cpsc-json", cpscJson, cpsc],
  [
    "safetykorea-json",
    safetykoreaJson,
    `{"resultCode":"2000","resultMsg":"정상","resultData":[{"recallUid":"1","recallProductName":"완구"},{"recallUid":"2","recallProductName":"\\"침대\\""}]}`,
  ],
  [
    "cpsc-csv",
    cpscCsv,
    '\uFEFFRecall Number,Recall Heading,Name of product\r\n26-561,"Lamp ""Ü"",\r\nrecalled",Lamp\r\n26-562,Bed,Bed 별\r\n',
  ],
  [
    "ndjson",
    ndjson,
    '{"id":"kr:1","products":[{"name":"별"}]}\r\n\n{"id":"kr:2"\n{"id":"kr:3","products":[{"name":"🌟"}]}',
  ],
];

test.each(files)(
  "However the bytes of a file are cut, the results are the same: %s",
  async (_, reader, text) => {
    const bytes = new TextEncoder().encode(text);
    const whole = await collect(readHazards(reader, bytes));
    expect(whole.values.length).toBeGreaterThanOrEqual(2);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        expect(await collect(readHazards(reader, split(bytes, cuts)))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
    expect(await collect(readHazards(reader, split(bytes, Array.from(bytes.keys()))))).toEqual(
      whole,
    );
  },
);

test("However the text is cut, the results are the same", async () => {
  const [, , text] = files[0] ?? [];
  const whole = await collect(readHazards(safetyGateXml, text ?? ""));
  await fc.assert(
    fc.asyncProperty(fc.nat(text?.length ?? 0), async (cut) => {
      async function* two() {
        await Promise.resolve();
        yield text?.slice(0, cut) ?? "";
        yield text?.slice(cut) ?? "";
      }
      expect(await collect(readHazards(safetyGateXml, two()))).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test("A gzipped file in pieces reads as the plain one", async () => {
  const text = '{"id":"kr:1","products":[{"name":"별"}]}\n'.repeat(50);
  const packed = await gzip(text);
  const whole = await collect(readHazards(ndjson, text));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(packed.length), { maxLength: 6 }), async (cuts) => {
      expect(await collect(readHazards(ndjson, split(packed, cuts)))).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test("A store export is grouped the same however it is cut", async () => {
  const bytes = new TextEncoder().encode(
    "Handle,Title,Variant Barcode,Option1 Name,Option1 Value\na,A,'4006381333931,Size,S\na,,,,M\nb,B,,Title,Default Title\n",
  );
  const whole = await collect(readListings(shopifyCsv, bytes));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
      expect(await collect(readListings(shopifyCsv, split(bytes, cuts)))).toEqual(whole);
    }),
    { numRuns: 40 },
  );
});
