import fc from "fast-check";
import type { HazardRecord } from "safepact/model";
import { expect, test } from "vitest";
import { digestWith, emptyDigest } from "../../src/match/index/recordDigest.ts";
import { recordOf } from "./samples.ts";

/** A record of which one field says the text; whatever screenings depend on is a field here. */
const fields: Readonly<Record<string, (text: string) => HazardRecord>> = {
  id: (text) => recordOf({ id: text, products: [{ name: "Lamp" }] }),
  name: (text) => ofProduct({ name: text }),
  brand: (text) => ofProduct({ brand: text }),
  model: (text) => ofProduct({ models: ["A1", text] }),
  description: (text) => ofProduct({ description: text }),
  category: (text) => ofProduct({ categories: [{ scheme: "own", code: "1", label: text }] }),
  identifier: (text) => ofProduct({ identifiers: [{ scheme: "sku", value: text }] }),
  "name in another language": (text) => ofProduct({ names: { ko: text } }),
};

function ofProduct(product: Readonly<Record<string, unknown>>): HazardRecord {
  return recordOf({ id: "H1", products: [{ name: "Lamp", ...product }] });
}

const digestOf = (record: HazardRecord) => digestWith(emptyDigest, record, 1);
const word = fc.stringMatching(/^[a-z0-9]{1,12}$/u);

test.each(Object.keys(fields))(
  "a list is another one when one letter of a record's %s is another",
  (field) => {
    const record = fields[field];
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z0-9]$/u), (text, place, letter) => {
        const at = place % text.length;
        fc.pre(text[at] !== letter);
        const other = text.slice(0, at) + letter + text.slice(at + 1);
        expect(digestOf(record?.(other) as HazardRecord)).not.toEqual(
          digestOf(record?.(text) as HazardRecord),
        );
      }),
    );
  },
);

test("what is added and taken out again, in whatever order, leaves no trace in a list's digest", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), fc.nat(), (ids, turn) => {
      const records = ids.map((id) => recordOf({ id, products: [{ name: `Lamp ${id}` }] }));
      const all = records.reduce((digest, record) => digestWith(digest, record, 1), emptyDigest);
      const start = turn % records.length;
      const turned = [...records.slice(start), ...records.slice(0, start)];
      expect(turned.reduce((digest, record) => digestWith(digest, record, -1), all)).toEqual(
        emptyDigest,
      );
    }),
  );
});
