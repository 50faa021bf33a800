import { expect, test } from "vitest";
import { comparePair } from "../../src/match/compare/comparePair.ts";
import { readAhead } from "../../src/match/compare/readAhead.ts";
import { TERM, TERMS, type Term } from "../../src/match/contract/evidenceTable.ts";
import { lexisOf } from "../../src/match/index/indexParts.ts";
import { readListing } from "../../src/match/normalise/listingFacts.ts";
import { prepareQuery } from "../../src/match/retrieve/prepareQuery.ts";
import { indexRecords } from "../../src/match/screen/indexRecords.ts";
import { catalogue, listingOf } from "./samples.ts";

// Codes, pictures, meaning, brands and the place among the candidates give these.
const others: readonly Term[] = [
  "meaning",
  "brand",
  "variant",
  "image",
  "gtin",
  "marketplaceId",
  "certificate",
  "otherIdentifier",
  "behind",
  "margin",
];

test("every term that is no rule is measured anew for each pair", () => {
  const { parts, query, measures } = indexRecords(catalogue, {});
  const { text } = readListing(listingOf({ id: "L", title: "Nimbu baby bath seat NB-120" }));
  prepareQuery(query, lexisOf(parts), text);
  measures.values.fill(Number.NaN);
  readAhead(query, parts, Uint32Array.of(0), 0, 1);
  comparePair(measures, query, lexisOf(parts), 0, 0);
  const left = Array.from({ length: TERMS }, (_, term) => term).filter((term) =>
    Number.isNaN(measures.values[term]),
  );
  expect(left).toEqual(others.map((term) => TERM[term]).sort((one, other) => one - other));
});
