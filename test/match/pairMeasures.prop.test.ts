import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePair } from "../../src/match/compare/comparePair.ts";
import { readAhead } from "../../src/match/compare/readAhead.ts";
import { TERM } from "../../src/match/contract/evidenceTable.ts";
import { ROW, ROW_RECORD } from "../../src/match/index/entryRow.ts";
import { lexisOf, partOf } from "../../src/match/index/indexParts.ts";
import { everydayWords } from "../../src/match/lexicon/everydayWords.ts";
import { readListing } from "../../src/match/normalise/listingFacts.ts";
import type { ListingSide } from "../../src/match/retrieve/listingSide.ts";
import { prepareQuery } from "../../src/match/retrieve/prepareQuery.ts";
import { indexRecords } from "../../src/match/screen/indexRecords.ts";
import { listingOf, recordOf } from "./samples.ts";

// Words of no language, and some of which most offers are made; none is a part of another.
const words =
  "bravok celimo dorpan fenuti gralop hisevo jumakt kolber lirdan mopesk nurvel pitoga sleeve pendant cushion".split(
    " ",
  );

// A word that leads many names is read for a brand, so each title begins with another.
const leads =
  "quonta ribelk sumadi tevrol ustaki vonder wepila xandro yusmet zelfin ablenk oskira".split(" ");

interface Text {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

const text = fc.record<Text>({
  title: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
  body: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 5 }),
});
const lists = fc.array(text, { minLength: 1, maxLength: 12 });
const sides = fc.constantFrom<ListingSide>("query", "entry");

test("shares, likeness and rare words of a pair are those that their definitions give", () => {
  fc.assert(
    fc.property(lists, text, sides, (drawn, asked, side) => {
      const list = drawn.map(({ title, body }, at) => ({
        title: [leads[at] ?? "", ...title],
        body,
      }));
      for (const [at, entry] of list.entries()) {
        const found = measured(list, at, asked, side);
        const expected = defined(list, entry, asked, side);
        for (const [term, value] of Object.entries(expected)) {
          expect(found[TERM[term as keyof typeof expected]], term).toBeCloseTo(value, 5);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function measured(list: readonly Text[], at: number, asked: Text, side: ListingSide): Float64Array {
  const state = indexRecords(
    list.map(({ title, body }, number) =>
      recordOf({
        id: `R${number}`,
        products: [{ name: title.join(" "), description: body.join(" ") || undefined }],
      }),
    ),
    {},
  );
  const { parts, query, measures } = state;
  const { index } = partOf(parts, 0);
  query.side = side;
  const listing = { id: "L", title: asked.title.join(" "), description: asked.body.join(" ") };
  prepareQuery(query, lexisOf(parts), readListing(listingOf(listing)).text);
  // Entries stand in the order of their records' hashes.
  const entry = list.findIndex(
    (_, each) => state.records.idAt(index.rows.words[each * ROW + ROW_RECORD] ?? 0) === `R${at}`,
  );
  readAhead(query, parts, Uint32Array.of(entry), 0, 1);
  comparePair(measures, query, index, entry, 0);
  return measures.values;
}

// Rarity is ln(1 + N/df) in steps of 1/1024, a word unknown to the list is as rare as one of one entry. Several such words of the title of a listing
// that is asked about share it: n of them weigh as √n do.
function defined(list: readonly Text[], entry: Text, asked: Text, side: ListingSide) {
  const hasWord = (word: string) =>
    list.some(({ title, body }) => [...title, ...body].includes(word));
  const strange = side === "query" ? asked.title.filter((word) => !hasWord(word)) : [];
  const steps = (value: number): number => Math.round(value * 1024) / 1024;
  const most = steps(Math.log(1 + list.length));
  const rarity = (word: string): number => {
    if (strange.includes(word)) return steps(most / Math.sqrt(strange.length));
    const having = list.filter(({ title, body }) => [...title, ...body].includes(word)).length;
    return having === 0 ? most : steps(Math.log(1 + list.length / having));
  };
  const sum = (among: readonly string[]): number =>
    among.reduce((total, word) => total + rarity(word), 0);
  const sum2 = (among: readonly string[]): number =>
    among.reduce((total, word) => total + rarity(word) ** 2, 0);
  const both = (one: readonly string[], other: readonly string[]): readonly string[] =>
    one.filter((word) => other.includes(word));
  const [listing, record] =
    side === "query" ? [parted(asked), parted(entry)] : [parted(entry), parted(asked)];
  const titles = both(listing.title, record.title);
  const inRecordBody = both(listing.title, record.body);
  const inListingBody = both(record.title, listing.body);
  const met = [...titles, ...inRecordBody];
  const dot = sum2([...met, ...inListingBody, ...both(listing.body, record.body)]);
  const inFront = (among: readonly string[]): number =>
    among.reduce((total, word) => total + rarity(word) / (1 + listing.title.indexOf(word) / 7), 0);
  const asShare = side === "query" ? inFront : sum;
  const length2 = ({ title, body }: Text): number => sum2([...title, ...body]);
  return {
    words: Math.min(1, dot / Math.sqrt(length2(listing) * length2(record))),
    listingWords: sum(inRecordBody) / sum(listing.title),
    recordWords: sum(inListingBody) / sum(record.title),
    titleFound: (asShare(met) / asShare(listing.title)) * Math.min(2, sum(met) / most),
    rareWords: Math.min(3, sum(met.filter((word) => !everydayWords.includes(word))) / most),
  };
}

// A word of the title that the description repeats is one of the title.
function parted({ title, body }: Text): Text {
  return { title, body: body.filter((word) => !title.includes(word)) };
}
