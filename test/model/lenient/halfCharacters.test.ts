import fc from "fast-check";
import { diffHazards, gatherHazardDiff } from "safepact/feeds";
import { createMatcher } from "safepact/match";
import type { Judgement } from "safepact/model";
import { expect, test } from "vitest";
import { parseCaseEvent, parseHazardRecord, parseListing } from "../../support/untrusted.ts";

test("Half a character becomes U+FFFD with its place, in texts, keys and the source's own record", () => {
  const parsed = parseHazardRecord({
    id: "1",
    products: [{ name: "Lamp \uD83D", models: ["A", "B\uDC00"] }],
    raw: { "k\uD800": ["x\uDFFF", null] },
  });
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      products: [{ name: "Lamp \uFFFD", models: ["A", "B\uFFFD"] }],
      raw: { "k\uFFFD": ["x\uFFFD", null] },
    },
  });
  expect(parsed.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["repaired-value", "products.0.name"],
    ["repaired-value", "products.0.models.1"],
    ["repaired-value", "raw"],
  ]);
});

test("A whole character is left alone", () => {
  const parsed = parseListing({ id: "1", title: "Lamp 🔥 灯" });
  expect(parsed).toMatchObject({ value: { title: "Lamp 🔥 灯" }, issues: [] });
});

test("No text of any field ends a parser, a comparison of lists or a screening with judgements", async () => {
  const text = fc.string({ unit: "binary", minLength: 1 }).map((one) => `${one}\uD800x`);
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      const record = parseHazardRecord({ id: one, products: [{ name: other }] });
      const listing = parseListing({ id: other, title: one });
      parseCaseEvent({ id: one, type: other });
      if (!record.ok || !listing.ok) throw new Error("refused");
      // What never went through the door must not throw either.
      const untouched = { ...listing.value, title: one };
      const broken = { ...record.value, consumerAction: one };
      const judgement: Judgement = {
        listingId: untouched.id,
        hazardId: broken.id,
        verdict: "different",
        by: "me",
        at: "2026-01-01T00:00:00Z",
        listingHash: "0",
      };
      const matcher = createMatcher([broken]);
      matcher.screen(untouched, { judgements: [judgement], minScore: 0 });
      const { changed } = await gatherHazardDiff(diffHazards([record.value], [broken]));
      expect(changed).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});
