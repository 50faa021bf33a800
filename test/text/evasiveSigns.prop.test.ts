import fc from "fast-check";
import { expect, test } from "vitest";
import { deobfuscate } from "../../src/text/deobfuscate.ts";
import { evasiveSigns } from "../../src/text/evasiveSigns.ts";
import { foldText } from "../../src/text/foldText.ts";

const piece = fc.constantFrom(
  ..."abceelliooosstt0123456789@$!-.,_*~^|/:  '\u00e4\ud55c\u30fc\u00b0",
);
const title = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));

const vocabularies = [
  (word: string) => /^[a-z]{3,}$/.test(word),
  (word: string) => word.length > 2,
  (word: string) => word.length % 2 === 0,
];

test("what is not looked at more closely could not have been read otherwise", () => {
  fc.assert(
    fc.property(title, fc.constantFrom(...vocabularies), (text, known) => {
      const folded = foldText(text);
      const signs = evasiveSigns(folded);
      const closely = deobfuscate(folded, { known });
      expect(deobfuscate(folded, { known, signs })).toBe(closely);
      if (signs === 0) expect(closely).toBe(folded);
    }),
    { numRuns: 6000 },
  );
});

test.each(["Acme kettle 1.7 l", "Nimbu baby bath seat", "Desk lamp 230 V 60 W", "아기 욕조 의자"])(
  "an ordinary title is read as it stands: %s",
  (text) => {
    expect(evasiveSigns(foldText(text))).toBe(0);
  },
);
