import {
  cpscJson,
  csv,
  ebayCsv,
  etsyCsv,
  googleMerchantCsv,
  googleMerchantXml,
  type HazardReader,
  type ListingReader,
  naverCsv,
  ndjson,
  openfdaJson,
  readHazards,
  readListings,
  safetyGateXml,
  shopifyCsv,
} from "safepact/feeds";
import type { Issue, Result } from "safepact/model";
import { expect, test } from "vitest";

/** Rows of one family that are damaged: a few thousand, or as many as `SAFEPACT_MUTATIONS` says (`npm run verify`). */
const rows = Number(process.env["SAFEPACT_MUTATIONS"] ?? 500);
const PER_FILE = 50;

/** A generator of its own, so that a fault can be made again. */
function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const splinters = [
  '"',
  ",",
  ";",
  "\t",
  "<",
  ">",
  "&",
  "\\",
  "{",
  "}",
  "[",
  "]",
  ":",
  "\u0000",
  "\ud800",
  "\uFFFD",
  "0",
  "가",
  "’",
  "e+12",
  "null",
  "  ",
];

/** Damages a text in one to three places, but never cuts or joins rows: a line end stays where it is. */
function damaged(text: string, random: (below: number) => number): string {
  let result = text;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const at = random(result.length + 1);
    const splinter = splinters[random(splinters.length)] ?? "";
    const kind = random(3);
    if (kind === 0) result = result.slice(0, at) + splinter + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at + 1 + random(4));
    else result = result.slice(0, at) + splinter + result.slice(at + 1);
  }
  return result.replaceAll("\n", " ");
}

interface Family {
  readonly name: string;
  readonly read: (file: string) => AsyncIterable<Result<{ readonly id: string }>>;
  /** A sound row with its number. */
  readonly row: (number: number) => string;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** Where a row can swallow those behind it: then a file has one row that is damaged, the last. */
  readonly swallows?: boolean;
}

const listings = (reader: ListingReader) => (file: string) => readListings(reader, file);
const hazards = (reader: HazardReader) => (file: string) => readHazards(reader, file);
const table = (name: string, reader: ListingReader, head: string, row: Family["row"]): Family => ({
  name,
  read: listings(reader),
  row,
  head: `${head}\n`,
  between: "\n",
  tail: "\n",
});

const families: readonly Family[] = [
  {
    name: "ndjson",
    read: listings(ndjson),
    row: (number) =>
      JSON.stringify({
        id: `r${number}`,
        title: "Star lamp",
        price: { amount: 9.5, currency: "EUR" },
        identifiers: [{ scheme: "gtin", value: "4006381333931" }],
      }),
    head: "",
    between: "\n",
    tail: "\n",
  },
  table(
    "csv",
    csv,
    "id,title,ean,price,currency",
    (number) => `r${number},"Star lamp, red",4006381333931,9.50,EUR`,
  ),
  table(
    "merchant csv",
    googleMerchantCsv,
    "id,title,image_link,price,gtin",
    (number) => `r${number},Star lamp,https://a.example/1.jpg,9.50 EUR,4006381333931`,
  ),
  table(
    "shopify",
    shopifyCsv,
    "Handle,Title,Body (HTML),Vendor,Variant SKU,Variant Price",
    (number) => `r${number},Star lamp,<p>Red</p>,Luna,S-${number},9.50`,
  ),
  table(
    "ebay",
    ebayCsv,
    "Item number,Title,Custom label (SKU),Currency,Current price,P:EAN",
    (number) => `r${number},Star lamp,S-${number},EUR,9.50,4006381333931`,
  ),
  table(
    "etsy",
    etsyCsv,
    "TITLE,PRICE,CURRENCY_CODE,IMAGE1,SKU",
    (number) => `Star lamp,9.50,EUR,https://a.example/1.jpg,r${number}`,
  ),
  table(
    "naver",
    naverCsv,
    "상품번호(스마트스토어),상품명,판매상태,판매가",
    (number) => `r${number},별 램프,판매중,12000`,
  ),
  {
    name: "merchant xml",
    read: listings(googleMerchantXml),
    row: (number) =>
      `<item><g:id>r${number}</g:id><g:title>Star lamp</g:title><g:price>9.50 EUR</g:price><g:gtin>4006381333931</g:gtin></item>`,
    head: '<rss xmlns:g="http://base.google.com/ns/1.0"><channel>',
    between: "",
    tail: "</channel></rss>",
    swallows: true,
  },
  {
    name: "safety gate",
    read: hazards(safetyGateXml),
    row: (number) =>
      `<notifications><caseNumber>SR/${String(number).padStart(5, "0")}/26</caseNumber><name>Lamp</name><product>Lamp</product><barcode>4006381333931</barcode></notifications>`,
    head: "<Safety-Gate><report_language>en</report_language>",
    between: "",
    tail: "</Safety-Gate>",
    swallows: true,
  },
  {
    name: "cpsc json",
    read: hazards(cpscJson),
    row: (number) =>
      JSON.stringify({
        RecallID: number,
        RecallNumber: `26-${number}`,
        Title: "Lamps recalled",
        Products: [{ Name: "Lamp" }],
      }),
    head: "[",
    between: ",",
    tail: "]",
    swallows: true,
  },
  {
    name: "openfda json",
    read: hazards(openfdaJson),
    row: (number) =>
      JSON.stringify({
        recall_number: `F-${number}-26`,
        product_description: "Lamp oil",
        recalling_firm: "Luna",
      }),
    head: '{"results":[',
    between: ",",
    tail: "]}",
    swallows: true,
  },
];

async function outcome(results: AsyncIterable<Result<{ readonly id: string }>>) {
  const ids: string[] = [];
  const errors: Issue[] = [];
  for await (const result of results) {
    if (result.ok) ids.push(result.value.id);
    else {
      expect(result.issues.some(({ severity }) => severity === "error")).toBe(true);
      errors.push(...result.issues);
    }
  }
  return { ids, errors };
}

test.each(families)(
  "damage in a row costs that row at most, and is told: $name",
  { timeout: 3_600_000 },
  async ({ read, row, head, between, tail, swallows = false }) => {
    const random = createRandom(rows + head.length);
    for (let done = 0; done < rows; done += PER_FILE) {
      const sound = Array.from({ length: PER_FILE }, (_, index) => row(done + index));
      const { ids: whole } = await outcome(read(head + sound.join(between) + tail));
      expect(whole).toHaveLength(PER_FILE);
      const hit = swallows ? PER_FILE - 1 : random(PER_FILE);
      const parts = sound.map((text, index) => (index === hit ? damaged(text, random) : text));
      const file = head + parts.join(between) + tail;
      const { ids, errors } = await outcome(read(file));
      const lost = whole.filter((id, index) => index !== hit && !ids.includes(id));
      expect(lost, file.slice(0, 20_000)).toEqual([]);
      const named = ids.length - (PER_FILE - 1) + errors.length;
      expect(named, `row ${hit}: ${parts[hit]}`).toBeGreaterThanOrEqual(1);
    }
  },
);
