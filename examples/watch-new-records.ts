// Tonight's hazard list against a standing catalogue: compare it with last night's, update the matcher, sweep again. What a
// person cleared stays cleared until one of the two sides changes.
import { orThrow, parseHazardRecord, parseListing } from "safepact";
import { diffHazards, gatherHazardDiff } from "safepact/feeds";
import { createMatcher, judgementOf, type Matcher } from "safepact/match";
import type { Judgement } from "safepact/model";

const gtin = { scheme: "gtin", value: "4006381333931" } as const;
const heater = { name: "Fan heater", brand: "Brisa", models: ["FH-1200"] };
const kettle = { name: "Travel kettle", brand: "Tekka", models: ["TK-05X"] };
const cubes = { name: "Magnetic cubes", brand: "Qubit", models: ["QB-216"] };
const lastNight = [
  { id: "kr:1", products: [heater] },
  { id: "kr:2", products: [kettle] },
].map((record) => orThrow(parseHazardRecord(record)));
const tonight = [
  { id: "kr:1", products: [{ ...heater, identifiers: [gtin] }] },
  { id: "kr:3", products: [cubes] },
].map((record) => orThrow(parseHazardRecord(record)));
const catalogue = [
  { id: "L-1", title: "Brisa FH-1200 fan heater, grey", identifiers: [gtin] },
  { id: "L-2", title: "Tekka travel kettle TK-05X" },
  { id: "L-3", title: "Qubit magnetic cubes QB-216" },
  { id: "L-4", title: "Stand for Brisa FH-1200 fan heater" },
].map((listing) => orThrow(parseListing({ ...listing, platform: "shop.example" })));

// A person looked: a stand, not the heater. The judgement is tied to what was looked at.
const verdict = {
  verdict: "different",
  by: "reviewer-4",
  at: "2026-03-09T09:00:00+09:00",
} as const;
const judgements = lastNight
  .slice(0, 1)
  .flatMap((record) => catalogue.slice(3).map((stand) => judgementOf(stand, record, verdict)));

const matcher = createMatcher(lastNight);
await show("Last night", matcher);
await show("Last night, with the judgement", matcher, judgements);

// One of two records is gone: a list that shrank by more than 5 % counts only when somebody confirmed it.
const diff = await gatherHazardDiff(diffHazards(lastNight, tonight, { confirmed: true }));
console.log(`\nadded ${diff.added.map(({ id }) => id)}`);
for (const { record, fields } of diff.changed) console.log(`changed ${record.id}: ${fields}`);
for (const { id } of diff.retracted) console.log(`retracted ${id}: see what was blocked for it`);
const next = matcher.update(diff);
await show("Tonight: the record changed, so the judgement no longer holds", next, judgements);

async function show(title: string, by: Matcher, decided: readonly Judgement[] = []): Promise<void> {
  console.log(`\n${title}`);
  for await (const { listing, screening } of by.sweep(catalogue, { judgements: decided })) {
    const { outcome, reasons, matches } = screening;
    console.log(
      `  ${listing.id}  ${outcome.padEnd(11)} ${matches[0]?.hazardId ?? "    "}  ${reasons}`,
    );
  }
}
