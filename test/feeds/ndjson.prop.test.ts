import fc from "fast-check";
import { diffHazards, gatherHazardDiff, ndjson, readHazards } from "safepact/feeds";
import { parseHazardRecord, vocabularies } from "safepact/model";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

// U+FFFD stands for what somebody could not decode, and is remarked on.
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((characters) => !characters.includes("\ufffd"));
const record = fc
  .record({
    id: text,
    products: fc.array(
      fc.record({
        name: text,
        brand: fc.option(text, { nil: undefined }),
        models: fc.array(text, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    hazards: fc.array(fc.record({ type: fc.constantFrom(...vocabularies.hazardTypes) }), {
      maxLength: 2,
    }),
    measures: fc.array(fc.record({ action: fc.constantFrom(...vocabularies.measureActions) }), {
      maxLength: 2,
    }),
  })
  .map((input) => parseHazardRecord(input))
  .filter((parsed) => parsed.ok);

test("What was written as NDJSON comes back as it was, twice over", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(record, {
        maxLength: 5,
        selector: (parsed) => (parsed.ok ? parsed.value.id : ""),
      }),
      async (parsed) => {
        const records = parsed.flatMap((one) => (one.ok ? [one.value] : []));
        fc.pre(records.length > 0);
        const first = await collect(
          readHazards(ndjson, `${records.map((one) => JSON.stringify(one)).join("\n")}\n`),
        );
        expect(first.issues).toEqual([]);
        expect(
          first.values.map(({ source: { contentHash: _, ...source }, ...rest }) => ({
            ...rest,
            source,
          })),
        ).toEqual(records);
        const again = await collect(
          readHazards(ndjson, first.values.map((one) => JSON.stringify(one)).join("\n")),
        );
        expect(again.values).toEqual(first.values);
      },
    ),
    { numRuns: 60 },
  );
});

test("A list compared with itself has no changes, and with nothing it is all new or all gone", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(record, {
        maxLength: 5,
        selector: (parsed) => (parsed.ok ? parsed.value.id : ""),
      }),
      async (parsed) => {
        const records = parsed.flatMap((one) => (one.ok ? [one.value] : []));
        const standing = records.filter(({ status }) => status !== "retracted");
        const nothing = { added: [], changed: [], retracted: [], removed: [] };
        const compare = (before: typeof records, after: typeof records) =>
          gatherHazardDiff(diffHazards(before, after, { confirmed: true }));
        expect(await compare(records, records)).toMatchObject(nothing);
        expect((await compare([], records)).added).toEqual(standing);
        const gone = await compare(records, []);
        expect(gone.retracted).toEqual(standing.map((each) => ({ ...each, status: "retracted" })));
        expect(gone.removed).toEqual(standing.map(({ id }) => id));
      },
    ),
  );
});
