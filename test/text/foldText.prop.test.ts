import fc from "fast-check";
import { expect, test } from "vitest";
import { deobfuscate } from "../../src/text/deobfuscate.ts";
import { foldText } from "../../src/text/foldText.ts";
import { hangulInitials } from "../../src/text/hangulInitials.ts";
import { romanize } from "../../src/text/romanize.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."aА1 -еос\u200b\u0301µ½″ßéヷガ한й\u0306И@$!".split("")) }),
);

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test("case never matters after folding ASCII", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
      expect(foldText(text.toUpperCase())).toBe(foldText(text));
    }),
  );
});

test("no text makes the other readings fail, and initials keep every place", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(typeof romanize(text)).toBe("string");
      expect(typeof deobfuscate(foldText(text))).toBe("string");
      expect(hangulInitials(text)).toHaveLength(text.length);
    }),
  );
});
