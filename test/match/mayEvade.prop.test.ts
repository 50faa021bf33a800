import fc from "fast-check";
import { expect, test } from "vitest";
import { mayEvade } from "../../src/match/mayEvade.ts";
import { deobfuscate } from "../../src/text/deobfuscate.ts";
import { foldText } from "../../src/text/foldText.ts";

const piece = fc.constantFrom(
  ..."abceelliooosstt0123456789@$!-.,_*~^|/:  '\u00e4\ud55c\u30fc\u00b0",
);
const title = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));

test("what is not looked at more closely could not have been read otherwise", () => {
  fc.assert(
    fc.property(title, (text) => {
      const folded = foldText(text);
      fc.pre(!mayEvade(folded));
      expect(deobfuscate(folded, { known: (word) => /^[a-z]{3,}$/.test(word) })).toBe(folded);
      expect(deobfuscate(folded, { known: (word) => word.length > 2 })).toBe(folded);
    }),
    { numRuns: 3000 },
  );
});

test.each(["Acme kettle 1.7 l", "Nimbu baby bath seat", "Desk lamp 230 V 60 W", "아기 욕조 의자"])(
  "an ordinary title is read as it stands: %s",
  (text) => {
    expect(mayEvade(foldText(text))).toBe(false);
  },
);
