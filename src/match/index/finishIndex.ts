import { countAllGrams } from "./countGrams.ts";
import { rowsOn } from "./entryRow.ts";
import { takeUint16, takeUint32 } from "./growable.ts";
import type { IndexBuilder } from "./indexBuilder.ts";
import { countTokens, invert } from "./invert.ts";
import { joinVectors } from "./joinVectors.ts";
import { countNamed, markAsides } from "./markAsides.ts";
import type { MatchIndex, Segment } from "./matchIndex.ts";
import { toIndex } from "./toIndex.ts";
import { trimVocabulary } from "./vocabulary.ts";
import { weighList } from "./weighList.ts";
import { weighTokens } from "./weighTokens.ts";

/** Counts, inverts and weighs what a builder has gathered. @internal */
export function finishIndex(builder: IndexBuilder): MatchIndex {
  const parts = takeParts(builder);
  const vocabulary = trimVocabulary(builder.vocabulary);
  const counts = countTokens(parts, vocabulary.size);
  const postings = invert(parts, vocabulary, counts);
  const { entries } = parts;
  weighTokens(
    vocabulary,
    entries,
    (token) => (counts.heads[token] ?? 0) + (counts.bodies[token] ?? 0),
  );
  const chars = takeUint16(builder.chars);
  const charFrom = takeUint32(builder.charFrom);
  const leads = takeUint32(builder.leads);
  const led = new Uint32Array(vocabulary.size);
  for (const token of leads) led[token] = (led[token] ?? 0) + 1;
  const named = countNamed(parts, vocabulary.size);
  const totals = {
    entries,
    headWords: counts.headWords,
    bodyWords: parts.forward.length - counts.headWords,
    described: counts.described,
    leads: leads.length,
  };
  const gathered = {
    vocabulary,
    room: undefined,
    chars,
    charFrom,
    named,
    led,
    live: undefined,
    totals,
  };
  return toIndex(
    { ...parts, postings, directory: undefined },
    {
      ...gathered,
      asides: markAsides(gathered),
      gramCounts: undefined,
      ...weighList(totals, countAllGrams(gathered)),
    },
  );
}

/** Takes the entries out of a builder, which is empty afterwards. @internal */
export function takeParts(builder: IndexBuilder): Omit<Segment, "postings" | "directory"> {
  const keys = builder.keys.sort((a, b) => a.key - b.key || a.entry - b.entry);
  return {
    entries: builder.entries,
    rows: rowsOn(takeUint32(builder.rows)),
    forward: takeUint32(builder.forward),
    brands: [...builder.brands.keys()],
    lines: [...builder.lines.keys()],
    territories: [...builder.territories.values()].map(({ territory }) => territory),
    identifierKeys: Float64Array.from(keys, ({ key }) => key),
    identifierEntries: Uint32Array.from(keys, ({ entry }) => entry),
    imageHigh: Uint32Array.from(builder.images, ({ halves }) => halves[0]),
    imageLow: Uint32Array.from(builder.images, ({ halves }) => halves[1]),
    imageEntries: Uint32Array.from(builder.images, ({ entry }) => entry),
    vectors: joinVectors(builder.vectors),
    vectorEntries: Uint32Array.from(builder.vectors, ({ entry }) => entry),
    gone: undefined,
  };
}
